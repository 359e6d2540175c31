package org.chokepoint.server.room;

/** Hears what happens in a room. Called on the room's loop, in order; never blocks, never throws. */
public interface RoomListener {
    /** News, in the order of the versions, and only after they are durable. */
    void publish(Publication publication);

    /** The room is gone; nothing follows. */
    void closed(Closing why);

    /** Why a room is gone. */
    enum Closing {
        /** It failed; the journal keeps the game. */
        FAILED,
        /** It was finished or idle for long enough. */
        EXPIRED
    }
}
