package org.chokepoint.server.room;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.MemberJoined;
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
        return seated(events, after)
                .flatMap(seated ->
                        keys.stream().<Note>map(key -> key.of(seated.member()).opening(seated.seat())))
                .toList();
    }

    @Override
    public boolean isIn(Entry entry) {
        return !keys.isEmpty() && keys.get(0).isIn(entry);
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        seated(events, after).forEach(answer()::complete);
    }

    /** Who sat down by these facts: one of a team, or the person of a seat. */
    private static Stream<Taken.Seated> seated(List<GameEvent> events, GameState after) {
        boolean teams = after.setup().hasTeams();
        return events.stream()
                .filter(event -> teams ? event instanceof MemberJoined : event instanceof SeatTaken)
                .map(event -> event instanceof MemberJoined joined
                        ? Taken.Seated.on(after, joined.seat(), joined.member())
                        : Taken.Seated.on(after, ((SeatTaken) event).seat(), 0));
    }

    @Override
    public void refused(Rejected why) {
        if (!keys.isEmpty()) {
            memory.end(fingerprint());
        }
        super.refused(why);
    }
}
