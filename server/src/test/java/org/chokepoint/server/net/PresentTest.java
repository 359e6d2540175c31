package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.HostAction.ShowDebrief;
import org.chokepoint.protocol.v1.HostAction.ShowDebrief.Page;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.WhatIf;
import org.junit.jupiter.api.Test;

/** The host steps through the debrief: everybody may read what is on the board, and nothing more. */
class PresentTest {
    private final House house = new House();
    private final OpenGame game = OpenGame.quick(house, 2);
    private final Client ann = game.sit("Ann");
    private final Client board = game.watch();

    private static ClientFrame.Builder show(ShowDebrief.Builder shown) {
        return ClientFrame.newBuilder().setHostAction(HostAction.newBuilder().setShowDebrief(shown));
    }

    private static ClientFrame.Builder show(Page page, int seat) {
        return show(ShowDebrief.newBuilder().setPage(page).setSeat(seat));
    }

    private void play() {
        game.start();
        game.host.accepted(Messages.endGame());
        game.to(Phase.FINISHED);
    }

    @Test
    void shouldPutAPageOnEveryScreenAndLetAllReadIt() {
        // given
        play();
        assertThat(ann.code(Messages.debrief(2))).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);

        // when
        game.host.accepted(show(Page.TURN, 2));

        // then
        for (Client one : new Client[] {ann, board, game.host}) {
            assertThat(one.table().getShown().getPage()).isEqualTo(Page.TURN);
            assertThat(one.table().getShown().getSeat()).isEqualTo(2);
            assertThat(one.ask(Messages.debrief(2)).getDebrief().getSeat().getSeat())
                    .isEqualTo(2);
        }
        assertThat(board.code(Messages.debrief(1))).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);
        assertThat(game.watch().table().getShown().getSeat()).isEqualTo(2);

        // when
        game.host.accepted(show(Page.PAGE_UNSPECIFIED, 0));

        // then
        assertThat(ann.table().hasShown()).isFalse();
        assertThat(ann.code(Messages.debrief(2))).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);
    }

    @Test
    void shouldLetAllAskTheVeryQuestionThatIsShown() {
        // given
        play();
        ShowDebrief.Builder shown = ShowDebrief.newBuilder()
                .setPage(Page.WHAT_IF)
                .setSeat(2)
                .setRound(1)
                .setPlan(Messages.OTHER_PLAN)
                .setWords("battery 70");
        WhatIf hosts = game.host.ask(Messages.whatIf(2, 1, Messages.OTHER_PLAN)).getWhatIf();

        // when
        game.host.accepted(show(shown));

        // then
        assertThat(board.table().getShown()).isEqualTo(shown.build());
        assertThat(ann.ask(Messages.whatIf(2, 1, Messages.OTHER_PLAN)).getWhatIf())
                .isEqualTo(hosts);
        assertThat(board.ask(Messages.whatIf(2, 1, Messages.OTHER_PLAN)).getWhatIf())
                .isEqualTo(hosts);
        assertThat(ann.code(Messages.whatIf(2, 1, Messages.PLAN))).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);
        assertThat(ann.code(Messages.whatIf(2, 1))).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);
        assertThat(ann.code(Messages.debrief(2))).isEqualTo(ErrorCode.NOT_YOUR_DEBRIEF);
    }

    @Test
    void shouldShowNothingBeforeTheEndAndNothingThatIsNot() {
        // given
        game.start();
        assertThat(game.host.code(show(Page.TABLE, 0))).isEqualTo(ErrorCode.WRONG_PHASE);
        game.host.accepted(Messages.endGame());
        game.to(Phase.FINISHED);

        // then
        assertThat(game.host.code(show(Page.SEAT, 3))).isEqualTo(ErrorCode.NO_SUCH_SEAT);
        assertThat(game.host.code(show(Page.SEAT, 0))).isEqualTo(ErrorCode.NO_SUCH_SEAT);
        ShowDebrief.Builder whatIf =
                ShowDebrief.newBuilder().setPage(Page.WHAT_IF).setSeat(1).setRound(9);
        assertThat(game.host.code(show(whatIf))).isEqualTo(ErrorCode.NO_SUCH_ROUND);
        assertThat(game.host.code(show(whatIf.setRound(1).setWords("x".repeat(121)))))
                .isEqualTo(ErrorCode.OUT_OF_RANGE);
        assertThat(ann.code(show(Page.TABLE, 0))).isEqualTo(ErrorCode.NOT_THE_HOST);
    }
}
