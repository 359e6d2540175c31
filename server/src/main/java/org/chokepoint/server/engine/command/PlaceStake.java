package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Map;
import java.util.Optional;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.server.engine.event.StakePlaced;
import org.chokepoint.server.engine.rule.Questions.Asked;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Stake;
import org.jspecify.annotations.Nullable;

/**
 * Stake a probability on a question of this round, in place of what was staked on it before. Allowed in BRIEFING, PLAN and
 * COMMIT.
 *
 * @param percent probability that it comes true; whatever the client sent
 */
public record PlaceStake(SeatId seat, String question, int percent) implements SeatCommand {
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
        Optional<Asked> asked = AskedNow.find(state, world, seat, question);
        if (asked.isEmpty()) {
            return new Decision.Refused(AskedNow.unknown(state, world, seat, question));
        }
        Optional<Rejected> wrong = check(world.rulebook().ruleset().predictionLedger());
        return wrong.<Decision>map(Decision.Refused::new).orElseGet(() -> place(state, asked.get()));
    }

    private Decision place(GameState state, Asked asked) {
        Stake stake = Stake.open(question, state.round(), asked.bar(), percent);
        boolean same = state.seat(seat).stakes().all().contains(stake);
        return same ? Decision.accept() : Decision.accept(new StakePlaced(seat, stake));
    }

    private Optional<Rejected> check(@Nullable PredictionLedgerDef ledger) {
        if (ledger == null || isStep(ledger)) {
            return Optional.empty();
        }
        Map<String, String> facts = Map.of(
                "value",
                Integer.toString(percent),
                "min",
                Integer.toString(ledger.stakeMin()),
                "max",
                Integer.toString(ledger.stakeMax()),
                "step",
                Integer.toString(ledger.stakeStep()));
        return Optional.of(new Rejected(Reason.STAKE_OUT_OF_RANGE, "percent", facts));
    }

    private boolean isStep(PredictionLedgerDef ledger) {
        boolean inside = percent >= ledger.stakeMin() && percent <= ledger.stakeMax();
        return inside && (percent - ledger.stakeMin()) % ledger.stakeStep() == 0;
    }
}
