package org.chokepoint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** Reads typed lines on a thread of its own, so that news can be printed while somebody types. */
final class InputReader {
    /** Longest line that is read; what is longer is a paste gone wrong. */
    private static final int LINE_MAX_CHARACTERS = 65_536;

    private final BufferedReader in;
    private final Consumer<Signal> inbox;

    private InputReader(InputStream in, Charset charset, Consumer<Signal> inbox) {
        this.in = new BufferedReader(new InputStreamReader(in, charset));
        this.inbox = inbox;
    }

    /** Starts reading; the thread ends with the input or with the program. */
    static void start(InputStream in, Charset charset, Consumer<Signal> inbox) {
        Thread thread = new Thread(new InputReader(in, charset, inbox)::readOn, "input");
        thread.setDaemon(true);
        thread.start();
    }

    /** One line, before anybody else reads, and no further than its end; empty when the input has ended. */
    static String line(InputStream in, Charset charset) throws IOException {
        String line = new BufferedReader(new InputStreamReader(in, charset), 1).readLine();
        return line == null ? "" : line;
    }

    private void readOn() {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                inbox.accept(new Signal.Typed(line.substring(0, Math.min(line.length(), LINE_MAX_CHARACTERS))));
            }
        } catch (IOException e) {
            // an input that breaks has ended
        }
        inbox.accept(new Signal.InputEnded());
    }
}
