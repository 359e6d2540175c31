package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** Start the game; bots take the empty seats. */
public record StartGame() implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        throw new UnsupportedOperationException();
    }
}
