package org.chokepoint.server.engine.command;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.server.engine.event.WeightsChosen;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.ScoreWeights;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;

/**
 * Set the weights of the score anew, before the game starts.
 *
 * @param namedBp basis points by dimension id; those not named share the rest as the pack weighs them
 */
public record ChooseWeights(Map<String, Integer> namedBp) implements HostCommand {
    /** Copies and sorts. */
    public ChooseWeights {
        namedBp = Collections.unmodifiableMap(new TreeMap<>(namedBp));
    }

    @Override
    public Decision decide(GameState state, World world) {
        if (state.phase() != Phase.LOBBY) {
            return Decision.refuse(Reason.WEIGHTS_FIXED);
        }
        ScoringDef scoring = world.rulebook().pack().scoring();
        return ScoreWeights.wrong(scoring, namedBp)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(new WeightsChosen(ScoreWeights.all(scoring, namedBp))));
    }
}
