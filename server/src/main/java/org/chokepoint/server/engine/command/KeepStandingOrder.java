package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Objects;
import java.util.Optional;
import org.chokepoint.server.engine.event.StandingOrderKept;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Say what to play in rounds for which the seat writes nothing; it takes the place of an earlier one and holds until somebody
 * else takes the seat. Cards and answers belong to their round and are left out. Allowed in BRIEFING, PLAN and COMMIT.
 *
 * @param order a valid plan; null when nothing is to stand
 */
public record KeepStandingOrder(SeatId seat, @Nullable PlanOrder order) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        PlanOrder wanted = order;
        PlanOrder standing = wanted == null ? null : wanted.withoutCards();
        Optional<Rejected> wrong = Guards.personIn(state, seat, BRIEFING, PLAN, COMMIT)
                .or(() -> wanted == null ? Optional.empty() : Guards.plan(state, world, seat, wanted));
        if (wrong.isPresent()) {
            return new Decision.Refused(wrong.get());
        }
        boolean same = Objects.equals(state.seat(seat).standing(), standing);
        return same ? Decision.accept() : Decision.accept(new StandingOrderKept(seat, standing));
    }
}
