package org.chokepoint.server.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.debrief.TableDebrief.FundRow;
import org.chokepoint.server.engine.debrief.TableDebrief.SeatRow;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult.Cause;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.chokepoint.server.engine.state.SeatId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Debriefs of games in which seats meet: wild persons with wild deals, and bots with theirs. */
class MeetingDebriefTest {
    private static final int GAMES = 10;
    private static final double EXACT = 1e-9;
    private static final Rulebook QUICK = TestPacks.rulebook("core", "quick");
    private static final List<String> BOTS = List.of("equal", "chipmax", "buyer", "integrator");
    private static final List<String> ECONOMIES = List.of("toolmaker", "foundry", "great_market");

    @ParameterizedTest
    @EnumSource(names = {"RIVALS", "PROVINCES"})
    void shouldReplayTheWholeTableToTheBit(GameMode mode) {
        int deals = 0;
        for (long seed = 0; seed < GAMES; seed++) {
            // given
            GameHistory history = game(mode, seed);
            deals += history.deals().stream().mapToInt(List::size).sum();
            for (SeatHistory seat : history.seats()) {
                Replay replay = Replay.of(history, seat);
                for (int round = 1; round <= history.rounds(); round++) {
                    // when
                    Stand again = replay.play(replay.before(round), replay.own());
                    // then
                    assertThat(again.ties())
                            .as("seed %d round %d", seed, round)
                            .isEqualTo(replay.end().ties());
                    assertThat(replay.scores(again)).isEqualTo(replay.scores(replay.end()));
                }
                assertThat(replay.start().nations()).hasSameSizeAs(history.seats());
                assertThat(replay.scores(replay.play(replay.start(), replay.own())))
                        .isEqualTo(replay.scores(replay.end()));
            }
        }
        assertThat(deals).as("deals in %d games", GAMES).isGreaterThan(GAMES);
    }

    @ParameterizedTest
    @EnumSource(names = {"RIVALS", "PROVINCES"})
    void shouldSumToScoreAndToItsDifferenceFromPar(GameMode mode) {
        double dealt = 0;
        for (long seed = 0; seed < GAMES; seed++) {
            // given
            GameHistory history = game(mode, seed);
            // when
            Debrief debrief = new Debriefs(history).seat(PlayedGame.PERSON);
            // then
            String place = mode + " seed " + seed;
            double parts = debrief.parts().stream()
                    .mapToDouble(Rounds.ScorePart::contribution)
                    .sum();
            double groups = debrief.groups().stream()
                    .mapToDouble(Debrief.GroupEffect::points)
                    .sum();
            assertThat(parts).as(place).isCloseTo(debrief.score(), within(EXACT));
            assertThat(groups + debrief.residual()).as(place).isCloseTo(debrief.score() - debrief.par(), within(EXACT));
            assertThat(Math.abs(debrief.residual())).as(place).isLessThanOrEqualTo(0.01 * debrief.score());
            assertThat(debrief.decisions()).as(place).hasSize(Debrief.TOLD_MOST);
            assertThat(debrief.rounds()).as(place).hasSize(history.rounds());
            dealt += debrief.groups().stream()
                    .filter(effect -> effect.group() == DecisionGroup.DEALS)
                    .mapToDouble(effect -> Math.abs(effect.points()))
                    .sum();
            for (Change change : debrief.ledger()) {
                double causes =
                        change.causes().stream().mapToDouble(Cause::amount).sum();
                assertThat(causes)
                        .as(place + " " + change.figure() + " " + change.subject())
                        .isCloseTo(change.after() - change.before(), within(EXACT));
            }
        }
        assertThat(dealt).as("what deals moved in %d games", GAMES).isGreaterThan(0.1);
    }

