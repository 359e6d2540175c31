package org.chokepoint.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Readout;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine against the reference model: the same plan and seed give the same value of every state variable after every
 * round, to {@link #TOLERANCE} of the value, or absolutely for values below 1. Bots, random orders, seven scenarios, both
 * reference packs.
 */
class DifferentialTest {
    private static final double TOLERANCE = 1e-9;

    /** The model's short names of two programmes. */
    private static final Map<String, String> PROGRAMMES = Map.of("voc", "vocational", "rec", "overseas");

    static Stream<Arguments> games() {
        return Stream.of("reference", "reference_p")
                .flatMap(pack -> GoldenTraces.read(pack).stream().map(game -> Arguments.of(pack, game)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("games")
    void shouldAgreeWithTheReferenceModelInEveryRound(String pack, GoldenTraces.Game game) {
        // given
        Rulebook book = TestPacks.rulebook(pack, game.scenario());
        World drawn = World.draw(book, game.seed());
        World world = game.events() ? drawn : drawn.withoutEvents();
        NationState nation = Rounds.start(world);
        assertThat(game.rounds()).hasSize(book.scenario().rounds());
        for (GoldenTraces.Round golden : game.rounds()) {
            // when
            NationState opened = Rounds.open(world, nation);
            nation = Rounds.resolve(world, opened, plan(world, opened, game, golden));
            // then
            String place = pack + ", " + game + ", round " + nation.round();
            assertEvents(place, Rounds.events(world, opened), golden.events());
            assertNumbers(place, new StateColumns(book, nation), golden.numbers());
            assertEffects(place, world, nation, golden.effects());
        }
    }

    private static Rounds.Plan plan(
            World world, NationState opened, GoldenTraces.Game game, GoldenTraces.Round golden) {
        return game.bot().equals("orders")
                ? Rounds.plan(world, opened, order(golden.order()))
                : Bots.plan(world, opened, game.bot());
    }

    private static PlanOrder order(String text) {
        List<String> parts = Arrays.asList(text.split(" \\| ", -1));
        List<String> rest = Arrays.asList(parts.get(2).split(" ", -1));
        String bought = rest.get(2);
        List<CardPlay> cards = rest.subList(3, rest.size()).stream()
                .map(card -> new CardPlay(card, card.equals("m_and_a") ? bought : "semi"))
                .toList();
        return new PlanOrder(
                numbers(parts.get(0)),
                numbers(parts.get(1)),
                rest.get(0),
                cards,
                Integer.parseInt(rest.get(1)),
                Map.of());
    }

    private static Map<String, Integer> numbers(String text) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String entry : text.split(" ", -1)) {
            List<String> pair = Arrays.asList(entry.split("=", -1));
            numbers.put(PROGRAMMES.getOrDefault(pair.get(0), pair.get(0)), Integer.valueOf(pair.get(1)));
        }
        return numbers;
    }

    private static void assertEvents(String place, List<Rounds.OpenEvent> events, List<String> golden) {
        assertThat(2 * events.size()).as(place).isEqualTo(golden.size() == 1 ? 0 : golden.size());
        for (int i = 0; i < events.size(); i++) {
            Rounds.OpenEvent event = events.get(i);
            assertThat(event.event()).as(place).isEqualTo(golden.get(2 * i));
            assertThat(near(event.severity(), Double.parseDouble(golden.get(2 * i + 1))))
                    .as(place + " " + event)
                    .isTrue();
        }
    }

    private static void assertNumbers(String place, StateColumns columns, List<Double> golden) {
        assertThat(columns.values()).as(place).hasSameSizeAs(golden);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < golden.size(); i++) {
            double value = columns.values().get(i);
            if (!near(value, golden.get(i))) {
                wrong.add(columns.names().get(i) + ": " + value + " (model: " + golden.get(i) + ")");
            }
        }
        assertThat(wrong).as(place).isEmpty();
    }

    private static void assertEffects(String place, World world, NationState nation, List<String> golden) {
        List<Readout.EffectReading> effects = Readout.of(world, nation).effects();
        assertThat(4 * effects.size()).as(place).isEqualTo(golden.size() == 1 ? 0 : golden.size());
        for (int i = 0; i < effects.size(); i++) {
            Readout.EffectReading effect = effects.get(i);
            List<String> words = golden.subList(4 * i, 4 * i + 4);
            assertThat(List.of(effect.key(), effect.cause(), "" + effect.roundsLeft()))
                    .as(place)
                    .isEqualTo(words.subList(0, 3));
            assertThat(near(effect.value(), Double.parseDouble(words.get(3))))
                    .as(place + " " + effect)
                    .isTrue();
        }
    }

    private static boolean near(double value, double golden) {
        return Math.abs(value - golden) <= TOLERANCE * Math.max(1, Math.abs(golden));
    }
}
