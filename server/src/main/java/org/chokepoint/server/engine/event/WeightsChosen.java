package org.chokepoint.server.engine.event;

import java.util.List;
import org.chokepoint.server.engine.state.GameState;

/**
 * The host set the weights of the score anew, before the game started.
 *
 * @param weightsBp of all dimensions in their order, basis points
 */
public record WeightsChosen(List<Integer> weightsBp) implements GameEvent {
    /** Copies. */
    public WeightsChosen {
        weightsBp = List.copyOf(weightsBp);
    }

    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.setup().weighing(weightsBp)).stepped();
    }
}
