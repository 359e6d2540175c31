package org.chokepoint.server.room;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;

/** The wish for a seat: granted once to the secret that it brings, answered alike when it comes again. */
final class SeatStep extends TakenStep {
    private final Command command;
    private final List<NewKey> keys;
    private final World world;
    private final SeatMemory memory;

    /** @param command that seats somebody new */
    SeatStep(Command command, List<NewKey> keys, World world, SeatMemory memory) {
        this.command = command;
        this.keys = keys;
        this.world = world;
        this.memory = memory;
    }

    @Override
    public boolean answeredBefore() {
        if (keys.isEmpty()) {
            return false;
        }
        CompletionStage<Taken> first = memory.begin(fingerprint(), answer());
        if (first != answer()) {
            first.thenAccept(answer()::complete);
        }
        return first != answer();
    }

    private String fingerprint() {
        return keys.get(0).fingerprint();
    }

    @Override
    public Decision decide(GameState state) {
        return command.decide(state, world.of(state.setup()));
    }

    @Override
    public List<Note> notes(List<GameEvent> events, GameState after) {
        return taken(events)
                .flatMap(taken -> keys.stream().<Note>map(key -> key.opening(taken.seat())))
                .toList();
    }

    @Override
    public boolean isIn(Entry entry) {
        return !keys.isEmpty()
                && entry.notes().stream()
                        .anyMatch(note -> note instanceof Note.KeyGiven given
                                && given.fingerprint().equals(fingerprint()));
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        taken(events)
                .forEach(taken -> answer().complete(new Taken.Seated(taken.seat(), taken.name(), after.version())));
    }

    private static Stream<SeatTaken> taken(List<GameEvent> events) {
        return events.stream().filter(SeatTaken.class::isInstance).map(SeatTaken.class::cast);
    }

    @Override
    public void refused(Rejected why) {
        if (!keys.isEmpty()) {
            memory.end(fingerprint());
        }
        super.refused(why);
    }
}
