package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.GroupEffect;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.SeatDebrief;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.SoFar;
import org.chokepoint.protocol.v1.WhatIf;
import org.junit.jupiter.api.Test;

/** Who is told what of a finished game. */
class DebriefAnswerTest {
    private final House house = new House();
    private final OpenGame game = OpenGame.quick(house, 3);
    private final Client ann = game.sit("Ann");

    @Test
    void shouldTellAPlayerTheOwnSeat() {
        // given
        end();
        // when
        Debrief debrief = debrief(ann, 0);
        // then
        SeatDebrief seat = debrief.getSeat();
        double groups = seat.getGroupsList().stream()
                .mapToDouble(GroupEffect::getPoints)
                .sum();
        assertThat(seat.getSeat()).isEqualTo(1);
        assertThat(groups + seat.getResidual()).isCloseTo(seat.getScore() - seat.getPar(), within(1e-9));
        assertThat(seat.getRoundsCount()).isEqualTo(6);
        assertThat(seat.getLedgerCount()).isEqualTo(20);
        assertThat(seat.getDecisionsList()).hasSize(3);
        assertThat(debrief.getTable().getSeatsCount()).isEqualTo(3);
        assertThat(debrief(ann, 1)).isEqualTo(debrief);
    }

    @Test
    void shouldTellTheHostEverySeat() {
        // given
        end();
        // then
        assertThat(debrief(game.host, 0).hasSeat()).isFalse();
        for (int seat = 1; seat <= 3; seat++) {
            assertThat(debrief(game.host, seat).getSeat().getSeat()).isEqualTo(seat);
        }
    }

    @Test
    void shouldTellOthersTheTableAlone() {
        // given
        Client spectator = game.watch();
        end();
        // then
        assertThat(debrief(spectator, 0).hasSeat()).isFalse();
        assertThat(debrief(spectator, 0).getTable()).isEqualTo(debrief(ann, 0).getTable());
        assertThat(ann.refused(Messages.debrief(2)).getCode()).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);
        assertThat(spectator.refused(Messages.debrief(1)).getCode()).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);
    }

    @Test
    void shouldTellNothingWhileTheGameRuns() {
        // given
        game.start().to(Phase.REPORT);
        // then
        assertThat(ann.refused(Messages.debrief(0)).getCode()).isEqualTo(ErrorCode.WRONG_PHASE);
        assertThat(game.host.refused(Messages.debrief(1)).getCode()).isEqualTo(ErrorCode.WRONG_PHASE);
    }

    @Test
    void shouldTellAPlayerWhatMovedTheScoreSoFarAfterThreeRounds() {
        // given
        game.start();
        for (int round = 1; round <= 3; round++) {
            assertThat(ann.refused(Messages.soFar()).getCode()).isEqualTo(ErrorCode.TOO_EARLY);
            game.to(Phase.REPORT);
            if (round < 3) {
                game.to(Phase.BRIEFING);
            }
        }
        // when
        house.refillRates();
        SoFar report = ann.ask(Messages.soFar()).getSoFar();
        game.to(Phase.BRIEFING);
        SoFar later = ann.ask(Messages.soFar()).getSoFar();
        // then
        double groups = report.getGroupsList().stream()
                .mapToDouble(GroupEffect::getPoints)
                .sum();
        assertThat(report.getRounds()).isEqualTo(3);
        assertThat(groups + report.getResidual()).isCloseTo(report.getScore() - report.getPar(), within(1e-9));
        assertThat(report.getDecisionsList()).hasSize(3).allMatch(decision -> decision.getRound() <= 3);
        assertThat(later).as("the events of round 4 are on the table").isEqualTo(report);
        assertThat(game.host.refused(Messages.soFar()).getCode()).isEqualTo(ErrorCode.NOT_A_PLAYER);
    }

    @Test
    void shouldPlayTheIdenticalGameWhenAPlanIsNotChanged() {
        // given
        end();
        String hash =
                game.host.last(ServerFrame.BodyCase.GAME_OVER).getGameOver().getStateHash();
        for (int seat = 1; seat <= 3; seat++) {
            for (int round = 1; round <= 6; round++) {
                // when
                house.refillRates();
                WhatIf same = game.host.ask(Messages.whatIf(seat, round)).getWhatIf();
                house.refillRates();
                WhatIf again = game.host
                        .ask(Messages.whatIf(seat, round, same.getPlan()))
                        .getWhatIf();
                // then
                assertThat(same.getStateHash())
                        .as("seat %d round %d", seat, round)
                        .isEqualTo(hash);
                assertThat(same.getScore()).isEqualTo(same.getPlayedScore());
                assertThat(again).isEqualTo(same);
            }
        }
    }

    @Test
    void shouldPlayAnotherGameWhenAPlanIsChanged() {
        // given
        end();
        WhatIf played = ann.ask(Messages.whatIf(0, 2)).getWhatIf();
        Plan other = played.getPlan().toBuilder()
                .clearShareBp()
                .putShareBp("equipment", 10_000)
                .build();
        // when
        WhatIf changed = ann.ask(Messages.whatIf(1, 2, other)).getWhatIf();
        // then
        assertThat(changed.getPlayedScore()).isEqualTo(played.getScore());
        assertThat(changed.getScore()).isNotEqualTo(played.getScore());
        assertThat(changed.getStateHash()).isNotEqualTo(played.getStateHash());
        assertThat(ann.refused(Messages.whatIf(2, 2)).getCode()).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);
        assertThat(ann.refused(Messages.whatIf(1, 7)).getCode()).isEqualTo(ErrorCode.NO_SUCH_ROUND);
        Plan broken = Plan.newBuilder().putShareBp("moon", 1).build();
        assertThat(ann.refused(Messages.whatIf(1, 2, broken)).getCode()).isEqualTo(ErrorCode.UNKNOWN_LINE);
    }

    private void end() {
        game.start().to(Phase.FINISHED);
    }

    private Debrief debrief(Client client, int seat) {
        house.refillRates();
        ServerFrame answer = client.ask(Messages.debrief(seat));
        assertThat(answer.hasDebrief()).as("answer: %s", answer).isTrue();
        return answer.getDebrief();
    }
}
