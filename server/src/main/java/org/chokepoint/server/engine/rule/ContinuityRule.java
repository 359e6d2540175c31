package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.server.engine.state.Figures;

/**
 * R3 continuity. Cuts hurt at once, growth helps slowly:
 *
 * <pre>
 * X_s = Σ y_i,  ratio = X_s / X_s(last round)
 * cont ← .55·cont + .45·min(1, ratio)
 * if ratio &lt; .75: projects on the way lose .85·(.75 - ratio), research on the way half of that
 * </pre>
 *
 * X in bn yuan, cont is a share of 0..1. Facts: F170, F197.
 */
final class ContinuityRule {
    private ContinuityRule() {}

    static void apply(Turn turn) {
        Balance.Continuity numbers = turn.balance.continuity();
        Figures now = turn.now;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double spending = spending(turn, sector);
            double before = now.spending[sector];
            double ratio = before > 0 ? spending / before : 1;
            now.continuity[sector] =
                    numbers.memory() * now.continuity[sector] + (1 - numbers.memory()) * Math.min(1, ratio);
            double cut = 1 - numbers.freeCut() - ratio;
            if (cut > 0) {
                shrink(turn, sector, numbers.projectLoss() * cut);
            }
            turn.spendingBefore[sector] = before;
            now.spending[sector] = spending;
        }
    }

    private static double spending(Turn turn, int sector) {
        double sum = 0;
        for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
            sum += turn.money[line];
        }
        return sum;
    }

    private static void shrink(Turn turn, int sector, double loss) {
        Figures now = turn.now;
        int stages = Figures.BUILDING_STAGES;
        for (int i = sector * stages; i < (sector + 1) * stages; i++) {
            now.buildingPipe[i] *= 1 - loss;
        }
        double research = 1 - turn.balance.continuity().researchPart() * loss;
        int basic = Figures.BASIC_STAGES;
        for (int i = turn.firstLine(sector) * basic; i < turn.endLine(sector) * basic; i++) {
            now.basicPipe[i] *= research;
        }
    }
}
