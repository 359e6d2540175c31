package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Readout.EffectReading;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.junit.jupiter.api.Test;

/** Events that are played in one of two readings, and answers that can go in several ways. */
class ReadingsTest {
    private static final String EVENTS = """
        - id: controls
          title: {en: "Controls"}
          body: {en: "Controls"}
          kind: domestic
          round: 1
          effects:
            - {key: "dd:ai", value: 0.1, rounds: 2}
          choices:
            - id: wait
              label: {en: "Wait"}
              by_default: true
              effects:
                - {key: "dw:ai", value: 0.1, rounds: 2}
            - id: court
              label: {en: "Court"}
              outcomes:
                - {weight: 3, label: {en: "Won"}, effects: [{key: budget, value: 100}]}
                - {weight: 1, label: {en: "Lost"}, effects: [{key: ten, value: 9, rounds: 2}]}
          readings:
            - id: harm
              title: {en: "Harm"}
              claim: {en: "Harm"}
              facts: [F001]
              effects:
                - {key: "z:design", value: 0.4, rounds: 2}
            - id: help
              title: {en: "Help"}
              claim: {en: "Help"}
              facts: [F002]
              effects:
                - {key: "repl:design", value: 0.4, rounds: 2}
              answers:
                - choice: wait
                  effects: [{key: "dw:ai", value: 0.2, rounds: 2}]
          facts: [F001]
        """;

    private static final String SECOND_FACT = """
        - id: F002
          statement: {en: "Stands for the other side's source."}
          article: none
        """;

    private static final Rulebook BOOK = TestPacks.sprintWith(
            "reference_p",
            Map.of("events.yaml", EVENTS, "facts.yaml", TestPacks.file("reference_p", "facts.yaml") + SECOND_FACT));

    private static final World FIRST = World.draw(BOOK, 4);
    private static final World SECOND = FIRST.withReadings(Map.of("controls", "help"));

    @Test
    void shouldPlayTheFirstReadingUnlessAnotherIsChosen() {
        assertThat(keys(Games.firstRound(FIRST))).containsExactly("dd:ai", "z:design");
        assertThat(keys(Games.firstRound(SECOND))).containsExactly("dd:ai", "repl:design");
        assertThat(keys(Games.firstRound(FIRST.withReadings(Map.of("controls", "harm")))))
                .containsExactly("dd:ai", "z:design");
    }

    @Test
    void shouldAddToAnAnswerWhatTheReadingSays() {
        assertThat(value(play(FIRST, "wait"), "dw:ai")).isEqualTo(0.1);
        assertThat(value(play(SECOND, "wait"), "dw:ai")).isEqualTo(0.3, within(1e-12));
    }

    @Test
    void shouldGiveTheSameGameWithTheOtherReading() {
        // given
        Disputes disputes = Disputes.of(BOOK.ruleset(), BOOK.scenario());
        // when
        Map<String, String> other = disputes.otherwise(Map.of(), "controls");
        // then
        assertThat(other).isEqualTo(Map.of("controls", "help"));
        assertThat(disputes.otherwise(other, "controls")).isEmpty();
        assertThat(play(FIRST.withReadings(other), "wait").score())
                .isEqualTo(play(SECOND, "wait").score());
        assertThat(play(SECOND, "wait").score())
                .isNotEqualTo(play(FIRST, "wait").score());
    }

    @Test
    void shouldKeepTheReadingWhenTheWorldIsChangedForAnExperiment() {
        assertThat(keys(Games.firstRound(SECOND.withHostility(0.5)))).contains("repl:design");
        assertThat(SECOND.withReadings(Map.of("controls", "help"))).isSameAs(SECOND);
    }

    @Test
    void shouldDrawTheWayAnAnswerGoesByWeightAndSeedAlone() {
        // given
        List<Boolean> won = LongStream.range(0, 400)
                .mapToObj(seed -> play(World.draw(BOOK, seed), "court"))
                .map(nation -> Double.isNaN(value(nation, "ten")))
                .toList();
        // then
        assertThat(won.stream().filter(yes -> yes).count()).isBetween(270L, 330L);
        assertThat(play(FIRST, "court").score()).isEqualTo(play(FIRST, "court").score());
    }

    @Test
    void shouldNotForetellHowAnAnswerGoes() {
        // given
        TreeSet<Double> cash = new TreeSet<>();
        for (long seed = 0; seed < 20; seed++) {
            World world = World.draw(BOOK, seed);
            NationState opened = Games.firstRound(world);
            // when
            cash.add(
                    Rounds.forecast(world, opened, plan(world, opened, "court")).cash());
        }
        // then
        assertThat(cash).containsExactly(BOOK.scenario().budget());
    }

    private static NationState play(World world, String answer) {
        NationState opened = Games.firstRound(world);
        return Rounds.resolve(world, opened, plan(world, opened, answer));
    }

    private static Rounds.Plan plan(World world, NationState opened, String answer) {
        PlanOrder order =
                new PlanOrder(Map.of("design", 5_000), Map.of(), "dual", List.of(), 0, Map.of("controls", answer));
        return Rounds.plan(world, opened, order);
    }

    private static List<String> keys(NationState nation) {
        return Readout.of(FIRST, nation).effects().stream()
                .map(EffectReading::key)
                .toList();
    }

    private static double value(NationState nation, String key) {
        return Readout.of(FIRST, nation).effects().stream()
                .filter(effect -> effect.key().equals(key))
                .mapToDouble(EffectReading::value)
                .reduce(Double::sum)
                .orElse(Double.NaN);
    }
}
