package org.chokepoint.server.lab.balance;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chokepoint.server.engine.rule.Provinces;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Fund;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Ties;

/** B20, its part about provinces: whether a fund gains by leaving the common plan to the others. */
final class ProvinceRows {
    private static final int FEW = 4;
    private static final int MANY = 12;
    private static final double LEADING = 4;
    private static final double BELOW_MEAN = 3;

    private ProvinceRows() {}

    /** What the first fund does while the others keep to the division of labour. */
    private enum Deviation {
        NONE,
        NO_TALENT,
        NOTHING,
        WEAKEST_LINE
    }

    /** B20P. */
    static Outcome freeRide(Setting setting) throws InterruptedException {
        StringBuilder value = new StringBuilder();
        boolean holds = true;
        for (int funds : List.of(FEW, MANY)) {
            double fair = means(setting, funds, Deviation.NONE)[0];
            double talent = means(setting, funds, Deviation.NO_TALENT)[0] - fair;
            double idle = means(setting, funds, Deviation.NOTHING)[0] - fair;
            double[] payer = means(setting, funds, Deviation.WEAKEST_LINE);
            value.append(String.format(
                    Locale.ROOT,
                    "%d funds: no talent %+.1f, nothing %+.1f, payer of the weakest line %+.1f to the others;  ",
                    funds,
                    talent,
                    idle,
                    payer[0] - payer[1]));
            holds &= talent <= 0 && idle <= 0 && payer[0] >= payer[1] - BELOW_MEAN;
        }
        return new Outcome(
                "B20P",
                "PROVINCES: a fund that spends nothing on talent, or nothing at all, gains nothing; one that pays the"
                        + " weakest line alone is at most 3 below the mean of the others",
                value.toString().strip(),
                holds);
    }

    /** Mean result of the first fund and of the others. */
    private static double[] means(Setting setting, int funds, Deviation deviation) throws InterruptedException {
        List<double[]> games =
                setting.workers.each(setting.testSeeds(), seed -> play(setting, funds, deviation, seed), done -> {});
        double[] means = new double[2];
        for (double[] game : games) {
            for (int fund = 0; fund < funds; fund++) {
                means[fund == 0 ? 0 : 1] += game[fund] / games.size() / (fund == 0 ? 1 : funds - 1);
            }
        }
        return means;
    }

    private static double[] play(Setting setting, int funds, Deviation deviation, long seed) {
        World world = World.draw(setting.book, seed);
        Policy common = Policy.bot(setting.bots.get(0));
        NationState nation = Rounds.start(world);
        Ties ties = Ties.NONE;
        while (nation.round() < setting.scenario.rounds()) {
            NationState opened = Rounds.open(world, nation);
            Rounds.Plan plan = common.plan(world, opened);
            List<Rounds.Plan> plans = new ArrayList<>();
            for (int fund = 0; fund < funds; fund++) {
                double[] lines = fund == 0 && deviation == Deviation.WEAKEST_LINE
                        ? only(setting, opened, plan)
                        : led(setting.book, plan, fund, funds);
                plans.add(deviating(plan, lines, fund == 0 ? deviation : Deviation.NONE));
            }
            Provinces.Outcome outcome = Provinces.resolve(world, opened, plans, ties);
            nation = outcome.resolution().nation();
            ties = new Ties(List.of(), List.of(), List.of(), outcome.funds());
        }
        return ties.funds().stream().mapToDouble(Fund::result).toArray();
    }

    /** Most of the fund's money for lines goes to those that it leads. */
    private static double[] led(Rulebook book, Rounds.Plan plan, int fund, int funds) {
        double[] lines = plan.lineShares().toArray();
        double before = 0;
        double after = 0;
        for (int line = 0; line < lines.length; line++) {
            before += lines[line];
            boolean leads = line % funds == fund || fund % book.lines().size() == line;
            lines[line] *= leads ? LEADING : 1;
            after += lines[line];
        }
        for (int line = 0; line < lines.length; line++) {
            lines[line] *= before / after;
        }
        return lines;
    }

    private static double[] only(Setting setting, NationState opened, Rounds.Plan plan) {
        double[] lines = new double[plan.lineShares().length()];
        lines[setting.genes.weakest(opened)] = plan.lineShares().stream().sum();
        return lines;
    }

    private static Rounds.Plan deviating(Rounds.Plan plan, double[] wanted, Deviation deviation) {
        double[] lines = wanted.clone();
        double[] programmes = plan.programmeShares().toArray();
        double reserve = plan.reserve();
        double talent = plan.programmeShares().stream().sum();
        if (deviation == Deviation.NO_TALENT) {
            for (int i = 0; i < lines.length; i++) {
                lines[i] /= 1 - talent;
            }
            reserve /= 1 - talent;
            programmes = new double[programmes.length];
        }
        if (deviation == Deviation.NOTHING) {
            lines = new double[lines.length];
            programmes = new double[programmes.length];
            reserve = 1;
        }
        return new Rounds.Plan(
                ImmutableDoubleArray.copyOf(lines),
                ImmutableDoubleArray.copyOf(programmes),
                reserve,
                plan.borrow(),
                plan.basicResearch(),
                plan.stance(),
                plan.cards(),
                plan.answers());
    }
}
