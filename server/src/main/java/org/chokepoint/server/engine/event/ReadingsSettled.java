package org.chokepoint.server.engine.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.ReadingSetup;

/**
 * The vote on readings is over; the game starts at once.
 *
 * @param chosen event to reading, only where it is not the first one
 */
public record ReadingsSettled(Map<String, String> chosen) implements GameEvent {
    /** Copies and sorts. */
    public ReadingsSettled {
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.setup().with(new ReadingSetup(chosen, true))).stepped();
    }
}
