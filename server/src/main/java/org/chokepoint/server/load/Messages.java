package org.chokepoint.server.load;

import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.server.engine.state.PlanOrder;

/** What a client sends. */
final class Messages {
    private Messages() {}

    static Plan plan(PlanOrder order) {
        Plan.Builder plan = Plan.newBuilder()
                .putAllShareBp(order.shareBp())
                .putAllBasicResearchBp(order.basicResearchBp())
                .setStance(order.stance())
                .setBorrowBp(order.borrowBp())
                .putAllAnswers(order.answers());
        order.cards().forEach(play -> {
            CardPlay.Builder card = CardPlay.newBuilder().setCard(play.card());
            if (play.target() != null) {
                card.setTarget(play.target());
            }
            plan.addCards(card);
        });
        return plan.build();
    }
}
