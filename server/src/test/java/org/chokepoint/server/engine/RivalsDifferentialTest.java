package org.chokepoint.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Countries that share one world, against the reference model: every state variable of every seat after every round, to
 * {@link #TOLERANCE} of the value, or absolutely for values below 1. In the model's games all poaching of a round was
 * taken from one snapshot and each country drew its own events. A file has lines {@code game SCENARIO SEED drawn|none
 * BOT...} and for each round one {@code r} with numbers for each seat; a bot with {@code +} gives a share of its talent
 * money to poaching.
 */
class RivalsDifferentialTest {
    private static final double TOLERANCE = 1e-9;

    /** Share of the talent money of a bot with a plus. */
    private static final double POACHING = 0.35;

    private record Game(String scenario, long seed, boolean events, List<String> bots, List<List<Double>> rows) {
        @Override
        public String toString() {
            return scenario + " " + seed + " " + bots;
        }
    }

    static Stream<Arguments> games() {
        return Stream.of("reference", "reference_p")
                .flatMap(pack -> games(pack).stream().map(game -> Arguments.of(pack, game)));
    }

    private static List<Game> games(String pack) {
        List<Game> games = new ArrayList<>();
        for (String line : GoldenTraces.lines(pack + "-rivals")) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            if (words.get(0).equals("game")) {
                games.add(new Game(
                        words.get(1),
                        Long.parseLong(words.get(2)),
                        words.get(3).equals("drawn"),
                        words.subList(4, words.size()),
                        new ArrayList<>()));
            } else {
                List<List<Double>> rows = games.get(games.size() - 1).rows();
                rows.add(words.stream().skip(1).map(Double::valueOf).toList());
            }
        }
        return games;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("games")
    void shouldAgreeWithTheReferenceModelInEveryRound(String pack, Game game) {
        // given
        Rulebook book = TestPacks.rulebook(pack, game.scenario());
        World drawn = World.draw(book, game.seed());
        World world = game.events() ? drawn : drawn.withoutEvents();
        List<NationState> nations = Collections.nCopies(game.bots().size(), Rounds.start(world));
        int row = 0;
        for (int round = 1; round <= book.scenario().rounds(); round++) {
            // when
            nations = play(world, nations, game.bots());
            // then
            for (NationState nation : nations) {
                String place = pack + " " + game + ", round " + round;
                assertNumbers(place, new StateColumns(book, nation), game.rows().get(row++));
            }
        }
        assertThat(game.rows()).hasSize(row);
    }

    private static List<NationState> play(World world, List<NationState> nations, List<String> bots) {
        List<World> worlds = Collections.nCopies(bots.size(), world);
        List<NationState> opened =
                nations.stream().map(nation -> Rounds.open(world, nation)).toList();
        List<Rounds.Plan> plans = new ArrayList<>();
        for (int seat = 0; seat < bots.size(); seat++) {
            plans.add(plan(world, opened.get(seat), bots.get(seat)));
        }
        return Rivals.resolve(worlds, opened, plans);
    }

    private static Rounds.Plan plan(World world, NationState opened, String bot) {
        boolean poaches = bot.endsWith("+");
        Rounds.Plan plan = Bots.plan(world, opened, bot.replace("+", ""));
        return poaches ? poaching(world.rulebook(), plan) : plan;
    }

    private static Rounds.Plan poaching(Rulebook book, Rounds.Plan plan) {
        double[] shares = plan.programmeShares().toArray();
        double talent = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= 1 - POACHING;
        }
        shares[book.programmes().find("poaching")] += POACHING * talent;
        return new Rounds.Plan(
                plan.lineShares(),
                ImmutableDoubleArray.copyOf(shares),
                plan.reserve(),
                plan.borrow(),
                plan.basicResearch(),
                plan.stance(),
                plan.cards(),
                plan.answers());
    }

    private static void assertNumbers(String place, StateColumns columns, List<Double> golden) {
        assertThat(columns.values()).as(place).hasSameSizeAs(golden);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < golden.size(); i++) {
            double value = columns.values().get(i);
            if (!(Math.abs(value - golden.get(i)) <= TOLERANCE * Math.max(1, Math.abs(golden.get(i))))) {
                wrong.add(columns.names().get(i) + ": " + value + " (model: " + golden.get(i) + ")");
            }
        }
        assertThat(wrong).as(place).isEmpty();
    }

    @Test
    void shouldGiveTheSamePolicyTheSameBitsOnEverySeat() {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), 77);
        List<String> bots = List.of("longterm+", "longterm+", "longterm+", "longterm+", "longterm+");
        // when
        List<NationState> nations = playAll(world, bots);
        // then
        assertThat(nations.stream().map(Games::hash).distinct()).hasSize(1);
    }

    @Test
    void shouldNotCareForTheOrderOfTheSeats() {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), 78);
        List<String> bots = List.of("longterm+", "equal", "champion+", "autarkist", "talent+");
        List<String> turned = new ArrayList<>(bots);
        Collections.rotate(turned, 2);
        // when
        List<String> hashes =
                new ArrayList<>(playAll(world, bots).stream().map(Games::hash).toList());
        List<String> others = playAll(world, turned).stream().map(Games::hash).toList();
        // then
        Collections.rotate(hashes, 2);
        assertThat(others).isEqualTo(hashes);
    }

    @Test
    void shouldPlayOneCountryAloneAsInParallel() {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), 7);
        List<Games.Played> alone = Games.play(world, "longterm");
        // when
        NationState nation = playAll(world, List.of("longterm")).get(0);
        // then
        assertThat(Games.hash(nation))
                .isEqualTo(Games.hash(alone.get(alone.size() - 1).resolved()));
    }

    private static List<NationState> playAll(World world, List<String> bots) {
        List<World> worlds = Collections.nCopies(bots.size(), world);
        List<NationState> nations = Collections.nCopies(bots.size(), Rounds.start(world));
        for (int round = 1; round <= world.rulebook().scenario().rounds(); round++) {
            List<NationState> opened = Rivals.open(worlds, nations);
            List<Rounds.Plan> plans = new ArrayList<>();
            for (int seat = 0; seat < bots.size(); seat++) {
                plans.add(plan(world, opened.get(seat), bots.get(seat)));
            }
            nations = Rivals.resolve(worlds, opened, plans);
        }
        return nations;
    }
}
