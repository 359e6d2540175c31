package org.chokepoint.server.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chokepoint.server.engine.command.Nameless;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.jspecify.annotations.Nullable;

/** Takes the names out of a game's records, which it is given in their order. For one game and one thread. */
public final class Namelessness implements UnaryOperator<List<Entry>> {
    private @Nullable GameState state;

    @Override
    public List<Entry> apply(List<Entry> record) {
        return record.stream()
                .map(entry -> new Entry(events(entry.events()), entry.notes(), entry.phaseMillis()))
                .toList();
    }

    private List<GameEvent> events(List<GameEvent> named) {
        List<GameEvent> events = new ArrayList<>();
        for (GameEvent event : named) {
            GameState before = state;
            if (event instanceof GameCreated created) {
                state = GameState.lobby(created.setup());
                events.add(event);
            } else if (before == null) {
                throw new IllegalStateException("a game's first event is its creation");
            } else {
                GameEvent nameless = Nameless.of(before, event);
                state = nameless.applyTo(before);
                events.add(nameless);
            }
        }
        return events;
    }
}
