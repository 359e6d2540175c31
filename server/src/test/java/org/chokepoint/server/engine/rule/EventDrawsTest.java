package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.Games.Played;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.state.NationState;
import org.junit.jupiter.api.Test;

class EventDrawsTest {
    private static final int SEEDS = 40;

    @Test
    void shouldComeOnceAGameWhenContentSaysOnce() {
        // given
        Rulebook book = deck(event("boom", "kind: world", "weight: 100", "once: true", "cooldown: 0"));
        for (long seed = 0; seed < SEEDS; seed++) {
            // when
            List<String> events = events(World.draw(book, seed));
            // then
            assertThat(events).as("seed " + seed).contains("boom").containsOnlyOnce("boom");
        }
    }

    @Test
    void shouldRestForItsCooldown() {
        // given
        Rulebook book = deck(event("boom", "kind: world", "weight: 100", "cooldown: 4"));
        for (long seed = 0; seed < SEEDS; seed++) {
            World world = World.draw(book, seed);
            // when
            List<Integer> rounds = new ArrayList<>();
            for (Played round : Games.play(world, "equal")) {
                if (!Rounds.events(world, round.opened()).isEmpty()) {
                    rounds.add(round.opened().round());
                }
            }
            // then
            for (int i = 1; i < rounds.size(); i++) {
                assertThat(rounds.get(i) - rounds.get(i - 1)).as("seed " + seed).isGreaterThanOrEqualTo(4);
            }
            assertThat(rounds).as("seed " + seed).hasSizeBetween(2, 3);
        }
    }

