package org.chokepoint.server.session;

import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Rooms;

/** An ear in a room. */
record Attachment(GameId game, Actor actor, Ear ear) {
    /** Stops listening. What the room has sent already may still come. */
    void detach(Rooms rooms) {
        rooms.detach(game, actor, ear);
    }
}
