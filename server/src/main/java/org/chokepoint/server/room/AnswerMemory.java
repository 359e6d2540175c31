package org.chokepoint.server.room;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Note;
import org.jspecify.annotations.Nullable;

/** The last answers of each actor, by the command's id, and the commands that are under way. On the loop. */
final class AnswerMemory {
    private final Map<Actor, Ring> rings = new HashMap<>();
    private final Map<Command, CompletableFuture<Answer>> underWay = new HashMap<>();

    private record Command(Actor actor, long id) {}

    /** The first answer to a command, null when it is new or too old. */
    @Nullable
    Answer find(Actor actor, long commandId) {
        Ring ring = rings.get(actor);
        return ring == null ? null : ring.find(commandId);
    }

    /**
     * A command is being decided.
     *
     * @param answer completes with its answer
     * @return the answer of the same command that is under way already; the given one when there is none
     */
    CompletionStage<Answer> begin(Actor actor, long commandId, CompletableFuture<Answer> answer) {
        CompletableFuture<Answer> first = underWay.putIfAbsent(new Command(actor, commandId), answer);
        return first == null ? answer : first;
    }

    /** It is not under way any more. */
    void end(Actor actor, long commandId) {
        underWay.remove(new Command(actor, commandId));
    }

    void remember(Actor actor, long commandId, Answer answer) {
        rings.computeIfAbsent(actor, unknown -> new Ring()).add(commandId, answer);
    }

    /** As the journal has it. */
    void remember(Note.Answered note) {
        SeatId seat = note.seat();
        Actor actor = seat == null ? new Actor.Host(note.coHost()) : new Actor.Player(seat, note.member());
        if (find(actor, note.commandId()) == null) {
            remember(actor, note.commandId(), new Answer.Accepted(note.version(), null));
        }
    }

    /** The seat has new persons, whose command ids are their own. */
    void forget(SeatId seat) {
        rings.keySet()
                .removeIf(actor ->
                        actor instanceof Actor.Player player && player.seat().equals(seat));
    }

    /** Two arrays that grow: a map would cost three times the memory, and a server remembers for every seat. */
    private static final class Ring {
        private static final int FIRST = 8;

        private long[] ids = new long[FIRST];
        private @Nullable Answer[] answers = new @Nullable Answer[FIRST];
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
            if (next == 0 && answers[0] != null && ids.length < RoomLimits.ANSWERS_KEPT) {
                next = ids.length;
                ids = Arrays.copyOf(ids, 2 * ids.length);
                answers = Arrays.copyOf(answers, ids.length);
            }
            ids[next] = commandId;
            answers[next] = answer;
            next = (next + 1) % ids.length;
        }
    }
}
