package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Optional;
import org.chokepoint.server.engine.event.DealWithdrawn;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.Deal.Status;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Take back an offer that nobody has answered, or a measure of this round. Allowed in PLAN. */
public record WithdrawDeal(SeatId seat, long deal) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> out = Guards.personIn(state, seat, PLAN);
        if (out.isPresent()) {
            return new Decision.Refused(out.get());
        }
        Optional<Deal> offer =
                state.ties().deal(deal).filter(made -> made.from().equals(seat));
        return offer.map(made -> decide(world, made)).orElseGet(() -> Decision.refuse(Reason.NOT_YOUR_OFFER));
    }

    private Decision decide(World world, Deal offer) {
        boolean measure = Dealings.isMeasure(world, offer);
        boolean open = offer.status() == Status.OFFERED || (measure && offer.status() == Status.ACCEPTED);
        if (offer.status() == Status.WITHDRAWN) {
            return Decision.accept();
        }
        return open ? Decision.accept(new DealWithdrawn(deal, measure)) : Decision.refuse(Reason.OFFER_CLOSED);
    }
}