    @ParameterizedTest
    @EnumSource
    void shouldPlayTheIdenticalGameWhenAPlanIsNotChanged(GameMode mode) {
        // given
        GameHistory history = game(mode, 4);
        Debriefs debriefs = new Debriefs(history);
        for (SeatHistory seat : history.seats()) {
            for (int round = 1; round <= history.rounds(); round++) {
                // when
                WhatIf same =
                        debriefs.whatIf(seat.seat(), round, seat.round(round).order());
                // then
                assertThat(same.stateHash())
                        .as("seat %s round %d", seat.seat(), round)
                        .isEqualTo(history.end().hash());
                assertThat(same.place()).isEqualTo(same.playedPlace());
            }
        }
        WhatIf idle = debriefs.whatIf(PlayedGame.PERSON, 2, PlanOrder.EMPTY);
        assertThat(idle.stateHash()).isNotEqualTo(history.end().hash());
    }

    @ParameterizedTest
    @EnumSource(names = {"RIVALS", "PROVINCES"})
    void shouldFindNothingToExplainOnASeatThatPlaysThePar(GameMode mode) {
        // given
        GameHistory history =
                PlayedGame.meeting(QUICK, 3, mode, List.of(), List.of("chipmax", "chipmax", "equal", "longterm"));
        SeatId equal = new SeatId(3);
        // when
        Debrief debrief = new Debriefs(history).seat(equal);
        // then
        boolean dealt = history.deals().stream().flatMap(List::stream).anyMatch(deal -> history.decides(equal, deal));
        double same = debrief.parGames().get(0).score();
        assertThat(dealt || same == debrief.score())
                .as("par of equal %f, score %f", same, debrief.score())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RIVALS", "PROVINCES"})
    void shouldTakeAnAnswerAwayWithWhatItAnswers(GameMode mode) {
        boolean found = false;
        for (long seed = 0; seed < GAMES; seed++) {
            // given
            GameHistory history = game(mode, seed);
            for (SeatHistory seat : history.seats()) {
                Replay replay = Replay.of(history, seat);
                // when: the seat makes no deals at all
                List<Move> alone = new ArrayList<>();
                for (Move move : replay.own()) {
                    Move without = move;
                    for (Deal deal : move.deals()) {
                        without = without.without(deal);
                    }
                    alone.add(without);
                }
                Stand end = replay.play(replay.start(), alone);
                // then
                List<Deal> kept = end.ties().deals();
                assertThat(kept).noneMatch(deal -> history.decides(seat.seat(), deal));
                assertThat(kept).noneMatch(deal -> deal.kind().equals("retaliation") && deal.involves(seat.seat()));
                found |= history.deals().stream()
                        .flatMap(List::stream)
                        .anyMatch(deal ->
                                deal.kind().equals("retaliation") && deal.to().equals(seat.seat()));
            }
        }
        assertThat(found).as("somebody retaliated").isEqualTo(mode == GameMode.RIVALS);
    }

    @ParameterizedTest
    @EnumSource(names = {"RIVALS", "PROVINCES"})
    void shouldTellEachSeatsPartOfTheWhole(GameMode mode) {
        // given
        GameHistory history = game(mode, 7);
        // when
        TableDebrief table = new Debriefs(history).table();
        // then
        assertThat(table.seats()).extracting(SeatRow::par).allMatch(par -> par > 0);
        if (mode == GameMode.RIVALS) {
            assertThat(table.nation()).isNull();
            assertThat(table.seats()).extracting(SeatRow::fund).containsOnlyNulls();
        } else {
            double nation = history.seats().get(0).end().score();
            assertThat(table.nation()).isEqualTo(nation);
            assertThat(table.seats().stream()
                            .map(SeatRow::fund)
                            .mapToDouble(FundRow::salesShare)
                            .sum())
                    .isCloseTo(1, within(EXACT));
            assertThat(table.seats())
                    .extracting(SeatRow::fund)
                    .anyMatch(fund -> Math.abs(nation - fund.nationWithout()) > 0.1);
        }
    }

    private static GameHistory game(GameMode mode, long seed) {
        return PlayedGame.meeting(QUICK, seed, mode, mode == GameMode.RIVALS ? ECONOMIES : List.of(), BOTS);
    }
}
