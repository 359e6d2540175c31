package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.view.NationView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.Views;

/** What holds of every country whatever is ordered. */
final class Invariants {
    private Invariants() {}

    static void check(GameState state, World world) {
        for (SeatState seat : state.seats()) {
            NationState nation = seat.nation();
            if (nation != null) {
                String where = "seed %d, round %d, seat %s".formatted(world.seed(), state.round(), seat.id());
                SeatView view = Views.seat(state, world, seat.id());
                country(where, java.util.Objects.requireNonNull(view.nation()));
                if (state.phase() == Phase.REPORT) {
                    resolved(where, nation, world);
                }
            }
        }
    }

    private static void country(String where, NationView nation) {
        finite(where, nation.budget(), nation.debt(), nation.spread(), nation.volatility(), nation.wage());
        assertThat(nation.budget()).as("budget, %s", where).isNotNegative();
        assertThat(nation.debt()).as("debt, %s", where).isNotNegative();
        assertThat(nation.mandate()).as("mandate, %s", where).isBetween(0, 5);
        assertThat(nation.tension()).as("tension, %s", where).isBetween(0.0, 100.0);
        assertThat(nation.score()).as("score, %s", where).isBetween(0.0, 100.0);
        share("openness", where, nation.openness());
        share("access", where, nation.access());
        nation.sectors().forEach(sector -> sector(where + ", " + sector.sector(), sector));
    }

    private static void sector(String where, NationView.SectorView sector) {
        finite(where, sector.frontier(), sector.chainQuality(), sector.ownChain(), sector.absorptionLimit());
        finite(where, sector.salesHome(), sector.salesAbroad());
        assertThat(sector.staff()).as("staff, %s", where).isNotNegative().isFinite();
        assertThat(sector.capacity()).as("capacity, %s", where).isNotNegative().isFinite();
        assertThat(sector.stranded()).as("stranded, %s", where).isNotNegative().isFinite();
        share("ecosystem", where, sector.ecosystem());
        share("home share", where, sector.homeShare());
        share("world share", where, sector.worldShare());
        share("unserved", where, sector.unserved());
        sector.lines().forEach(line -> {
            assertThat(line.capability())
                    .as("%s, %s", line.line(), where)
                    .isPositive()
                    .isFinite();
            share(line.line(), where, line.sanction());
        });
    }

    private static void resolved(String where, NationState nation, World world) {
        ScenarioDef scenario = world.rulebook().scenario();
        double base = scenario.budget();
        for (int round = 0; round < nation.round(); round++) {
            base *= 1 + scenario.budgetGrowth();
        }
        double floor = world.rulebook().ruleset().balance().publicMoney().floor() * base;
        assertThat(nation.budget()).as("budget over its floor, %s", where).isGreaterThanOrEqualTo(floor - 1e-9);
        List<Rounds.ScorePart> parts = Rounds.scoreParts(world, nation);
        double sum = 0;
        for (Rounds.ScorePart part : parts) {
            sum += part.contribution();
        }
        assertThat(sum).as("score parts, %s", where).isEqualTo(nation.score());
    }

    private static void share(String what, String where, double value) {
        assertThat(value).as("%s, %s", what, where).isBetween(0.0, 1.0);
    }

    private static void finite(String where, double... values) {
        for (double value : values) {
            assertThat(value).as(where).isFinite();
        }
    }
}
