package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R17 tension. Hostility feeds it, openness and time calm it, dominance and loud cards answer back:
 *
 * <pre>
 * H ← clamp(H + 14·(host - .45) - 4.5·(o - .5)·(1 - host) + 16·mean(max(0, world share - .16)) + e[ten] - .10·(H - 35),
 *           0, 100)
 * </pre>
 *
 * H in points. The chance and severity of sanctions follow from it ({@link EventDraws}). Facts: F045, F058, F154, F156,
 * F225-F228.
 */
final class TensionRule {
    /** Parts of the change, points; effects are told by card and event. */
    static final int HOSTILITY = 0;

    static final int OPENNESS = 1;
    static final int DOMINANCE = 2;
    static final int DECAY = 3;
    static final int PARTS = 4;

    private TensionRule() {}

    static void apply(Turn turn) {
        Balance.Tension numbers = turn.balance.tension();
        Figures now = turn.now;
        double hostility = turn.world.hostility();
        double[] parts = turn.tensionParts;
        parts[HOSTILITY] = numbers.hostility() * (hostility - numbers.hostilityMiddle());
        parts[OPENNESS] = -numbers.openness() * (now.openness - numbers.opennessMiddle()) * (1 - hostility);
        parts[DOMINANCE] = numbers.dominance() * dominance(turn);
        parts[DECAY] = -numbers.decay() * (now.tension - numbers.rest());
        double change =
                parts[HOSTILITY] + parts[OPENNESS] + parts[DOMINANCE] + parts[DECAY] + turn.effect(EffectKind.TEN);
        now.tension = Bounds.clamp(now.tension + change, 0, numbers.max());
    }

    private static double dominance(Turn turn) {
        double accepted = turn.balance.tension().acceptedShare();
        double sum = 0;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            sum += Math.max(0, turn.now.worldShare[sector] - accepted);
        }
        return sum / turn.sectors();
    }
}
