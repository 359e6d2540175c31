package org.chokepoint.server.app;

import java.io.PrintWriter;
import java.util.function.IntConsumer;

/** A line that grows on the error stream: one dot for every fiftieth of the work. Safe from any thread. */
final class Progress implements IntConsumer {
    private static final int DOTS = 50;

    private final int pieces;
    private final String noun;
    private final PrintWriter err;

    /**
     * A line.
     *
     * @param pieces of the work, 1 or more
     * @param noun what people call the pieces
     */
    Progress(int pieces, String noun, PrintWriter err) {
        this.pieces = pieces;
        this.noun = noun;
        this.err = err;
    }

    @Override
    public synchronized void accept(int done) {
        if (done % Math.max(1, pieces / DOTS) == 0 || done == pieces) {
            err.print(done == pieces ? ". " + pieces + " " + noun + "\n" : ".");
            err.flush();
        }
    }
}
