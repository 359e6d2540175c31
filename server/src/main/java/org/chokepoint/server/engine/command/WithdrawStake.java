package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Optional;
import org.chokepoint.server.engine.event.StakeWithdrawn;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Take back what was staked on a question of this round. Allowed in BRIEFING, PLAN and COMMIT. */
public record WithdrawStake(SeatId seat, String question) implements SeatCommand {
    @Override
    public boolean isCaptains() {
        return false;
    }

    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> out = Guards.personIn(state, seat, BRIEFING, PLAN, COMMIT);
        if (out.isPresent()) {
            return new Decision.Refused(out.get());
        }
        if (AskedNow.find(state, world, seat, question).isEmpty()) {
            return new Decision.Refused(AskedNow.unknown(state, world, seat, question));
        }
        boolean staked = state.seat(seat).stakes().on(question, state.round()).isPresent();
        return staked
                ? Decision.accept(new StakeWithdrawn(seat, question, state.round()))
                : Decision.refuse(Reason.NOTHING_STAKED);
    }
}
