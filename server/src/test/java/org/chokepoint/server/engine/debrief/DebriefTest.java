package org.chokepoint.server.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.command.TakeSeat;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.RoundResult.Cause;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.chokepoint.server.engine.state.SeatId;
import org.junit.jupiter.api.Test;

/** Everything a debrief takes apart sums to what it took apart, in games of wild players as of bots. */
class DebriefTest {
    private static final int GAMES = 60;
    private static final double EXACT = 1e-9;
    private static final Rulebook QUICK = TestPacks.rulebook("core", "quick");
    private static final Rulebook SPRINT = TestPacks.rulebook("core", "sprint");
    private static final SeatId BOT = new SeatId(2);

    @Test
    void shouldSumToScoreAndToItsDifferenceFromPar() {
        for (long seed = 0; seed < GAMES; seed++) {
            // given
            Rulebook book = seed % 2 == 0 ? QUICK : SPRINT;
            GameHistory history = PlayedGame.random(book, seed, List.of("longterm", "chipmax"));
            // when
            Debrief debrief = new Debriefs(history).seat(PlayedGame.PERSON);
            // then
            String place = "seed " + seed;
            double parts = debrief.parts().stream()
                    .mapToDouble(Rounds.ScorePart::contribution)
                    .sum();
            double groups = debrief.groups().stream()
                    .mapToDouble(Debrief.GroupEffect::points)
                    .sum();
            assertThat(parts).as(place).isCloseTo(debrief.score(), within(EXACT));
            assertThat(groups + debrief.residual()).as(place).isCloseTo(debrief.score() - debrief.par(), within(EXACT));
            assertThat(Math.abs(debrief.residual())).as(place).isLessThanOrEqualTo(0.01 * debrief.score());
            assertThat(debrief.groups()).as(place).hasSize(DecisionGroup.values().length);
            assertThat(debrief.rounds()).as(place).hasSize(history.rounds());
            assertThat(debrief.decisions()).as(place).hasSize(Debrief.TOLD_MOST);
        }
    }

    @Test
    void shouldExplainEveryFigureFromFirstToLast() {
        for (long seed = 0; seed < GAMES; seed++) {
            // given
            GameHistory history = PlayedGame.random(QUICK, seed, List.of("longterm"));
            SeatHistory seat = history.seats().get(0);
            // when
            List<Change> ledger = new Debriefs(history).seat(PlayedGame.PERSON).ledger();
            // then
            for (Change change : ledger) {
                double causes =
                        change.causes().stream().mapToDouble(Cause::amount).sum();
                String place = "seed " + seed + " " + change.figure() + " " + change.subject();
                assertThat(causes).as(place).isCloseTo(change.after() - change.before(), within(EXACT));
            }
            assertThat(figure(ledger, "capability", "equipment").after())
                    .isEqualTo(seat.end().capability(QUICK.lines().find("equipment")));
            assertThat(figure(ledger, "sales", "semi").before())
                    .isEqualTo(seat.round(1).before().sales(0));
            assertThat(figure(ledger, "tension", "").after())
                    .isEqualTo(seat.end().tension());
        }
    }

    @Test
    void shouldLeaveNothingOfSalesToAdjustmentsAfterTheFirstRound() {
        // given
        GameHistory history = PlayedGame.random(SPRINT, 7, List.of("longterm"));
        Replay replay = Replay.of(history, history.seats().get(0));
        for (int round = 2; round <= history.rounds(); round++) {
            // when
            List<Change> ledger = replay.ledger(round);
            // then
            assertThat(figure(ledger, "sales", "semi").causes())
                    .extracting(Cause::cause)
                    .doesNotContain("adjustment");
        }
    }

    @Test
    void shouldReplayEverySeatToTheBit() {
        for (long seed = 0; seed < GAMES; seed += 10) {
            // given
            GameHistory history = PlayedGame.random(SPRINT, seed, List.of("equal", "longterm", "integrator", "stopgo"));
            // when
            for (SeatHistory seat : history.seats()) {
                double again = Replay.of(history, seat).score(1, seat.moves());
                // then
                assertThat(again)
                        .as("seed %d seat %s", seed, seat.seat())
                        .isEqualTo(seat.end().score());
                for (PlayedRound round : seat.rounds()) {
                    assertThat(Games.hash(Rounds.resolve(history.world(), round.opened(), round.plan())))
                            .isEqualTo(Games.hash(round.resolved()));
                }
            }
        }
    }

