package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.server.engine.rule.Readout.EffectReading;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.EventView;
import org.chokepoint.server.engine.view.NationView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.engine.view.Views;
import org.junit.jupiter.api.Test;

/** What views show. */
class RoomViewTest {
    @Test
    void shouldOrderStandingsByScoreThenSovereigntyThenGrowthThenSeat() {
        // given
        TestTable table = TestTable.untimed(6);
        table.sit("Anna");
        table.start();
        GameState state = scored(
                table.replayed(),
                List.of(
                        new Points(50, 10, 20), // growth, sovereignty
                        new Points(60, 10, 20),
                        new Points(50, 10, 30),
                        new Points(50, 15, 20),
                        new Points(50, 10, 20),
                        new Points(40, 90, 90)));
        // when
        TableView view = Views.table(state, table.world(), Set.of(), false);
        // then
        assertThat(view.standings())
                .extracting(standing -> standing.seat().number())
                .containsExactly(2, 3, 4, 1, 5, 6);
        assertThat(view.standings().get(1).dimensionPoints()).containsExactly(10.0, 0.0, 0.0, 0.0, 30.0);
    }

    @Test
    void shouldShowNoStandingsBeforeTheFirstReport() {
        // given
        TestTable table = TestTable.untimed(2);
        table.sit("Anna");
        table.start();
        table.to(Phase.COMMIT);
        assertThat(table.table().standings()).isEmpty();
        // when
        table.nextPhase();
        // then
        assertThat(table.table().standings()).hasSize(2);
        assertThat(table.table().year()).isEqualTo(2025);
        assertThat(table.table().rounds()).isEqualTo(6);
        table.nextPhase();
        assertThat(table.table().standings()).as("of the last report").hasSize(2);
        assertThat(table.table().year()).isEqualTo(2026);
    }

    @Test
    void shouldShowTheEventsOfTheRunningRoundAlone() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.start();
        int seen = 0;
        // when
        while (table.phase() != Phase.FINISHED) {
            SeatView view = table.view(anna);
            if (table.phase().drafting()) {
                view.events().forEach(RoomViewTest::checkEvent);
                seen += view.events().size();
            } else {
                assertThat(view.events()).isEmpty();
            }
            table.nextPhase();
        }
        // then
        assertThat(seen).isGreaterThan(6);
    }

    @Test
    void shouldShowTheCountryOfTheScenario() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        assertThat(table.view(anna).nation()).isNull();
        // when
        table.start();
        // then
        NationView nation = Objects.requireNonNull(table.view(anna).nation());
        assertThat(nation.sectors()).extracting(NationView.SectorView::sector).containsExactly("semi", "ai", "nev");
        assertThat(nation.sectors().get(0).lines())
                .extracting(NationView.LineView::line)
                .containsExactly("design", "manufacturing", "packaging", "equipment", "materials");
        assertThat(nation.sectors().get(0).lines().get(3).capability()).isEqualTo(30);
        assertThat(nation.sectors().get(0).absorptionLimit()).isEqualTo(201.5);
        assertThat(nation.sectors().get(0).staff()).isEqualTo(620);
        assertThat(nation.mandate()).isEqualTo(5);
        assertThat(nation.score()).isZero();
    }

    private static void checkEvent(EventView event) {
        EventDef def = Shelf.CORE.ruleset().events().stream()
                .filter(known -> known.id().equals(event.event()))
                .findFirst()
                .orElseThrow();
        assertThat(event.choices()).hasSameSizeAs(def.choices());
        assertThat(event.effects()).hasSameSizeAs(def.effects());
        for (int i = 0; i < def.effects().size(); i++) {
            EffectReading effect = event.effects().get(i);
            assertThat(effect.value()).isEqualTo(def.effects().get(i).value() * event.severity());
            assertThat(effect.cause()).isEqualTo(event.event());
            assertThat(effect.key()).doesNotContain("drawn");
        }
        assertThat(event.choices().stream().filter(EventView.ChoiceView::byDefault))
                .hasSize(def.choices().isEmpty() ? 0 : 1)
                .allMatch(choice -> choice.cost() == 0);
    }

    private record Points(double score, double growth, double sovereignty) {}

    private static GameState scored(GameState state, List<Points> points) {
        GameState scored = state;
        for (int number = 1; number <= points.size(); number++) {
            Points own = points.get(number - 1);
            RoundResult result = new RoundResult(
                    1,
                    DecidedBy.BOT,
                    PlanOrder.EMPTY,
                    0,
                    own.score(),
                    List.of(own.growth(), 0.0, 0.0, 0.0, own.sovereignty()),
                    List.of(),
                    List.of(),
                    "");
            scored = scored.with(new SeatId(number), seat -> seat.resolved(seat.requireNation(), result));
        }
        return scored;
    }
}
