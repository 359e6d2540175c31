package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Deal;
import org.chokepoint.protocol.v1.WithdrawDeal;

/** Takes an own offer back. */
final class WithdrawWord implements Word {
    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public Topic topic() {
        return Topic.DEALS;
    }

    @Override
    public List<String> usage() {
        return List.of("withdraw 1", "withdraw");
    }

    @Override
    public String about() {
        return "Takes back an offer that waits, or a measure of this round.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Deal deal = DealNames.deal(desk.board(), line, Deal.Status.OFFERED, true);
        WithdrawDeal withdraw =
                WithdrawDeal.newBuilder().setDealId(deal.getDealId()).build();
        desk.send(ClientFrame.newBuilder().setWithdrawDeal(withdraw), "Taken back.");
    }
}