    @Test
    void shouldFindNothingToExplainInAGameThatIsThePar() {
        // given
        GameHistory history = PlayedGame.random(SPRINT, 3, List.of("equal", "equal", "longterm"));
        Debriefs debriefs = new Debriefs(history);
        // when
        Debrief equal = debriefs.seat(new SeatId(2));
        Debrief longterm = debriefs.seat(new SeatId(3));
        // then
        assertThat((equal.score() + longterm.score()) / 2).isCloseTo(equal.par(), within(EXACT));
        for (int i = 0; i < equal.groups().size(); i++) {
            double sum =
                    equal.groups().get(i).points() + longterm.groups().get(i).points();
            assertThat(sum).as("group %d", i).isCloseTo(0, within(EXACT));
        }
    }

    @Test
    void shouldSayWhatAGameWithoutAnEventWouldHaveComeTo() {
        // given
        GameHistory history = PlayedGame.random(SPRINT, 7, List.of("longterm"));
        SeatHistory seat = history.seats().get(0);
        // when
        List<Debrief.EventWorth> worths = new EventReplays(Replay.of(history, seat), seat).all();
        // then
        int met = seat.rounds().stream()
                .mapToInt(round -> round.opened().openEventCount())
                .sum();
        assertThat(worths).hasSize(met).anyMatch(worth -> Math.abs(worth.points()) > 0.1);
        assertThat(worths).anyMatch(worth -> !worth.others().isEmpty());
    }

    @Test
    void shouldTellWhatRoundsWereDecidedByOthersAndThatTheHostCutThem() {
        // given
        PlayedGame game = new PlayedGame(SPRINT, 5, List.of("longterm", "chipmax"));
        Random random = new Random(5);
        game.round(random);
        game.give(new LeaveSeat(PlayedGame.PERSON));
        game.silentRound();
        game.give(new TakeSeat("Grace"));
        game.silentRound();
        game.round(random);
        game.end();
        // when
        GameHistory history = game.history();
        Debriefs debriefs = new Debriefs(history);
        Debrief debrief = debriefs.seat(PlayedGame.PERSON);
        // then
        assertThat(debriefs.table().cutShort()).isTrue();
        assertThat(history.rounds()).isEqualTo(5);
        assertThat(debrief.decidedBy())
                .containsExactly(
                        DecidedBy.COMMITTED,
                        DecidedBy.BOT,
                        DecidedBy.LAST_PLAN,
                        DecidedBy.COMMITTED,
                        DecidedBy.LAST_PLAN);
        assertThat(debriefs.seat(BOT).decidedBy()).containsOnly(DecidedBy.BOT);
        double groups = debrief.groups().stream()
                .mapToDouble(Debrief.GroupEffect::points)
                .sum();
        assertThat(groups).isCloseTo(debrief.score() - debrief.par(), within(EXACT));
    }

    @Test
    void shouldGiveEachPlayerItsMeanContribution() {
        // given: two gloves on the left, one on the right; a pair is worth 1 (Shapley's own example of scarcity)
        double[] worth = new double[8];
        for (int set = 0; set < worth.length; set++) {
            worth[set] = (set & 4) != 0 && (set & 3) != 0 ? 1 : 0;
        }
        // when
        double[] values = Attribution.shapley(worth);
        // then
        assertThat(values[0]).isCloseTo(1.0 / 6, within(EXACT));
        assertThat(values[1]).isCloseTo(1.0 / 6, within(EXACT));
        assertThat(values[2]).isCloseTo(4.0 / 6, within(EXACT));
    }

    @Test
    void shouldKeepTheOwnScoreUnderTheGamesWeights() {
        // given
        GameHistory history = PlayedGame.random(QUICK, 11, List.of("longterm", "talent", "buyer"));
        // when
        Debrief debrief = new Debriefs(history).seat(PlayedGame.PERSON);
        // then
        List<String> counted = new ArrayList<>(List.of(""));
        debrief.parts().stream()
                .filter(part -> !part.dimension().equals("debt"))
                .forEach(part -> counted.add(part.dimension()));
        assertThat(debrief.otherWeights())
                .extracting(Debrief.WeightedScore::counted)
                .containsExactlyElementsOf(counted);
        assertThat(debrief.otherWeights()).allMatch(score -> score.place() >= 1 && score.place() <= 3);
    }

    private static Change figure(List<Change> ledger, String figure, String subject) {
        return ledger.stream()
                .filter(change ->
                        change.figure().equals(figure) && change.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
