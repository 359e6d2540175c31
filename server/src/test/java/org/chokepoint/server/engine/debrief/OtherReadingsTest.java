package org.chokepoint.server.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.debrief.TableDebrief.OtherReading;
import org.chokepoint.server.engine.debrief.TableDebrief.SeatReading;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.ReadingSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the other reading would have changed is what changes when the game is played in it. */
class OtherReadingsTest {
    private static final int GAMES = 20;
    private static final Rulebook SPRINT = TestPacks.rulebook("core", "sprint");
    private static final PlanOrder STEADY = new PlanOrder(
            Map.of("equipment", 3_000, "foundation", 2_000, "battery", 2_000, "stem", 1_500),
            Map.of("semi", 4_000),
            "dual",
            List.of(),
            0,
            Map.of());

    @Test
    void shouldComeToTheScoreOfTheGameThatIsPlayedInTheOtherReading() {
        int readings = 0;
        int moved = 0;
        for (long seed = 0; seed < GAMES; seed++) {
            // given
            GameHistory played = PlayedGame.steady(SPRINT, seed, ReadingSetup.FIRST, STEADY);
            double score = score(played);
            // when
            for (OtherReading other : new Debriefs(played).table().readings()) {
                // then
                ReadingSetup setup = new ReadingSetup(Map.of(other.event(), other.other()), false);
                GameHistory otherwise = PlayedGame.steady(SPRINT, seed, setup, STEADY);
                assertThat(other.seats())
                        .as("seed %d %s", seed, other.event())
                        .containsExactly(new SeatReading(score(otherwise), 1, 1));
                assertThat(new Debriefs(otherwise).table().readings())
                        .as("seed %d %s, the way back", seed, other.event())
                        .filteredOn(back -> back.event().equals(other.event()))
                        .extracting(back -> back.seats().get(0).score())
                        .containsExactly(score);
                readings++;
                moved += score(otherwise) != score ? 1 : 0;
            }
        }
        assertThat(readings).as("disputed events in %d games", GAMES).isPositive();
        assertThat(moved).as("readings that moved the score, of %d", readings).isPositive();
    }

    private static double score(GameHistory history) {
        return history.seats().get(0).end().score();
    }

    @ParameterizedTest
    @EnumSource(GameMode.class)
    void shouldPlaceEverySeatOfTheTable(GameMode mode) {
        int told = 0;
        for (long seed = 0; seed < GAMES / 4; seed++) {
            // given
            List<String> bots = List.of("equal", "chipmax", "longterm");
            GameHistory history = PlayedGame.meeting(SPRINT, seed, mode, List.of(), bots);
            // when
            List<OtherReading> readings = new Debriefs(history).table().readings();
            // then
            told += readings.size();
            for (OtherReading reading : readings) {
                assertThat(reading.played()).isNotEqualTo(reading.other());
                assertThat(reading.seats())
                        .hasSize(3)
                        .extracting(SeatReading::place)
                        .contains(1);
                assertThat(reading.seats()).extracting(SeatReading::playedPlace).contains(1);
            }
        }
        assertThat(told).as("disputed events").isPositive();
    }
}
