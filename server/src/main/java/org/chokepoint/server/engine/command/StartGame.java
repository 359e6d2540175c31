package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.LOBBY;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** Start the game; bots take the empty seats. */
public record StartGame() implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        return Guards.in(state, LOBBY)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Accepted(Opening.start(state, world)));
    }
}
