package org.chokepoint.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.rule.Provinces;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Fund;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Funds of one nation against the reference model: seed 5 of Sprint without events, the same plan for all ten rounds,
 * money in every line either the same from every fund, or 80% from the one that leads it.
 */
class ProvincesDifferentialTest {
    private static final double TALENT = 0.23;
    private static final double LEAD = 0.8;
    private static final List<String> PROGRAMMES = List.of("stem", "vocational", "overseas");
    private static final double[] TALENT_MIX = {0.5, 0.3, 0.2};

    private static final Map<String, Double> LINES = Map.of(
            "design", 0.46 * 0.2,
            "manufacturing", 0.46 * 0.3,
            "packaging", 0.46 * 0.12,
            "equipment", 0.46 * 0.24,
            "materials", 0.46 * 0.14,
            "foundation", 0.27 * 0.5,
            "application", 0.27 * 0.5,
            "battery", 0.27 * 0.5,
            "vehicle", 0.27 * 0.5);

    private record Played(NationState start, NationState end, double sales, List<Fund> funds) {}

    @ParameterizedTest
    @CsvSource({
        "duplicate, 3, 0.705556718581, 39626.1895972, 66.6702265975",
        "coordinate, 3, 0.827891860376, 39911.3878536, 71.3354098362",
        "duplicate, 4, 0.667253050166, 39532.6030095, 65.0274813354",
        "coordinate, 4, 0.827891860376, 39911.3878536, 71.3354098362"
    })
    void shouldAgreeWithTheReferenceModel(String style, int funds, double gain, double sales, double score) {
        // when
        Played played = play(plans(style, funds));
        // then
        assertThat(gain(played)).isEqualTo(gain, within(1e-9));
        assertThat(played.sales()).isEqualTo(sales, within(1e-6));
        assertThat(played.end().score()).isEqualTo(score, within(1e-9));
    }

    /** Thesis T18: at most 85% of the gain that a division of labour brings. */
    @Test
    void shouldWasteMoneyOnCopies() {
        double copies = gain(play(plans("duplicate", 4)));
        double divided = gain(play(plans("coordinate", 4)));
        assertThat(copies / divided).isEqualTo(0.81, within(0.005));
    }

    @Test
    void shouldGiveEqualFundsEqualResults() {
        List<Fund> funds = play(plans("duplicate", 4)).funds();
        assertThat(funds.stream().map(Fund::result).distinct()).hasSize(1);
        assertThat(funds.get(0).salesShare()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void shouldLoseByStoppingTalentAlone() {
        // given
        List<Rounds.Plan> honest = plans("coordinate", 4);
        List<Rounds.Plan> defecting = new ArrayList<>(honest);
        defecting.set(0, withoutTalent(honest.get(0)));
        // when
        double together = play(honest).funds().get(0).result();
        double alone = play(defecting).funds().get(0).result();
        // then
        assertThat(alone).isLessThan(together);
    }

    private static Played play(List<Rounds.Plan> plans) {
        World world = World.draw(rulebook(), 5).withoutEvents();
        NationState start = Rounds.start(world);
        NationState nation = start;
        Ties ties = Ties.NONE;
        double sales = 0;
        for (int round = 1; round <= rulebook().scenario().rounds(); round++) {
            Provinces.Outcome outcome = Provinces.resolve(world, Rounds.open(world, nation), plans, ties);
            nation = outcome.resolution().nation();
            ties = new Ties(List.of(), List.of(), List.of(), outcome.funds());
            for (int sector = 0; sector < nation.sectors(); sector++) {
                sales += nation.sales(sector);
            }
        }
        return new Played(start, nation, sales, ties.funds());
    }

    private static double gain(Played played) {
        double gain = 0;
        int lines = played.start().lines();
        for (int line = 0; line < lines; line++) {
            gain += played.end().capability(line) / played.start().capability(line) - 1;
        }
        return gain / lines;
    }

    private static List<Rounds.Plan> plans(String style, int funds) {
        List<Rounds.Plan> plans = new ArrayList<>();
        for (int fund = 0; fund < funds; fund++) {
            double[] lines = new double[rulebook().lines().size()];
            for (int line = 0; line < lines.length; line++) {
                double others = (1 - LEAD) / (funds - 1);
                double divided = line % funds == fund ? LEAD : others;
                double part = style.equals("duplicate") ? 1.0 / funds : divided;
                lines[line] = funds
                        * part
                        * (1 - TALENT)
                        * LINES.getOrDefault(rulebook().lines().get(line), 0.0);
            }
            plans.add(plan(lines));
        }
        return plans;
    }

    private static Rounds.Plan plan(double[] lines) {
        double[] programmes = new double[rulebook().programmes().size()];
        for (int i = 0; i < PROGRAMMES.size(); i++) {
            programmes[rulebook().programmes().find(PROGRAMMES.get(i))] = TALENT * TALENT_MIX[i];
        }
        double[] mixes = new double[rulebook().sectors().size()];
        Arrays.fill(mixes, 0.35);
        return new Rounds.Plan(
                ImmutableDoubleArray.copyOf(lines),
                ImmutableDoubleArray.copyOf(programmes),
                0,
                0,
                ImmutableDoubleArray.copyOf(mixes),
                rulebook().stances().find("dual"),
                List.of(),
                ImmutableIntArray.of());
    }

    /** The same fund with its talent money in its lines. */
    private static Rounds.Plan withoutTalent(Rounds.Plan plan) {
        double[] lines = plan.lineShares().toArray();
        double all = Arrays.stream(lines).sum();
        for (int i = 0; i < lines.length; i++) {
            lines[i] *= (all + TALENT) / all;
        }
        return new Rounds.Plan(
                ImmutableDoubleArray.copyOf(lines),
                ImmutableDoubleArray.copyOf(new double[plan.programmeShares().length()]),
                0,
                0,
                plan.basicResearch(),
                plan.stance(),
                List.of(),
                plan.answers());
    }

    private static Rulebook rulebook() {
        return TestPacks.rulebook("reference", "sprint");
    }
}
