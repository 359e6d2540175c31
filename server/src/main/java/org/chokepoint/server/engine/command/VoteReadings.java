package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.LOBBY;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.server.engine.event.ReadingsVoted;
import org.chokepoint.server.engine.rule.Disputes;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Vote in the lobby on how to read what is disputed. Votes on events that are not named stay as they were.
 *
 * @param votes event to reading
 */
public record VoteReadings(SeatId seat, Map<String, String> votes) implements SeatCommand {
    /** Copies and sorts. */
    public VoteReadings {
        votes = Collections.unmodifiableMap(new TreeMap<>(votes));
    }

    @Override
    public Decision decide(GameState state, World world) {
        Disputes disputes =
                Disputes.of(world.rulebook().ruleset(), world.rulebook().scenario());
        Optional<Rejected> wrong = Guards.personIn(state, seat, LOBBY)
                .or(() -> state.setup().readings().byVote()
                        ? disputes.check(votes, "readings")
                        : Optional.of(Rejected.of(Reason.READINGS_FIXED)));
        if (wrong.isPresent()) {
            return new Decision.Refused(wrong.get());
        }
        Map<String, String> before = state.seat(seat).votes();
        Map<String, String> after = new TreeMap<>(before);
        after.putAll(votes);
        return after.equals(before) ? Decision.accept() : Decision.accept(new ReadingsVoted(seat, after));
    }
}
