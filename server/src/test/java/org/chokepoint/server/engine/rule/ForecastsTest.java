package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.Games.Played;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Rounds.Forecast;
import org.chokepoint.server.engine.rule.Rounds.SectorForecast;
import org.chokepoint.server.engine.rule.Rounds.Warning;
import org.chokepoint.server.engine.rule.Rounds.Warning.Kind;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.junit.jupiter.api.Test;

class ForecastsTest {
    private static final World WORLD = World.draw(TestPacks.rulebook("core", "sprint"), 7);

    @Test
    void shouldForetellWhatTheRoundBrings() {
        for (Played round : Games.play(WORLD, "champion")) {
            String before = Games.hash(round.opened());
            // when
            Forecast forecast = Rounds.forecast(WORLD, round.opened(), round.plan());
            // then
            assertThat(forecast.nextBudget()).isEqualTo(round.resolved().budget());
            assertThat(forecast.scoreNext()).isEqualTo(round.resolved().score());
            assertThat(forecast.scoreNow()).isEqualTo(round.opened().score());
            for (int sector = 0; sector < 3; sector++) {
                SectorForecast figures = forecast.sectors().get(sector);
                assertThat(figures.salesNext()).isEqualTo(round.resolved().sales(sector));
                assertThat(figures.ownChainNext()).isEqualTo(round.resolved().ownChain(sector));
                assertThat(figures.publicMoney() + figures.privateMoney())
                        .isEqualTo(round.resolved().spending(sector), within(1e-9));
            }
            assertThat(Games.hash(round.opened())).isEqualTo(before);
        }
    }

    @Test
    void shouldAccountForAllMoney() {
        // given
        NationState opened = Games.firstRound(WORLD);
        PlanOrder order = new PlanOrder(
                Map.of("equipment", 4_000, "stem", 3_000),
                Map.of(),
                "",
                List.of(new CardPlay("national_labs", null)),
                1_000,
                Map.of());
        // when
        Forecast forecast = Rounds.forecast(WORLD, opened, Rounds.plan(WORLD, opened, order));
        // then
        assertThat(forecast.cardsAndAnswers()).isEqualTo(30);
        assertThat(forecast.borrowed()).isEqualTo(opened.budget() / 10, within(1e-9));
        assertThat(forecast.cash()).isEqualTo(opened.budget() - 30 + forecast.borrowed(), within(1e-9));
        assertThat(forecast.reserve()).isEqualTo(0.3 * forecast.cash(), within(1e-9));
        assertThat(forecast.spent()).isEqualTo(0.7 * forecast.cash(), within(1e-9));
    }

    @Test
    void shouldWarnOfMoneyThatPeopleCannotUse() {
        // when
        Map<Kind, Warning> warnings = warnings(Map.of("equipment", 10_000));
        // then
        assertThat(warnings).containsKeys(Kind.MONEY_WOULD_IDLE, Kind.SHORT_OF_STAFF, Kind.FUNDING_CUT);
        assertThat(fact(warnings, Kind.MONEY_WOULD_IDLE, "sector")).isEqualTo("semi");
        assertThat(Double.parseDouble(fact(warnings, Kind.MONEY_WOULD_IDLE, "idle")))
                .isGreaterThan(100);
        assertThat(fact(warnings, Kind.SHORT_OF_STAFF, "has")).isEqualTo("620.0");
        assertThat(fact(warnings, Kind.FUNDING_CUT, "sector")).isEqualTo("nev");
    }

    @Test
    void shouldWarnOfMoneyThatIsNotSpent() {
        // when
        Map<Kind, Warning> warnings = warnings(Map.of("equipment", 2_000));
        // then
        assertThat(fact(warnings, Kind.MONEY_UNSPENT, "reserve")).isEqualTo("344.0");
    }

    @Test
    void shouldNotWarnOfLastYearsHabits() {
        assertThat(warnings(Rounds.habits(WORLD).shareBp()))
                .doesNotContainKeys(Kind.MONEY_UNSPENT, Kind.SHORT_OF_STAFF, Kind.BUDGET_AT_FLOOR);
    }

    @Test
    void shouldWarnWhenTheBudgetFallsToItsFloor() {
        // given
        String balance = TestPacks.file("reference_p", "balance.yaml").replace("  floor: 0.3", "  floor: 0.99");
        World poor = World.draw(TestPacks.sprintWith("reference_p", Map.of("balance.yaml", balance)), 7);
        NationState opened = Games.firstRound(poor);
        PlanOrder order = new PlanOrder(Map.of("equipment", 10_000), Map.of(), "", List.of(), 3_000, Map.of());
        // when
        Forecast forecast = Rounds.forecast(poor, opened, Rounds.plan(poor, opened, order));
        // then
        assertThat(forecast.budgetFloored()).isTrue();
        assertThat(forecast.warnings()).extracting(Warning::kind).contains(Kind.BUDGET_AT_FLOOR);
        assertThat(forecast.nextBudget()).isEqualTo(0.99 * 430 * 1.03, within(1e-9));
    }

    @Test
    void shouldSayWhichCardWouldNotBePlayed() {
        // given
        NationState opened = Games.firstRound(WORLD);
        CardPlay card = new CardPlay("ecny", null);
        PlanOrder twice = new PlanOrder(Map.of("stem", 10_000), Map.of(), "", List.of(card, card), 0, Map.of());
        // when
        Forecast forecast = Rounds.forecast(WORLD, opened, Rounds.plan(WORLD, opened, twice));
        // then
        assertThat(forecast.warnings())
                .contains(new Warning(Kind.CARD_NOT_PLAYED, Map.of("card", "ecny", "reason", "card_cooling_down")));
    }

    private static Map<Kind, Warning> warnings(Map<String, Integer> shareBp) {
        World quiet = WORLD.withoutEvents();
        NationState opened = Games.firstRound(quiet);
        PlanOrder order = new PlanOrder(shareBp, Map.of(), "", List.of(), 0, Map.of());
        Map<Kind, Warning> warnings = new TreeMap<>();
        Rounds.forecast(quiet, opened, Rounds.plan(quiet, opened, order))
                .warnings()
                .forEach(warning -> warnings.put(warning.kind(), warning));
        return warnings;
    }

    private static String fact(Map<Kind, Warning> warnings, Kind kind, String fact) {
        Warning warning = warnings.get(kind);
        return warning == null ? "no warning" : warning.facts().getOrDefault(fact, "no fact");
    }
}
