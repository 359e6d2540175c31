package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Optional;
import org.chokepoint.server.engine.event.DealAnswered;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.Deal.Status;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Accept or decline an offer that was made to this seat. Allowed in PLAN; what is accepted binds. To anybody else an
 * offer looks like one that there never was.
 */
public record AnswerDeal(SeatId seat, long deal, boolean accept) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> out = Guards.personIn(state, seat, PLAN);
        if (out.isPresent()) {
            return new Decision.Refused(out.get());
        }
        Optional<Deal> offer = state.ties().deal(deal).filter(made -> made.to().equals(seat));
        return offer.filter(made -> !Dealings.isMeasure(world, made))
                .map(made -> decide(state, world, made))
                .orElseGet(() -> Decision.refuse(Reason.NOT_YOUR_OFFER));
    }

    private Decision decide(GameState state, World world, Deal offer) {
        boolean done = offer.status() == (accept ? Status.ACCEPTED : Status.DECLINED);
        if (done && offer.round() == state.round()) {
            return Decision.accept();
        }
        if (offer.status() != Status.OFFERED) {
            return Decision.refuse(Reason.OFFER_CLOSED);
        }
        Optional<Rejected> wrong = accept ? Dealings.checkAccept(state, world, offer) : Optional.empty();
        return wrong.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(new DealAnswered(deal, accept)));
    }
}
