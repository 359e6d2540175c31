package org.chokepoint.server.net.wire;

import java.util.List;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.server.engine.state.PlanOrder;

/** Plans both ways. All amounts are integers on the wire and in the engine's entry, so NaN cannot come in. */
final class Plans {
    private Plans() {}

    static PlanOrder of(Plan plan) {
        List<PlanOrder.CardPlay> cards = plan.getCardsList().stream()
                .map(play ->
                        new PlanOrder.CardPlay(play.getCard(), play.getTarget().isEmpty() ? null : play.getTarget()))
                .toList();
        return new PlanOrder(
                plan.getShareBpMap(),
                plan.getBasicResearchBpMap(),
                plan.getStance(),
                cards,
                plan.getBorrowBp(),
                plan.getAnswersMap());
    }

    static Plan of(PlanOrder order) {
        return besidesShares(order).putAllShareBp(order.shareBp()).build();
    }

    /** Most plans have neither a research mix nor answers: an empty map would cost more than all the rest of the message. */
    static Plan.Builder besidesShares(PlanOrder order) {
        Plan.Builder plan = Plan.newBuilder().setStance(order.stance()).setBorrowBp(order.borrowBp());
        if (!order.basicResearchBp().isEmpty()) {
            plan.putAllBasicResearchBp(order.basicResearchBp());
        }
        if (!order.answers().isEmpty()) {
            plan.putAllAnswers(order.answers());
        }
        for (PlanOrder.CardPlay play : order.cards()) {
            plan.addCards(card(play));
        }
        return plan;
    }

    /** There is nothing {@link #besidesShares}. */
    static boolean isSharesAlone(PlanOrder order) {
        return order.stance().isEmpty()
                && order.borrowBp() == 0
                && order.basicResearchBp().isEmpty()
                && order.answers().isEmpty()
                && order.cards().isEmpty();
    }

    private static CardPlay card(PlanOrder.CardPlay play) {
        CardPlay.Builder card = CardPlay.newBuilder().setCard(play.card());
        if (play.target() != null) {
            card.setTarget(play.target());
        }
        return card.build();
    }
}
