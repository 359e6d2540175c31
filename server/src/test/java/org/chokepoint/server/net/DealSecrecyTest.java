package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.v1.Deal;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.junit.jupiter.api.Test;

/** Deals between two seats: nobody else hears a byte of them, and nobody else can make, answer or take back one. */
class DealSecrecyTest {
    /** A table of rivals: Ann and Ben deal, Cem is the third. */
    private static final class Table {
        final House house = new House();
        final OpenGame game = OpenGame.open(house, Messages.rivals(4));
        final Client ann = game.sit("Ann");
        final Client ben = game.sit("Ben");
        final Client cem = game.sit("Cem");
        final Client spectator = game.watch();

        Table() {
            game.start().to(Phase.PLAN);
        }

        void dealSecretly() {
            ann.accepted(Messages.offer(2, "truce", "", 0));
            ben.accepted(Messages.answer(offer(ben).getDealId(), true));
            ann.accepted(Messages.offer(2, "joint_venture", "equipment", 0));
            ben.accepted(Messages.answer(offer(ben).getDealId(), false));
            ben.accepted(Messages.offer(1, "licence", "battery", 20));
            ben.accepted(Messages.withdrawDeal(offer(ann).getDealId()));
            ann.refused(Messages.offer(2, "truce", "", 0));
            ben.refused(Messages.answer(7, true));
        }

        /** Everything that others got, frame by frame. */
        Map<String, List<String>> heardByOthers() {
            Map<String, List<String>> heard = new LinkedHashMap<>();
            heard.put("third seat", cem.hex());
            heard.put("host", game.host.hex());
            heard.put("spectator", spectator.hex());
            return heard;
        }

        /** The newest deal that a seat was told of. */
        static Deal offer(Client seat) {
            List<Deal> deals = seat.last(BodyCase.DEALS).getDeals().getDealsList();
            return deals.get(deals.size() - 1);
        }
    }

    @Test
    void shouldSendNoByteOfADealToOthersUntilTheReveal() {
        // given
        Table quiet = new Table();
        Table busy = new Table();

        // when
        busy.dealSecretly();
        for (Table table : List.of(quiet, busy)) {
            table.cem.ask(Messages.forecast(Messages.PLAN));
            table.cem.accepted(Messages.commit(Messages.PLAN));
            table.game.to(Phase.COMMIT);
        }

        // then
        assertThat(busy.ann.hex()).isNotEqualTo(quiet.ann.hex());
        assertThat(busy.heardByOthers()).isEqualTo(quiet.heardByOthers());
    }

    @Test
    void shouldTellBothSidesTheSameTermsAndNobodyElse() {
        // given
        Table table = new Table();

        // when
        table.ann.accepted(Messages.offer(2, "licence", "battery", 25));

        // then
        Deal seen = Table.offer(table.ben);
        assertThat(seen).isEqualTo(Table.offer(table.ann));
        assertThat(seen.getFrom()).isEqualTo(1);
        assertThat(seen.getTo()).isEqualTo(2);
        assertThat(seen.getLine()).isEqualTo("battery");
        assertThat(seen.getMoney()).isEqualTo(25);
        assertThat(table.cem.frames()).noneMatch(ServerFrame::hasDeals);
    }

    @Test
    void shouldRefuseAThirdSeatAsIfThereWereNoOffer() {
        // given
        Table table = new Table();
        table.ann.accepted(Messages.offer(2, "truce", "", 0));
        long deal = Table.offer(table.ben).getDealId();

        // when
        ErrorCode accepted = table.cem.refused(Messages.answer(deal, true)).getCode();
        ErrorCode withdrawn = table.cem.refused(Messages.withdrawDeal(deal)).getCode();
        ErrorCode made = table.cem.refused(Messages.answer(deal + 1, true)).getCode();
        ErrorCode own = table.ann.refused(Messages.answer(deal, true)).getCode();

        // then
        assertThat(List.of(accepted, withdrawn, made, own)).containsOnly(ErrorCode.NOT_YOUR_OFFER);
        assertThat(Table.offer(table.ben).getStatus()).isEqualTo(Deal.Status.OFFERED);
    }

    @Test
    void shouldAnswerAnAcceptThatComesAgainAndApplyItOnce() {
        // given
        Table table = new Table();
        table.ann.accepted(Messages.offer(2, "licence", "battery", 25));
        byte[] accept = Client.framed(Messages.answer(Table.offer(table.ben).getDealId(), true)
                .setCommandId(990)
                .build());

        // when
        table.ben.write(accept);
        int told = table.ann.frames().size();
        table.ben.write(accept);

        // then
        List<ServerFrame> answers = table.ben.frames().stream()
                .filter(frame -> frame.getReplyTo() == 990)
                .toList();
        assertThat(answers).hasSize(2).allMatch(ServerFrame::hasAccepted);
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        assertThat(table.ann.frames()).hasSize(told);
    }

    @Test
    void shouldHideAMeasureFromItsTargetUntilTheRevealAndShowItToAllThen() {
        // given
        Table table = new Table();

        // when
        table.ann.accepted(Messages.offer(2, "export_control", "battery", 0));

        // then
        assertThat(table.ben.frames()).noneMatch(ServerFrame::hasDeals);
        table.game.to(Phase.REPORT);
        assertThat(table.spectator.table().getRivals(0).getMeasures(0).getTo()).isEqualTo(2);
        assertThat(table.ben.last(BodyCase.ROUND_REPORT).getRoundReport().getDealsList())
                .anyMatch(deal -> deal.getDeal().equals("export_control"));
    }
}
