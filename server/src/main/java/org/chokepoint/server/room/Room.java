package org.chokepoint.server.room;

/** One game: its only writer. */
final class Room {
    /** Answers remembered for each actor, newest last. */
    static final int ANSWERS_KEPT = 64;

    /** Commands waiting for their turn or for the journal; more are answered with Busy. */
    static final int QUEUE_COMMANDS = 256;

    private Room() {}
}
