package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.AnswerDeal;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Deal;

/** Declines an offer. */
final class DeclineWord implements Word {
    @Override
    public String name() {
        return "decline";
    }

    @Override
    public Topic topic() {
        return Topic.DEALS;
    }

    @Override
    public List<String> usage() {
        return List.of("decline 1", "decline");
    }

    @Override
    public String about() {
        return "Declines an offer by its number; alone, the only one that waits.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Deal deal = DealNames.deal(desk.board(), line, Deal.Status.OFFERED, false);
        AnswerDeal answer = AnswerDeal.newBuilder()
                .setDealId(deal.getDealId())
                .setAccept(false)
                .build();
        desk.send(ClientFrame.newBuilder().setAnswerDeal(answer), "Declined.");
    }
}
