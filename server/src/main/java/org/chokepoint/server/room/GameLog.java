package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chokepoint.server.engine.command.Resolving;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.MemberLeft;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.event.SeatLeft;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.event.SwitchTurned;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;
import org.jspecify.annotations.Nullable;

/** A game as its journal tells it: fed with the entries in order, it holds what a room must know to go on. One thread. */
final class GameLog {
    private final AnswerMemory memory = new AnswerMemory();
    private final List<Note.KeyGiven> keys = new ArrayList<>();
    private @Nullable GameState state;
    private Note.@Nullable Opened opened;
    private long phaseMillis;

    /** The game before {@link #recent}. */
    private @Nullable GameState base;

    /** The facts since the close before the last one: of older rounds nobody can ask for the report. */
    private final List<GameEvent> recent = new ArrayList<>();

    void read(List<Entry> entries) {
        entries.forEach(this::read);
    }

    /** The game after the last entry; nothing when there was none. */
    Optional<GameState> state() {
        return Optional.ofNullable(state);
    }

    /**
     * As {@link #state}, with what the journal leaves out.
     *
     * @throws IllegalStateException when there was no entry
     */
    GameState explained(World world) {
        if (base == null) {
            throw new IllegalStateException("the journal has no record of it");
        }
        return Batch.fold(base, Resolving.explained(recent, base, world));
    }

    /** How the table was opened; nothing when the journal does not say. */
    Optional<Note.Opened> opened() {
        return Optional.ofNullable(opened);
    }

    /** So much of the running phase was over at the last entry. */
    long phaseMillis() {
        return phaseMillis;
    }

    /** The answers that may be asked for again. */
    AnswerMemory memory() {
        return memory;
    }

    /** Every secret that opens something, oldest first. */
    List<Note.KeyGiven> keys() {
        return List.copyOf(keys);
    }

    private void read(Entry entry) {
        GameState before = state;
        for (GameEvent event : entry.events()) {
            read(event);
        }
        GameState after = state;
        boolean samePhase =
                before != null && after != null && before.phase() == after.phase() && before.round() == after.round();
        phaseMillis = samePhase ? entry.phaseMillis() : 0;
        entry.notes().forEach(this::read);
    }

    private void read(GameEvent event) {
        if (event instanceof GameCreated created) {
            state = GameState.lobby(created.setup());
            base = state;
        } else if (state == null) {
            throw new IllegalStateException("the journal of a game begins with " + event);
        } else {
            remember(event, state);
            state = event.applyTo(state);
        }
        if (event instanceof SeatTaken taken) {
            memory.forget(taken.seat());
        }
        if (event instanceof SwitchTurned turned && turned.which() == Console.Switch.CO_HOSTED && !turned.on()) {
            keys.removeIf(Note.KeyGiven::coHost);
        }
        if (event instanceof SeatLeft left) {
            forget(key -> left.seat().equals(key.seat()));
        } else if (event instanceof MemberLeft left) {
            forget(key -> left.seat().equals(key.seat()) && left.member() == key.member());
        }
    }

    private void remember(GameEvent event, GameState before) {
        if (event instanceof RoundResolved resolved) {
            int from = 0;
            while (from < recent.size() && !isClose(recent.get(from), resolved.round() - 1)) {
                from++;
            }
            List<GameEvent> older = recent.subList(0, from);
            base = base == null ? before : Batch.fold(base, older);
            older.clear();
        }
        recent.add(event);
    }

    /** It closes this round, or a later one. */
    private static boolean isClose(GameEvent event, int round) {
        return event instanceof RoundResolved resolved && resolved.round() >= round;
    }

    /** These secrets do not open a seat any more. */
    private void forget(Predicate<Note.KeyGiven> gone) {
        keys.replaceAll(key -> gone.test(key) ? new Note.KeyGiven(key.fingerprint(), key.host(), null) : key);
        keys.removeIf(key -> !key.host() && key.seat() == null);
    }

    private void read(Note note) {
        if (note instanceof Note.Opened first) {
            opened = first;
        } else if (note instanceof Note.Answered answered) {
            memory.remember(answered);
        } else if (note instanceof Note.KeyGiven key) {
            keys.removeIf(
                    former -> former.fingerprint().equals(key.fingerprint()) || (key.coHost() && former.coHost()));
            keys.add(key);
        }
    }
}
