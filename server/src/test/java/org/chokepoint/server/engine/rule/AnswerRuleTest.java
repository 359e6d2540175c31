package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Readout.EffectReading;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.Rounds.Forecast;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRuleTest {
    private static final String EVENTS = """
            - id: ban
              title: {en: "Ban"}
              body: {en: "Ban"}
              kind: domestic
              round: 1
              effects:
                - {key: "z:equipment", value: 0.8, rounds: 4}
              choices:
                - id: wait
                  label: {en: "Wait"}
                  by_default: true
                - id: pay
                  label: {en: "Pay"}
                  cost: 40
                  mandate: 1
                  effects:
                    - {key: "z:design", value: 0.1, rounds: 4}
                    - {key: sev, value: -0.5}
                    - {key: "level:equipment", value: 3}
                - id: dear
                  label: {en: "Dear"}
                  cost: 300
              facts: [F001]
            - id: offer
              title: {en: "Offer"}
              body: {en: "Offer"}
              kind: domestic
              round: 2
              choices:
                - id: wait
                  label: {en: "Wait"}
                  by_default: true
                - id: rich
                  label: {en: "Rich"}
                  when: budget > 1000
                - id: sell
                  label: {en: "Sell"}
                  effects:
                    - {key: budget, value: 100}
              facts: [F001]
            """;

    private static final World WORLD =
            World.draw(TestPacks.sprintWith("reference_p", Map.of("events.yaml", EVENTS)), 4);
    private static final NationState OPENED = Games.firstRound(WORLD);

    @Test
    void shouldOfferWhatHoldsAndCanBePaid() {
        // given
        NationState second = Rounds.open(WORLD, Rounds.resolve(WORLD, OPENED, plan(OPENED, Map.of())));
        // then
        assertThat(Rounds.events(WORLD, OPENED).get(0).available()).containsExactly(true, true, false);
        assertThat(Rounds.events(WORLD, second).get(0).available()).containsExactly(true, false, true);
    }

    @Test
    void shouldTakeTheFreeDefaultWhenNothingIsAnswered() {
        // when
        Forecast forecast = Rounds.forecast(WORLD, OPENED, plan(OPENED, Map.of()));
        NationState resolved = Rounds.resolve(WORLD, OPENED, plan(OPENED, Map.of()));
        // then
        assertThat(forecast.cardsAndAnswers()).isZero();
        assertThat(value(resolved, "z:equipment")).isEqualTo(0.8);
    }

    @Test
    void shouldPayForAnAnswerAndScaleTheEventsOwnEffectsAlone() {
        // given
        Rounds.Plan plan = plan(OPENED, Map.of("ban", "pay"));
        // when
        Forecast forecast = Rounds.forecast(WORLD, OPENED, plan);
        NationState paid = Rounds.resolve(WORLD, OPENED, plan);
        // then
        assertThat(forecast.cardsAndAnswers()).isEqualTo(40);
        assertThat(forecast.cash()).isEqualTo(OPENED.budget() - 40);
        assertThat(paid.mandate()).isEqualTo(OPENED.mandate() - 1);
        assertThat(value(paid, "z:equipment")).isEqualTo(0.4, within(1e-12));
        assertThat(value(paid, "z:design")).isEqualTo(0.1);
        int equipment = WORLD.rulebook().lines().find("equipment");
        NationState waited = Rounds.resolve(WORLD, OPENED, plan(OPENED, Map.of()));
        assertThat(paid.capability(equipment) - waited.capability(equipment)).isGreaterThan(2);
    }

    @Test
    void shouldAddAtOnceMoneyToTheCash() {
        // given
        NationState second = Rounds.open(WORLD, Rounds.resolve(WORLD, OPENED, plan(OPENED, Map.of())));
        // when
        Forecast forecast = Rounds.forecast(WORLD, second, plan(second, Map.of("offer", "sell")));
        // then
        assertThat(forecast.cash()).isEqualTo(second.budget() + 100);
    }

    @ParameterizedTest
    @CsvSource({
        "ban, dear, NOT_ENOUGH_CASH",
        "ban, wiat, UNKNOWN_CHOICE",
        "bann, wait, UNKNOWN_EVENT",
        "offer, wait, UNKNOWN_EVENT"
    })
    void shouldRefuseWhatCannotBeAnswered(String event, String choice, Reason reason) {
        // when
        Rejected rejected =
                Rounds.check(WORLD, OPENED, order(Map.of(event, choice))).orElseThrow();
        // then
        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.field()).isEqualTo("plan.answers[" + event + "]");
    }

    @Test
    void shouldRefuseAnAnswerWhoseConditionDoesNotHold() {
        // given
        NationState second = Rounds.open(WORLD, Rounds.resolve(WORLD, OPENED, plan(OPENED, Map.of())));
        // when
        Rejected rejected =
                Rounds.check(WORLD, second, order(Map.of("offer", "rich"))).orElseThrow();
        // then
        assertThat(rejected.reason()).isEqualTo(Reason.CHOICE_NOT_AVAILABLE);
        assertThat(rejected.facts()).containsEntry("event", "offer").containsEntry("choice", "rich");
    }

    @Test
    void shouldFallBackOnTheDefaultWhenABotWantsWhatIsNotOffered() {
        // given
        Rounds.Plan dear = plan(OPENED, Map.of("ban", "dear"));
        // then
        assertThat(Games.hash(Rounds.resolve(WORLD, OPENED, dear)))
                .isEqualTo(Games.hash(Rounds.resolve(WORLD, OPENED, plan(OPENED, Map.of()))));
    }

    @Test
    void shouldAnswerByWhatABotPrefers() {
        // given
        String bots = TestPacks.file("reference_p", "bots.yaml");
        String likes = "  prefers:\n    - {effect: level, worth: %s}\n    - {effect: sev, worth: -60}\n";
        Rulebook eager = bots(bots.replace("- id: equal\n", "- id: equal\n" + likes.replace("%s", "20")));
        Rulebook thrifty = bots(bots.replace("- id: equal\n", "- id: equal\n" + likes.replace("%s", "1")));
        // then
        assertThat(answer(eager)).isEqualTo("pay");
        assertThat(answer(thrifty)).isEqualTo("wait");
    }

    private static Rulebook bots(String bots) {
        return TestPacks.sprintWith("reference_p", Map.of("events.yaml", EVENTS, "bots.yaml", bots));
    }

    private static String answer(Rulebook book) {
        World world = World.draw(book, 4);
        NationState opened = Games.firstRound(world);
        return PlanOrders.rounded(world, opened, Bots.plan(world, opened, "equal"))
                .answers()
                .getOrDefault("ban", "");
    }

    private static double value(NationState nation, String key) {
        return Readout.of(WORLD, nation).effects().stream()
                .filter(effect -> effect.key().equals(key))
                .mapToDouble(EffectReading::value)
                .sum();
    }

    private static Rounds.Plan plan(NationState opened, Map<String, String> answers) {
        return Rounds.plan(WORLD, opened, order(answers));
    }

    private static PlanOrder order(Map<String, String> answers) {
        return new PlanOrder(Map.of("equipment", 5_000, "stem", 5_000), Map.of(), "", List.of(), 0, answers);
    }
}
