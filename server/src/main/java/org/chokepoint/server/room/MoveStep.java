package org.chokepoint.server.room;

import java.util.List;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.MoveSeat;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;

/** A person goes to another seat of the table, and the person's secrets with them. */
final class MoveStep extends TakenStep {
    private final MoveSeat command;
    private final List<NewKey> keys;
    private final World world;
    private final SeatMemory memory;

    /** @param keys that open the seat now */
    MoveStep(MoveSeat command, List<NewKey> keys, World world, SeatMemory memory) {
        this.command = command;
        this.keys = keys;
        this.world = world;
        this.memory = memory;
    }

    @Override
    public Decision decide(GameState state) {
        return command.decide(state, world.of(state.setup()));
    }

    @Override
    public List<Note> notes(List<GameEvent> events, GameState after) {
        return keys.stream().<Note>map(key -> key.opening(command.to())).toList();
    }

    @Override
    public boolean isIn(Entry entry) {
        return entry.events().stream()
                .anyMatch(event ->
                        event instanceof SeatTaken taken && taken.seat().equals(command.to()));
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        memory.moved(keys, command.to(), after);
        answer().complete(Taken.Seated.on(after, command.to(), 0));
    }
}
