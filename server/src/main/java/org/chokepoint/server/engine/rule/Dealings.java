package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.DealDef.Payer;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.Deal.Status;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Whether seats may make a deal: names and ranges, then what the two already have between them, then whether it can be
 * paid beside all else that was offered or agreed in this round. The first thing that is wrong is the answer.
 */
public final class Dealings {
    /** Offers and measures of a seat in a round at most. */
    public static final int OFFERS_A_ROUND = 8;

    private static final int SEATS_ROOM = 100;

    private final GameState state;
    private final World world;
    private final Deal deal;

    private Dealings(GameState state, World world, Deal deal) {
        this.state = state;
        this.world = world;
        this.deal = deal;
    }

    /** The offer as it would stand in the state; call {@link #check} before anything else with it. */
    public static Deal offer(GameState state, World world, SeatId from, int to, String kind, String line, int money) {
        int index = world.rulebook().deals().find(kind);
        DealDef def =
                index == Ids.NONE ? null : world.rulebook().deals.get(index).def();
        boolean measure = def != null && def.form() == DealDef.Form.MEASURE;
        int round = state.round();
        int until = round + (def == null ? 1 : def.rounds()) - 1;
        SeatId partner = to < 1 ? from : new SeatId(to);
        Status status = measure ? Status.ACCEPTED : Status.OFFERED;
        return new Deal(nextId(state, from, partner), kind, from, partner, line, money, status, round, until);
    }

    /** Made of round, seats and a number, so that nobody can tell from it what others trade. */
    private static long nextId(GameState state, SeatId from, SeatId to) {
        long made = state.ties().deals().stream()
                .filter(deal -> deal.round() == state.round()
                        && deal.from().equals(from)
                        && deal.to().equals(to))
                .count();
        long seats = (long) (state.round() * SEATS_ROOM + from.number()) * SEATS_ROOM + to.number();
        return seats * SEATS_ROOM + made + 1;
    }

    /** Says what is wrong with a new offer or measure, or nothing. */
    public static Optional<Rejected> check(GameState state, World world, Deal offer) {
        Dealings dealings = new Dealings(state, world, offer);
        return dealings.names()
                .or(dealings::line)
                .or(dealings::money)
                .or(dealings::between)
                .or(dealings::numbers)
                .or(() -> dealings.payable(offer.from()));
    }

    /** Says why the other side cannot accept, or nothing. */
    public static Optional<Rejected> checkAccept(GameState state, World world, Deal offer) {
        Dealings dealings = new Dealings(state, world, offer);
        return dealings.atTable().or(() -> dealings.payable(offer.to()));
    }

    /** It needs nobody's word; before the report the other side does not know of it. */
    public static boolean isMeasure(World world, Deal deal) {
        Rulebook book = world.rulebook();
        return book.deals.get(book.deals().require(deal.kind())).def().form() == DealDef.Form.MEASURE;
    }

    private DealDef def() {
        return def(deal);
    }

    private DealDef def(Deal other) {
        Rulebook book = world.rulebook();
        return book.deals.get(book.deals().require(other.kind())).def();
    }

    private Optional<Rejected> names() {
        Ids known = world.rulebook().deals();
        if (known.find(deal.kind()) == Ids.NONE) {
            return no(Reason.UNKNOWN_DEAL, "deal", Map.of("name", deal.kind(), "nearest", known.nearest(deal.kind())));
        }
        if (!def().modes().contains(state.setup().mode())) {
            return no(Reason.DEALS_OFF, "deal", Map.of("deal", deal.kind()));
        }
        boolean other = state.has(deal.to()) && !deal.to().equals(deal.from());
        return other
                ? Optional.empty()
                : no(
                        Reason.NO_SUCH_PARTNER,
                        "to",
                        Map.of("seats", "" + state.seats().size()));
    }

    private Optional<Rejected> line() {
        if (def().target() == CardDef.TargetKind.NONE) {
            return deal.line().isEmpty()
                    ? Optional.empty()
                    : no(Reason.UNKNOWN_TARGET, "line", Map.of("name", deal.line(), "nearest", ""));
        }
        if (deal.line().isEmpty()) {
            return no(Reason.TARGET_MISSING, "line", Map.of("card", deal.kind(), "kind", "line"));
        }
        Ids lines = world.rulebook().lines();
        return lines.find(deal.line()) == Ids.NONE
                ? no(Reason.UNKNOWN_LINE, "line", Map.of("name", deal.line(), "nearest", lines.nearest(deal.line())))
                : strength();
    }

    private Optional<Rejected> strength() {
        int line = world.rulebook().lines().find(deal.line());
        NationState nation = state.seat(deal.from()).requireNation();
        double level =
                nation.capability(line) / nation.frontier(world.rulebook().sectorOf(line));
        return level >= def().minLevel()
                ? Optional.empty()
                : no(
                        Reason.LINE_TOO_WEAK,
                        "line",
                        Map.of(
                                "deal", deal.kind(),
                                "line", deal.line(),
                                "level", percent(level),
                                "needs", percent(def().minLevel())));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", Math.floor(100 * share));
    }

    private Optional<Rejected> money() {
        DealDef.Payment payment = def().payment();
        int min = payment == null ? 0 : payment.min();
        int max = payment == null ? 0 : payment.max();
        return deal.money() >= min && deal.money() <= max
                ? Optional.empty()
                : no(
                        Reason.OUT_OF_RANGE,
                        "money",
                        Map.of("value", "" + deal.money(), "min", "" + min, "max", "" + max));
    }

