package org.chokepoint.server.room;

import java.util.HashMap;
import java.util.Map;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/** The last answers of each actor, by the command's id. On the loop. */
final class AnswerMemory {
    private final Map<Actor, Ring> rings = new HashMap<>();

    /** The first answer to a command, null when it is new or too old. */
    @Nullable
    Answer find(Actor actor, long commandId) {
        Ring ring = rings.get(actor);
        return ring == null ? null : ring.find(commandId);
    }

    void remember(Actor actor, long commandId, Answer answer) {
        rings.computeIfAbsent(actor, unknown -> new Ring()).add(commandId, answer);
    }

    /** The seat has a new person, whose command ids are his own. */
    void forget(SeatId seat) {
        rings.remove(new Actor.Player(seat));
    }

    /** Two arrays: a map would cost three times the memory, and a server remembers for every seat. */
    private static final class Ring {
        private final long[] ids = new long[RoomLimits.ANSWERS_KEPT];
        private final @Nullable Answer[] answers = new @Nullable Answer[RoomLimits.ANSWERS_KEPT];
        private int next;

        @Nullable
        Answer find(long commandId) {
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] == commandId && answers[i] != null) {
                    return answers[i];
                }
            }
            return null;
        }

        void add(long commandId, Answer answer) {
            ids[next] = commandId;
            answers[next] = answer;
            next = (next + 1) % ids.length;
        }
    }
}
