package org.chokepoint.server.engine.view;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.model.Text;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Sitter;
import org.jspecify.annotations.Nullable;

/**
 * A deal as one of its two seats sees it.
 *
 * @param why the reason of the bot that offered it or answers it, null when persons deal
 */
public record DealView(Deal deal, @Nullable Text why) {
    /** Deals of this round that a seat knows of, and those that bind it; oldest first. */
    static List<DealView> all(GameState state, World world, SeatId seat) {
        List<DealView> known = new ArrayList<>(0);
        for (Deal deal : state.ties().deals()) {
            if (knows(state, world, deal, seat)) {
                known.add(new DealView(deal, why(state, world, deal, seat)));
            }
        }
        return known;
    }

    /** Of the bot on the other side. */
    private static @Nullable Text why(GameState state, World world, Deal deal, SeatId seat) {
        Sitter other = state.seat(deal.other(seat)).sitter();
        if (other.occupant() != Occupant.BOT || deal.status() == Deal.Status.DECLINED) {
            return null;
        }
        return world.rulebook().bot(other.bot()).deals().stream()
                .filter(rule -> rule.def().deal().equals(deal.kind()))
                .map(rule -> rule.def().why())
                .findFirst()
                .orElse(null);
    }

    /** What is offered is known to both; a measure to the other only when it has taken effect. */
    private static boolean knows(GameState state, World world, Deal deal, SeatId seat) {
        boolean hidden = deal.to().equals(seat)
                && Dealings.isMeasure(world, deal)
                && deal.status() != Deal.Status.SEALED
                && deal.status() != Deal.Status.BROKEN;
        boolean current = deal.round() == state.round() || deal.bindsIn(state.round());
        return deal.involves(seat) && current && !hidden;
    }
}
