package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.LOBBY;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PracticeBegan;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/**
 * Start the game with a round by the real rules that does not count; after its report every seat stands at the start again
 * and round 1 opens, with the same seed and events.
 */
public record StartPractice() implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        return Guards.in(state, LOBBY)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Accepted(events(state, world)));
    }

    private static List<GameEvent> events(GameState lobby, World world) {
        List<GameEvent> events = new ArrayList<>(List.of(new PracticeBegan()));
        events.addAll(Opening.start(lobby, world));
        return events;
    }
}
