package org.chokepoint.server.room;

import java.util.List;
import java.util.Random;
import org.chokepoint.server.journal.Journal;

/** Rooms of a server that is killed and started again and again in one process: scenarios are compiled once for all. */
public final class ManyLives {
    private static final Shelf SHELF = new Shelf();
    private static final GameMaker MAKER = new GameMaker(SHELF, new Random(0));

    private ManyLives() {}

    /** Rooms for wishes with a seed of their own. */
    public static LocalRooms rooms(Journal journal, RoomLoop loop, Random random) {
        return new LocalRooms(MAKER, SHELF, journal, List.of(loop), random, RoomLimits.GAMES_MAX, Runnable::run);
    }
}