    private Optional<Rejected> between() {
        for (Deal other : state.ties().deals()) {
            boolean same = other.kind().equals(deal.kind())
                    && other.isBetween(deal.from(), deal.to())
                    && (other.line().equals(deal.line()) || def().cooldown() > 0);
            boolean waiting = other.status() == Status.OFFERED || other.status() == Status.ACCEPTED;
            if (same && waiting) {
                return no(Reason.ALREADY_OFFERED, "deal", Map.of("deal", deal.kind()));
            }
            boolean done = other.status() == Status.SEALED || other.status() == Status.BROKEN;
            boolean mine =
                    def().form() == DealDef.Form.AGREEMENT || other.from().equals(deal.from());
            if (same && done && mine && other.round() + def().cooldown() > state.round()) {
                Map<String, String> facts =
                        Map.of("deal", deal.kind(), "again_in_round", "" + (other.round() + def().cooldown()));
                return no(Reason.DEAL_COOLING_DOWN, "deal", facts);
            }
        }
        return answered() ? Optional.empty() : nothingToAnswer();
    }

    private boolean answered() {
        String answers = def().answers();
        return answers == null
                || state.ties().deals().stream()
                        .anyMatch(other -> other.kind().equals(answers)
                                && other.from().equals(deal.to())
                                && other.to().equals(deal.from())
                                && other.bindsIn(state.round()));
    }

    private Optional<Rejected> nothingToAnswer() {
        return no(Reason.NOTHING_TO_ANSWER, "deal", Map.of("deal", deal.kind(), "answers", "" + def().answers()));
    }

    private Optional<Rejected> numbers() {
        long own = state.ties().deals().stream()
                .filter(other -> other.round() == state.round() && other.from().equals(deal.from()))
                .count();
        return own >= OFFERS_A_ROUND
                ? no(Reason.TOO_MANY_DEALS, "deal", Map.of("deal", deal.kind(), "limit", "" + OFFERS_A_ROUND))
                : atTable();
    }

    private Optional<Rejected> atTable() {
        long others = state.ties().deals().stream()
                .filter(other -> other.id() != deal.id() && other.kind().equals(deal.kind()))
                .filter(other -> other.bindsIn(state.round()) || other.status() == Status.ACCEPTED)
                .count();
        return def().atMost() > 0 && others >= def().atMost()
                ? no(Reason.TOO_MANY_DEALS, "deal", Map.of("deal", deal.kind(), "limit", "" + def().atMost()))
                : Optional.empty();
    }

    /** This deal beside all that the seat has offered or agreed to in the round. */
    private Optional<Rejected> payable(SeatId seat) {
        double money = cost(deal, seat);
        int mandate = mandate(deal, seat);
        for (Deal other : state.ties().deals()) {
            boolean bound = other.status() == Status.ACCEPTED
                    || (other.status() == Status.OFFERED && other.from().equals(seat));
            if (bound && other.involves(seat) && other.id() != deal.id()) {
                money += cost(other, seat);
                mandate += mandate(other, seat);
            }
        }
        NationState nation = state.seat(seat).requireNation();
        if (mandate > nation.mandate()) {
            return no(Reason.NOT_ENOUGH_MANDATE, "deal", Map.of("has", "" + nation.mandate(), "needs", "" + mandate));
        }
        double cash = budget(seat, nation);
        double keep = Prices.mustKeep(world.rulebook(), cash);
        return money <= 0 || cash - money >= keep
                ? Optional.empty()
                : no(
                        Reason.NOT_ENOUGH_CASH,
                        "deal",
                        Map.of("cost", Facts.money(money), "cash", Facts.money(cash), "must_keep", Facts.money(keep)));
    }

    private double budget(SeatId seat, NationState nation) {
        boolean fund = state.setup().mode() == GameMode.PROVINCES;
        return fund ? nation.budget() * Provinces.budgetShare(state, seat) : nation.budget();
    }

    private double cost(Deal other, SeatId seat) {
        DealDef def = def(other);
        boolean pays = def.form() == DealDef.Form.AGREEMENT || other.from().equals(seat);
        return (pays ? def.cost() : 0) + (other.money() > 0 && payer(def, other).equals(seat) ? other.money() : 0);
    }

    private int mandate(Deal other, SeatId seat) {
        if (!other.from().equals(seat)) {
            return 0;
        }
        int points = def(other).mandate();
        for (Deal broken : broken(world.rulebook(), state.ties().deals(), other)) {
            points += def(broken).breakingMandate();
        }
        return points;
    }

    /** Who pays the money that a deal names. */
    static SeatId payer(DealDef def, Deal deal) {
        DealDef.Payment payment = def.payment();
        return payment != null && payment.by() == Payer.PARTNER ? deal.to() : deal.from();
    }

    /** Deals in force that this one would break. */
    static List<Deal> broken(Rulebook book, List<Deal> deals, Deal by) {
        return deals.stream()
                .filter(deal -> deal.id() != by.id()
                        && deal.round() < by.round()
                        && deal.isBetween(by.from(), by.to())
                        && deal.bindsIn(by.round())
                        && book.deals
                                .get(book.deals().require(deal.kind()))
                                .def()
                                .brokenBy()
                                .contains(by.kind()))
                .toList();
    }

    private static Optional<Rejected> no(Reason reason, String field, Map<String, String> facts) {
        return Optional.of(new Rejected(reason, field, facts));
    }
}
