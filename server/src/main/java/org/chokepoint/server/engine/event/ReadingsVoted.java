package org.chokepoint.server.engine.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** A seat voted on readings of what is disputed; what it voted before is replaced. */
public record ReadingsVoted(SeatId seat, Map<String, String> votes) implements GameEvent {
    /** Copies and sorts. */
    public ReadingsVoted {
        votes = Collections.unmodifiableMap(new TreeMap<>(votes));
    }

    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, voter -> voter.voting(votes)).stepped();
    }
}
