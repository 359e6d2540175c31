package org.chokepoint.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Predictions;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of the shipped pack: their numbers are those of the reference model, and each can be played to its end. */
class CoreScenariosTest {
    private static final long SEED = 7;

    static Stream<String> scenarios() {
        return TestPacks.ruleset("core").scenarios().stream().map(ScenarioDef::id);
    }

    @ParameterizedTest
    @CsvSource({
        "sprint, sprint",
        "quick, quick",
        "open_door, open",
        "hostile_world, storm",
        "historical, hist",
        "closedtest, closedtest"
    })
    void shouldStartWithTheNumbersOfTheModel(String scenario, String model) {
        // given
        ScenarioDef core = TestPacks.rulebook("core", scenario).scenario();
        ScenarioDef reference = TestPacks.rulebook("reference_p", model).scenario();
        // then
        assertThat(core)
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "rounds",
                        "sectors",
                        "capability",
                        "start",
                        "budget",
                        "budgetGrowth",
                        "openness",
                        "tension",
                        "spread",
                        "skill",
                        "processingExports",
                        "processingExportsGrowth",
                        "hostility",
                        "tempo")
                .isEqualTo(reference);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void shouldPlayToTheEndWithEveryBot(String scenario) {
        for (BotDef bot : TestPacks.ruleset("core").bots()) {
            // given
            World world = World.draw(TestPacks.rulebook("core", scenario), SEED);
            // when
            List<NationState> played = play(world, bot.id());
            // then
            assertThat(played).hasSize(world.rulebook().scenario().rounds());
            assertThat(played).as(bot.id()).allMatch(nation -> nation.score() > 0 && nation.score() < 110);
        }
    }

    @Test
    void shouldMeetExactlyTheScriptWhateverTheSeedAndThePolicy() {
        for (long seed : new long[] {1, SEED}) {
            for (String bot : List.of("equal", "autarkist")) {
                // given
                Rulebook book = TestPacks.rulebook("core", "historical");
                World world = World.draw(book, seed);
                Map<Integer, List<String>> came = new TreeMap<>();
                // when
                NationState nation = Rounds.start(world);
                for (int round = 1; round <= book.scenario().rounds(); round++) {
                    NationState opened = Rounds.open(world, nation);
                    came.put(
                            round,
                            Rounds.events(world, opened).stream()
                                    .map(event -> event.event() + " " + event.severity())
                                    .toList());
                    nation = Rounds.resolve(world, opened, Bots.plan(world, opened, bot));
                }
                // then
                for (int round = 1; round <= book.scenario().rounds(); round++) {
                    assertThat(came.get(round)).isEqualTo(scripted(book, round));
                }
            }
        }
    }

    private static List<String> scripted(Rulebook book, int round) {
        return book.scenario().script().stream()
                .filter(event -> event.round() == round)
                .map(event -> event.event() + " " + event.severity())
                .toList();
    }

    @Test
    void shouldDrawTheSameWorldForEverySeedWhenTheWorldIsFixed() {
        // given
        Rulebook book = TestPacks.rulebook("core", "historical");
        // when
        List<Double> scores = Stream.of(1L, 2L, 3L)
                .map(seed -> play(World.draw(book, seed), "equal"))
                .map(nations -> nations.get(nations.size() - 1).score())
                .distinct()
                .toList();
        // then
        assertThat(scores).hasSize(1);
    }

    @Test
    void shouldJudgePredictionsByTheCountryAtTheEnd() {
        // given
        World world = World.draw(TestPacks.rulebook("core", "historical"), SEED);
        List<NationState> played = play(world, "longterm");
        NationState end = played.get(played.size() - 1);
        // when
        Map<String, Boolean> judged = Predictions.judged(world.rulebook()).stream()
                .collect(Collectors.toMap(
                        PredictionDef::id,
                        made -> Predictions.cameTrue(world, end, made.id()).orElseThrow()));
        // then
        assertThat(judged).doesNotContainKey("flash_with_64_layers");
        assertThat(judged)
                .containsEntry(
                        "home_stack_by_2026",
                        end.homeShare(world.rulebook().sectors().find("ai")) > 0.7);
        assertThat(judged).containsEntry("rivalry_sharpens", end.tension() > 60);
        assertThat(judged.values()).contains(true, false);
    }

    private static List<NationState> play(World world, String bot) {
        List<NationState> played = new ArrayList<>();
        NationState nation = Rounds.start(world);
        for (int round = 1; round <= world.rulebook().scenario().rounds(); round++) {
            NationState opened = Rounds.open(world, nation);
            nation = Rounds.resolve(world, opened, Bots.plan(world, opened, bot));
            played.add(nation);
        }
        return played;
    }
}
