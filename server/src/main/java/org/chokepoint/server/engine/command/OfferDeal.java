package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.server.engine.bot.BotDeals;
import org.chokepoint.server.engine.event.DealAnswered;
import org.chokepoint.server.engine.event.DealOffered;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Offer a deal to another seat, or take a measure against one. Allowed in PLAN. A bot answers at once.
 *
 * @param to number of the other seat; whatever the client sent
 * @param deal id of the deal
 * @param line id of the line it is about; empty for none
 * @param money bn yuan from one side to the other
 */
public record OfferDeal(SeatId seat, int to, String deal, String line, int money) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> out = Guards.personIn(state, seat, PLAN);
        if (out.isPresent()) {
            return new Decision.Refused(out.get());
        }
        Deal offer = Dealings.offer(state, world, seat, to, deal, line, money);
        Optional<Rejected> wrong = Dealings.check(state, world, offer);
        return wrong.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Accepted(withAnswer(state, world, offer)));
    }

    /** The offer, and the answer of a bot that it is made to. */
    static List<GameEvent> withAnswer(GameState state, World world, Deal offer) {
        List<GameEvent> events = new ArrayList<>();
        DealOffered offered = new DealOffered(offer);
        events.add(offered);
        boolean waits = offer.status() == Deal.Status.OFFERED;
        if (waits && state.seat(offer.to()).sitter().occupant() == Occupant.BOT) {
            GameState after = offered.applyTo(state);
            boolean accepted = BotDeals.accepts(after, world, offer)
                    && Dealings.checkAccept(after, world, offer).isEmpty();
            events.add(new DealAnswered(offer.id(), accepted));
        }
        return events;
    }
}
