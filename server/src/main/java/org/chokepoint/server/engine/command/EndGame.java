package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** End the game: at once in the lobby and while a report is read, otherwise after the running round. */
public record EndGame() implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        throw new UnsupportedOperationException();
    }
}
