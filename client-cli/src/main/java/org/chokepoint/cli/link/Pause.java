package org.chokepoint.cli.link;

/** Waiting, as something that a test can turn by hand. */
@FunctionalInterface
public interface Pause {
    /** Returns after so many milliseconds. */
    void forMillis(long millis) throws InterruptedException;
}
