package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;

/**
 * R1 stance and access. The stance moves slowly; access has diminishing returns to it and is worn down by tension:
 *
 * <pre>
 * o ← o + clamp(chosen - o, ±.20)
 * a = clamp(o·(2 - o)·(1 - .55·max(0, H - 30)/70) + e[acc])
 * </pre>
 *
 * o and a are shares of 0..1, H is tension in points at the start of the round. Facts: F173-F177, F183, F195.
 */
final class AccessRule {
    private AccessRule() {}

    static void apply(Turn turn) {
        double speed = turn.balance.access().stanceSpeed();
        double goal = turn.stanceGoal;
        double o = turn.now.openness;
        turn.now.openness = Bounds.share(o + Bounds.clamp(goal - o, -speed, speed));
        turn.now.stance = turn.plan.stance();
        turn.access = access(turn);
        turn.now.access = turn.access;
    }

    /** Access at the stance reached. */
    static double access(Turn turn) {
        Balance.Access numbers = turn.balance.access();
        double tense = Math.max(0, turn.now.tension - numbers.tensionFrom()) / numbers.tensionSpan();
        double worn = saturating(turn.now.openness) * (1 - numbers.tensionLoss() * tense);
        return Bounds.share(worn + turn.effect(EffectKind.ACC));
    }

    /** Diminishing returns to openness: o·(2 - o). */
    static double saturating(double openness) {
        return openness * (2 - openness);
    }
}
