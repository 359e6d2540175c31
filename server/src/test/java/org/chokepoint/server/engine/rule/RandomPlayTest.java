package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wild players on the shipped pack: every state stays sound, and the report tells the round that was played. */
class RandomPlayTest {
    private static final int GAMES = 60;

    @ParameterizedTest
    @CsvSource({"sprint", "quick"})
    void shouldStaySoundWhateverIsPlayed(String scenario) {
        // given
        Rulebook book = TestPacks.rulebook("core", scenario);
        int answered = 0;
        int played = 0;
        for (long seed = 0; seed < GAMES; seed++) {
            Random random = new Random(seed);
            World world = World.draw(book, seed);
            NationState nation = Rounds.start(world);
            for (int round = 1; round <= book.scenario().rounds(); round++) {
                NationState opened = Rounds.open(world, nation);
                PlanOrder order = valid(world, opened, random);
                // when
                Rounds.Resolution resolution =
                        Rounds.resolveWithReport(world, opened, Rounds.plan(world, opened, order));
                nation = resolution.nation();
                // then
                String place = scenario + " seed " + seed + " round " + round;
                assertSound(place, nation);
                assertThat(Games.hash(Rounds.resolve(world, opened, Rounds.plan(world, opened, order))))
                        .as(place)
                        .isEqualTo(Games.hash(nation));
                answered += order.answers().size();
                played += order.cards().size();
            }
        }
        assertThat(answered).isGreaterThan(GAMES);
        assertThat(played).isGreaterThan(GAMES);
    }

    private static PlanOrder valid(World world, NationState opened, Random random) {
        for (int attempt = 0; attempt < 50; attempt++) {
            PlanOrder order = order(world, opened, random);
            if (Rounds.check(world, opened, order).isEmpty()) {
                return order;
            }
        }
        return PlanOrder.EMPTY;
    }

    private static PlanOrder order(World world, NationState opened, Random random) {
        Rulebook book = world.rulebook();
        Map<String, Integer> shares = new TreeMap<>();
        int left = PlanOrder.WHOLE_BP;
        List<String> ids = new ArrayList<>(book.lines().all());
        ids.addAll(List.of("stem", "vocational", "overseas"));
        for (int i = random.nextInt(8); i > 0; i--) {
            int share = random.nextInt(left + 1);
            shares.merge(ids.get(random.nextInt(ids.size())), share, Integer::sum);
            left -= share;
        }
        Map<String, Integer> mixes = new TreeMap<>();
        book.sectors().all().forEach(sector -> mixes.put(sector, random.nextInt(10_001)));
        String stance = book.stances().get(random.nextInt(book.stances().size()));
        int limit = (int) (10_000 * book.scenario().borrowLimit());
        return new PlanOrder(
                shares, mixes, stance, cards(book, random), random.nextInt(limit + 1), answers(world, opened, random));
    }

    private static List<CardPlay> cards(Rulebook book, Random random) {
        List<CardPlay> plays = new ArrayList<>();
        for (int i = random.nextInt(book.scenario().cardsPerRound() + 1); i > 0; i--) {
            int card = random.nextInt(book.cards().size());
            String target = switch (book.cardTarget(card)) {
                case NONE -> null;
                case LINE -> book.lines().get(random.nextInt(book.lines().size()));
                case SECTOR -> book.sectors().get(random.nextInt(book.sectors().size()));
            };
            plays.add(new CardPlay(book.cards().get(card), target));
        }
        return plays;
    }

    private static Map<String, String> answers(World world, NationState opened, Random random) {
        Map<String, String> answers = new TreeMap<>();
        for (OpenEvent event : Rounds.events(world, opened)) {
            List<EventDef.ChoiceDef> choices = world.rulebook()
                    .event(world.rulebook().events().find(event.event()))
                    .def()
                    .choices();
            if (!choices.isEmpty()) {
                answers.put(
                        event.event(),
                        choices.get(random.nextInt(choices.size())).id());
            }
        }
        return answers;
    }

    private static void assertSound(String place, NationState nation) {
        assertThat(nation.score()).as(place).isBetween(-50.0, 100.0);
        assertThat(nation.tension()).as(place).isBetween(0.0, 100.0);
        assertThat(nation.openness()).as(place).isBetween(0.0, 1.0);
        assertThat(nation.access()).as(place).isBetween(0.0, 1.0);
        assertThat(nation.budget()).as(place).isBetween(100.0, 5_000.0);
        assertThat(nation.debt()).as(place).isBetween(0.0, 2_000.0);
        assertThat(nation.mandate()).as(place).isBetween(0, 5);
        assertThat(nation.volatility()).as(place).isBetween(0.0, 10.0);
        for (int sector = 0; sector < nation.sectors(); sector++) {
            assertThat(nation.staff(sector)).as(place).isBetween(10.0, 5_000.0);
            assertThat(nation.capacity(sector)).as(place).isBetween(1.0, 50_000.0);
            assertThat(nation.stranded(sector)).as(place).isBetween(0.0, 5_000.0);
            assertThat(nation.ecosystem(sector)).as(place).isBetween(0.0, 1.0);
            assertThat(nation.sales(sector)).as(place).isBetween(0.1, 50_000.0);
            assertThat(nation.worldShare(sector)).as(place).isBetween(0.0, 1.0);
            assertThat(nation.homeShare(sector)).as(place).isBetween(0.0, 1.0);
            assertThat(nation.unserved(sector)).as(place).isBetween(0.0, 1.5);
            assertThat(nation.quality(sector)).as(place).isBetween(0.05, 2.0);
        }
        for (int line = 0; line < nation.lines(); line++) {
            assertThat(nation.capability(line)).as(place).isBetween(1.0, 400.0);
        }
    }
}
