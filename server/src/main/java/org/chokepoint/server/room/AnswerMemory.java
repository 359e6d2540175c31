package org.chokepoint.server.room;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/** The last answers of each actor, by the command's id. On the loop. */
final class AnswerMemory {
    private final Map<Actor, Kept> kept = new HashMap<>();

    /** The first answer to a command, null when it is new or too old. */
    @Nullable
    Answer find(Actor actor, long commandId) {
        Kept own = kept.get(actor);
        return own == null ? null : own.get(commandId);
    }

    void remember(Actor actor, long commandId, Answer answer) {
        kept.computeIfAbsent(actor, unknown -> new Kept()).put(commandId, answer);
    }

    /** The seat has a new person, whose command ids are his own. */
    void forget(SeatId seat) {
        kept.remove(new Actor.Player(seat));
    }

    private static final class Kept extends LinkedHashMap<Long, Answer> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Answer> eldest) {
            return size() > RoomLimits.ANSWERS_KEPT;
        }
    }
}