    @Test
    void shouldDrawAgainWhenWhatWasDrawnCannotCome() {
        // given
        Rulebook book = deck(
                event("never", "kind: world", "weight: 50", "when: tension < 0"),
                event("always", "kind: world", "weight: 50", "cooldown: 0"));
        int came = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            // when
            List<String> events = events(World.draw(book, seed));
            // then
            assertThat(events).doesNotContain("never");
            came += events.size();
        }
        assertThat(came).isGreaterThan(SEEDS * 10 * 9 / 10);
    }

    @Test
    void shouldStayQuietWhenNothingCanCome() {
        // given
        Rulebook book = deck(
                event("never", "kind: world", "weight: 50", "from_round: 10", "when: tension < 0"),
                event("nor_this", "kind: domestic", "when: budget < 0"));
        // then
        assertThat(events(World.draw(book, 3))).isEmpty();
    }

    @Test
    void shouldBringDomesticEventsInTheirRoundBeforeDrawnOnes() {
        // given
        Rulebook book = deck(
                event("any_time", "kind: domestic", "weight: 1", "cooldown: 0"),
                event("fourth", "kind: domestic", "round: 4"),
                event("also_fourth", "kind: domestic", "round: 4"));
        World world = World.draw(book, 11);
        // when
        List<List<String>> rounds = Games.play(world, "equal").stream()
                .map(round -> ids(world, round.opened()))
                .toList();
        // then
        assertThat(rounds.get(3)).containsExactly("fourth");
        long drawn = rounds.stream().filter(ids -> ids.contains("any_time")).count();
        assertThat(drawn).isBetween(2L, 8L);
        assertThat(rounds.stream().flatMap(List::stream)).doesNotContain("also_fourth");
    }

    @Test
    void shouldHaveNoSanctionInTheFirstRound() {
        // given
        Rulebook book = TestPacks.rulebook("core", "sprint");
        int sanctions = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            World world = World.draw(book, seed).withHostility(1);
            List<Played> rounds = Games.play(world, "chipmax");
            // then
            assertThat(sanctions(world, rounds.get(0).opened())).isZero();
            for (Played round : rounds) {
                int count = sanctions(world, round.opened());
                assertThat(count).isLessThanOrEqualTo(1);
                sanctions += count;
            }
        }
        assertThat(sanctions).isGreaterThan(SEEDS * 4);
    }

    @Test
    void shouldBringSanctionsOfTheFocusMoreOften() {
        // given
        Rulebook book = deck(
                event("tools", "kind: sanction", "focus: tools", "cooldown: 0"),
                event("people", "kind: sanction", "focus: people", "cooldown: 0"));
        int inFocus = 0;
        int all = 0;
        for (long seed = 0; seed < 4 * SEEDS; seed++) {
            World world = World.draw(book, seed);
            String focus = world.focus().name().toLowerCase(java.util.Locale.ROOT);
            if (!focus.equals("tools") && !focus.equals("people")) {
                continue;
            }
            // when
            List<String> events = events(world);
            inFocus += (int) events.stream().filter(focus::equals).count();
            all += events.size();
        }
        // then: 3.5 of 4.5
        assertThat(inFocus / (double) all).isBetween(0.70, 0.86);
    }

    @Test
    void shouldDrawASectorForAnEventThatHitsOne() {
        // given
        Rulebook book = TestPacks.sprintWith("reference_p", Map.of("events.yaml", """
                - id: leap
                  title: {en: "Leap"}
                  body: {en: "Leap"}
                  kind: domestic
                  round: 1
                  draws_sector: true
                  effects:
                    - {key: "dd:drawn", value: 0.3, rounds: 2}
                    - {key: "people:drawn", value: 7}
                  facts: [F001]
                """));
        TreeSet<String> drawn = new TreeSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            World world = World.draw(book, seed);
            // when
            NationState opened = Games.firstRound(world);
            OpenEvent event = Rounds.events(world, opened).get(0);
            // then
            String sector = Objects.requireNonNull(event.drawnSector());
            drawn.add(sector);
            int index = book.sectors().find(sector);
            assertThat(opened.staff(index)).isEqualTo(Rounds.start(world).staff(index) + 7);
            assertThat(Readout.of(world, opened).effects()).extracting("key").containsExactly("dd:" + sector);
        }
        assertThat(drawn).hasSize(3);
    }

    @Test
    void shouldMeetTheSameWorldEventsWhateverTheSeatDoes() {
        // given
        Rulebook book = TestPacks.rulebook("reference_p", "sprint");
        for (long seed = 0; seed < SEEDS; seed++) {
            World world = World.draw(book, seed);
            // when
            List<String> one = worldEvents(world, "stopgo");
            List<String> two = worldEvents(world, "champion");
            // then
            assertThat(one).as("seed " + seed).isEqualTo(two);
        }
    }

    private static List<String> worldEvents(World world, String bot) {
        List<String> events = new ArrayList<>();
        for (Played round : Games.play(world, bot)) {
            for (OpenEvent event : Rounds.events(world, round.opened())) {
                boolean sanction = world.rulebook()
                                .event(world.rulebook().events().find(event.event()))
                                .def()
                                .kind()
                        == EventDef.Kind.SANCTION;
                if (!sanction) {
                    events.add(round.opened().round() + " " + event.event() + " " + event.severity());
                }
            }
        }
        return events;
    }

    private static int sanctions(World world, NationState opened) {
        return (int) ids(world, opened).stream()
                .map(id -> world.rulebook()
                        .event(world.rulebook().events().find(id))
                        .def()
                        .kind())
                .filter(kind -> kind == EventDef.Kind.SANCTION)
                .count();
    }

    private static List<String> events(World world) {
        return Games.play(world, "equal").stream()
                .flatMap(round -> ids(world, round.opened()).stream())
                .toList();
    }

    private static List<String> ids(World world, NationState opened) {
        return Rounds.events(world, opened).stream().map(OpenEvent::event).toList();
    }

    private static Rulebook deck(String... events) {
        return TestPacks.sprintWith("reference_p", Map.of("events.yaml", String.join("", events)));
    }

    private static String event(String id, String... lines) {
        return "- id: " + id + "\n  title: {en: \"T\"}\n  body: {en: \"B\"}\n  facts: [F001]\n  "
                + String.join("\n  ", lines) + "\n";
    }
}
