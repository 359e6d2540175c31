package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.GroupEffect;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.SeatDebrief;
import org.chokepoint.protocol.v1.ServerFrame;
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
