package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chokepoint.server.engine.rule.PlanOrders;
import org.chokepoint.server.engine.rule.Provinces;
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.chokepoint.server.engine.state.Ties;

/**
 * Plays rounds of a finished game again with other decisions of one seat. The one place that steps: a country that
 * depends on no other is a table of one, rivals are stepped together, and so are the funds of a nation. All others decide
 * as they did: same plans, same answers to the events they meet, same deals among themselves and same measures against
 * the seat. What can only follow falls away by itself: no answer to a measure that was not taken, nothing broken that was
 * not agreed. Immutable, safe from any thread.
 */
final class Replay {
    private final GameHistory history;
    private final World world;
    private final List<SeatHistory> table;
    private final SeatHistory seat;
    private final List<World> worlds;
    private final List<List<Move>> moves;
    private final List<List<Deal>> deals;
    private final int place;

    private Replay(GameHistory history, World world, SeatHistory seat, List<List<Deal>> deals) {
        this.history = history;
        this.world = world;
        this.seat = seat;
        this.deals = deals;
        table = history.areSeparate() ? List.of(seat) : history.seats();
        place = table.indexOf(seat);
        moves = table.stream().map(SeatHistory::moves).toList();
        worlds =
                table.stream().map(one -> world.of(history.setup(), one.seat())).toList();
    }

    /** Replays of a seat's game. */
    static Replay of(GameHistory history, SeatHistory seat) {
        return new Replay(history, history.world(), seat, history.deals());
    }

    /** The same replays in another world. */
    Replay in(UnaryOperator<World> other) {
        return new Replay(history, other.apply(world), seat, deals);
    }

    /** The same replays without a deal that others decided. */
    Replay without(Deal gone) {
        List<List<Deal>> fewer = deals.stream()
                .map(round -> round.stream().filter(deal -> !deal.equals(gone)).toList())
                .toList();
        return new Replay(history, world, seat, fewer);
    }

    /** The world as the seat's economy stands in it. */
    World world() {
        return worlds.get(place);
    }

    /** What the seat decided, round by round. */
    List<Move> own() {
        return moves.get(place);
    }

    /** Before round 1. */
    Stand start() {
        return new Stand(worlds.stream().map(Rounds::start).toList(), Ties.NONE);
    }

    /** As the table stood before a round that was played, from 1. */
    Stand before(int round) {
        return new Stand(
                table.stream().map(one -> one.round(round).before()).toList(),
                history.ties().get(round - 1));
    }

    /** As the table stood at the end of the game. */
    Stand end() {
        return new Stand(
                table.stream().map(SeatHistory::end).toList(), history.ties().get(history.rounds()));
    }

    /** The score when these moves follow from a round on; those of earlier rounds are passed by. */
    double score(int round, List<Move> moves) {
        return score(play(before(round), moves));
    }

    /** The table after all moves. */
    Stand play(Stand from, List<Move> moves) {
        Stand now = from;
        while (now.round() < moves.size()) {
            Move move = moves.get(now.round());
            List<NationState> opened = open(now);
            now = resolve(now, opened, move);
        }
        return now;
    }

    /** Opens the next round of the table. */
    List<NationState> open(Stand before) {
        return history.isNation()
                ? Collections.nCopies(
                        table.size(), Rounds.open(world, before.nations().get(0)))
                : Rivals.open(worlds, before.nations());
    }

    /** Resolves an opened round with a move of the seat. */
    Stand resolve(Stand before, List<NationState> opened, Move own) {
        int round = before.round() + 1;
        List<Plan> plans = plans(round, opened, own);
        Ties ties = agreed(round, before.ties(), own);
        List<Deal> after = Rivals.dealsAfter(world, ties);
        if (history.isNation()) {
            Provinces.After nation = Provinces.after(world, opened.get(0), plans, ties);
            return new Stand(
                    Collections.nCopies(table.size(), nation.nation()),
                    new Ties(after, List.of(), List.of(), nation.funds()));
        }
        return new Stand(Rivals.after(worlds, opened, plans, ties), Ties.NONE.withDeals(after));
    }

    /** All that a round as it was played changed for the seat. */
    List<Change> ledger(int round) {
        List<NationState> opened =
                table.stream().map(one -> one.round(round).opened()).toList();
        Move own = moves.get(place).get(round - 1);
        List<Plan> plans = plans(round, opened, own);
        Ties ties = agreed(round, history.ties().get(round - 1), own);
        return history.isNation()
                ? Provinces.ledger(world, opened.get(0), plans, ties)
                : Rivals.ledger(worlds, opened, plans, ties, place);
    }

    private List<Plan> plans(int round, List<NationState> opened, Move own) {
        return IntStream.range(0, table.size())
                .mapToObj(i -> (i == place ? own : moves.get(i).get(round - 1)).in(opened.get(i)))
                .toList();
    }

    private Ties agreed(int round, Ties standing, Move own) {
        List<Deal> agreed = new ArrayList<>(standing.deals());
        for (Deal deal : deals.get(round - 1)) {
            boolean made = !history.decides(seat.seat(), deal) || own.deals().contains(deal);
            if (made && hasReason(deal, standing)) {
                agreed.add(deal);
            }
        }
        return standing.withDeals(agreed);
    }

    /** What only answers a measure of the other side needs that measure. */
    private boolean hasReason(Deal deal, Ties standing) {
        String answers = history.def(deal).answers();
        return answers == null
                || standing.deals().stream()
                        .anyMatch(other -> other.kind().equals(answers)
                                && other.from().equals(deal.to())
                                && other.to().equals(deal.from())
                                && other.bindsIn(deal.round()));
    }

    /** A plan as this table takes it: where seats meet, rounded to what people can write. */
    Plan exact(NationState opened, Plan plan) {
        return history.areSeparate() ? plan : Rounds.plan(world(), opened, PlanOrders.rounded(world(), opened, plan));
    }

    /** The seat's country among all. */
    NationState own(List<NationState> nations) {
        return nations.get(place);
    }

    /** The seat's points. */
    double score(Stand stand) {
        return score(stand, place);
    }

    /** The points of everybody who is replayed. */
    List<Double> scores(Stand stand) {
        return IntStream.range(0, table.size()).mapToObj(i -> score(stand, i)).toList();
    }

    private double score(Stand stand, int one) {
        return history.isNation()
                ? stand.ties().funds().get(one).result()
                : stand.nations().get(one).score();
    }

    /** The parts of the seat's points; they sum to them. */
    List<ScorePart> parts(Stand stand) {
        return history.isNation()
                ? Provinces.parts(
                        world, stand.nations().get(0), stand.ties().funds().get(place))
                : Rounds.scoreParts(world(), own(stand.nations()));
    }
}
