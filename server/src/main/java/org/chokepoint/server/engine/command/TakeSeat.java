package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** Sit down: on the first empty seat of the lobby, or on the first bot's seat of a running game. An empty name asks for a made-up one. */
public record TakeSeat(String name) implements Command {
    @Override
    public Decision decide(GameState state, World world) {
        throw new UnsupportedOperationException();
    }
}
