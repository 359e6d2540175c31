package org.chokepoint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the verbs have in common. */
@Command(mixinStandardHelpOptions = true)
abstract class Verb implements Callable<Integer> {
    /** What the program stands in. */
    protected final Surroundings around;

    Verb(Surroundings around) {
        this.around = around;
    }

    /** Taken and ignored, so that scripts can already say what they need when there is a second mode. */
    @Option(names = "--line", description = "Line mode: append-only text. The only mode today, so always on.")
    void setLine(boolean on) {}
}
