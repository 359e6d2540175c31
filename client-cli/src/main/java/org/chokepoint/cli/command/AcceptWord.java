package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.AnswerDeal;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Deal;

/** Accepts an offer. */
final class AcceptWord implements Word {
    @Override
    public String name() {
        return "accept";
    }

    @Override
    public Topic topic() {
        return Topic.DEALS;
    }

    @Override
    public List<String> usage() {
        return List.of("accept 1", "accept");
    }

    @Override
    public String about() {
        return "Accepts an offer by its number; alone, the only one that waits.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Deal deal = DealNames.deal(desk.board(), line, Deal.Status.OFFERED, false);
        AnswerDeal answer = AnswerDeal.newBuilder()
                .setDealId(deal.getDealId())
                .setAccept(true)
                .build();
        desk.send(ClientFrame.newBuilder().setAnswerDeal(answer), "Accepted.");
    }
}
