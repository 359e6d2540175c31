package org.chokepoint.server.engine.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.content.model.BotDef.DealRuleDef;
import org.chokepoint.content.model.BotDef.Pick;
import org.chokepoint.content.model.CardDef.TargetKind;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.server.engine.rule.BotSheet.DealRule;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.Scope;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;

/** What bots offer to other seats and take from them, by the rules in their content. Pure, safe from any thread. */
public final class BotDeals {
    private final GameState state;
    private final World world;
    private final SeatId seat;

    private BotDeals(GameState state, World world, SeatId seat) {
        this.state = state;
        this.world = world.of(state.setup(), seat);
        this.seat = seat;
    }

    /** Offers and measures of a bot's seat that content asks for and nothing forbids, as the state stands. */
    public static List<Deal> offers(GameState state, World world, SeatId seat) {
        if (state.seat(seat).sitter().occupant() != Occupant.BOT) {
            return List.of();
        }
        BotDeals bot = new BotDeals(state, world, seat);
        List<Deal> offers = new ArrayList<>();
        for (DealRule rule : bot.rules()) {
            bot.offer(rule).ifPresent(offers::add);
        }
        return offers;
    }

    /** Whether the bot that an offer is made to takes it. */
    public static boolean accepts(GameState state, World world, Deal offer) {
        BotDeals bot = new BotDeals(state, world, offer.to());
        return bot.rules().stream()
                .filter(rule -> rule.def().deal().equals(offer.kind()))
                .anyMatch(rule -> bot.accepts(rule, offer));
    }

    private List<DealRule> rules() {
        String bot = state.seat(seat).sitter().bot();
        return world.rulebook().bot(bot).deals();
    }

    private boolean accepts(DealRule rule, Deal offer) {
        Rulebook book = world.rulebook();
        DealDef.Payment payment = def(rule.def()).payment();
        boolean pays = payment != null && payment.by() == DealDef.Payer.PARTNER;
        boolean cheap = !pays || offer.money() <= rule.def().money();
        return rule.def().accept() != null
                && cheap
                && rule.accept()
                        .holds(at(
                                offer.line().isEmpty() ? Ids.NONE : book.lines().find(offer.line())));
    }

    private Optional<Deal> offer(DealRule rule) {
        DealRuleDef def = rule.def();
        DealDef deal = def(def);
        if (def.offer() == null || !deal.modes().contains(state.setup().mode())) {
            return Optional.empty();
        }
        int line = deal.target() == TargetKind.LINE ? line(def.line()) : Ids.NONE;
        if (!rule.offer().holds(at(line))) {
            return Optional.empty();
        }
        String lineId = line == Ids.NONE ? "" : world.rulebook().lines().get(line);
        DealDef.Payment payment = deal.payment();
        int money = payment == null ? 0 : Math.max(payment.min(), Math.min(payment.max(), def.money()));
        return partner(def, deal)
                .map(to -> Dealings.offer(state, world, seat, to.number(), deal.id(), lineId, money))
                .filter(offer -> Dealings.check(state, world, offer).isEmpty());
    }

    private DealDef def(DealRuleDef rule) {
        return world.rulebook().ruleset().deals().stream()
                .filter(deal -> deal.id().equals(rule.deal()))
                .findFirst()
                .orElseThrow();
    }

    private Scope at(int line) {
        Scope scope = new Scope(world, state.seat(seat).requireNation());
        if (line != Ids.NONE) {
            scope.atLine(line);
        }
        return scope;
    }

    private int line(Pick pick) {
        Rulebook book = world.rulebook();
        NationState nation = state.seat(seat).requireNation();
        int sign = pick == Pick.STRONGEST ? 1 : -1;
        int best = 0;
        for (int line = 1; line < book.lines().size(); line++) {
            best = sign * (level(nation, line) - level(nation, best)) > 0 ? line : best;
        }
        return best;
    }

    private double level(NationState nation, int line) {
        return nation.capability(line) / nation.frontier(world.rulebook().sectorOf(line));
    }

    private Optional<SeatId> partner(DealRuleDef rule, DealDef deal) {
        if (deal.answers() != null) {
            return state.ties().deals().stream()
                    .filter(other -> other.kind().equals(deal.answers())
                            && other.to().equals(seat)
                            && other.bindsIn(state.round()))
                    .map(Deal::from)
                    .findFirst();
        }
        List<SeatState> others =
                state.seats().stream().filter(other -> !other.id().equals(seat)).toList();
        Comparator<SeatState> byScore = Comparator.comparingDouble(BotDeals::score);
        Optional<SeatState> partner = switch (rule.partner()) {
            case NEXT ->
                others.stream()
                        .filter(other -> other.id().number() > seat.number())
                        .findFirst()
                        .or(() -> others.stream().findFirst());
            case LEADER -> others.stream().max(byScore);
            case LAST -> others.stream().min(byScore);
        };
        return partner.map(SeatState::id);
    }

    private static double score(SeatState other) {
        return other.last() == null ? 0 : other.last().score();
    }
}
