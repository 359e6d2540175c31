package org.chokepoint.server.room;

/** Everything a room or the rooms together have a limit for. Units stand last in each name. */
public final class RoomLimits {
    /** Answers remembered for each actor, so that a command sent again is not applied again. */
    public static final int ANSWERS_KEPT = 64;

    /** Commands of a room that wait for their turn or for the journal; more are answered with Busy. */
    public static final int QUEUE_COMMANDS = 256;

    /** Commands that are decided and made durable together. */
    public static final int BATCH_COMMANDS = 64;

    /** Steps of the room itself that go with a command: the round is resolved, the next one opened, planning begins. */
    static final int URGES = 3;

    /**
     * News of who sits, is online or is ready that a room sends in a second, to all listeners together; it is told late
     * rather than often.
     */
    static final int ATTENDANCE_SENDS_PER_SECOND = 40;

    /** Between two tries to write to a journal that takes nothing. */
    public static final long JOURNAL_RETRY_MILLIS = 1_000;

    /** After a restart a phase lasts at least so long, so that persons find their way back before it ends. */
    public static final long RETURN_MILLIS = 20_000;

    /** Games of one process. */
    public static final int GAMES_MAX = 2_000;

    /** Groups of a class. */
    public static final int GROUPS_MAX = 20;

    /** Seats of a game. */
    public static final int SEATS_MAX = 100;

    /** Seats of a game of provinces. */
    public static final int FUNDS_MAX = 40;

    /** Longest time that a phase can be given. */
    public static final int PHASE_MILLIS_MAX = 3_600_000;

    /** A phase that waits for the persons ends after this all the same: a round always ends. */
    public static final long UNTIMED_PHASE_LIMIT_MILLIS = 6 * 3_600_000L;

    /** So long a phase that waits for the persons waits for one whose connection was lost. */
    public static final long OFFLINE_GRACE_MILLIS = 60_000;

    /** A captain whose connection is lost for so long gives way to the next of the team who is there. */
    public static final long CAPTAIN_AWAY_MILLIS = 30_000;

    /** A finished or failed game can be looked at for so long. */
    public static final long FINISHED_GAME_KEPT_MILLIS = 3_600_000;

    /** A lobby in which nothing happens and nobody listens is closed after this. */
    public static final long IDLE_LOBBY_KEPT_MILLIS = 6 * 3_600_000L;

    /** Countries that share a world: two at least. */
    static final int RIVALS_MIN = 2;

    /** Countries that share a world at most; every round each of them is compared with its par by replay. */
    static final int RIVALS_MAX = 8;

    /** Funds of a nation at least. */
    static final int FUNDS_MIN = 2;

    private RoomLimits() {}
}
