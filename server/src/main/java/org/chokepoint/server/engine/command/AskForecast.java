package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Optional;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/** What would this plan do? Changes nothing. Allowed in BRIEFING, PLAN and COMMIT, for a valid plan. */
public record AskForecast(SeatId seat, PlanOrder order) implements SeatCommand {
    @Override
    public boolean isCaptains() {
        return false;
    }

    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> wrong =
                Guards.personIn(state, seat, BRIEFING, PLAN, COMMIT).or(() -> Guards.plan(state, world, seat, order));
        return wrong.<Decision>map(Decision.Refused::new).orElseGet(Decision::accept);
    }

    /** The answer to a question that {@link #decide} accepts. */
    public Rounds.Forecast answer(GameState state, World world) {
        NationState nation = state.seat(seat).requireNation();
        World own = world.of(state.setup(), seat);
        return Rounds.forecast(own, nation, Rounds.plan(own, nation, order));
    }
}
