package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Ties;

/** Plays a game again with another plan of one seat in one round; all the rest stays as it was. */
final class Supposing {
    private final GameHistory history;
    private final List<Replay> table;
    private final int index;
    private final int round;

    /** @param table replays of every seat */
    Supposing(GameHistory history, List<Replay> table, int index, int round) {
        this.history = history;
        this.table = table;
        this.index = index;
        this.round = round;
    }

    /** Says what is wrong with a plan in that round, or nothing. */
    Optional<Rejected> check(PlanOrder order) {
        return Rounds.check(
                replay().world(), played().opened(), order, history.setup().mode());
    }

    /** The game with a plan that was checked. The plan that was played is played to the bit, a bot's too. */
    WhatIf with(PlanOrder order) {
        Stand end = replay().play(replay().start(), moves(order));
        List<Double> now = new ArrayList<>();
        for (Replay one : table) {
            now.add(one.score(one.end()));
        }
        List<Double> then = new ArrayList<>(now);
        if (history.areSeparate()) {
            then.set(index, replay().score(end));
        } else {
            then = replay().scores(end);
        }
        return new WhatIf(
                history.seats().get(index).seat(),
                round,
                order,
                then.get(index),
                now.get(index),
                place(then),
                place(now),
                hash(end));
    }

    private Replay replay() {
        return table.get(index);
    }

    private PlayedRound played() {
        return history.seats().get(index).round(round);
    }

    private List<Move> moves(PlanOrder order) {
        List<Move> moves = new ArrayList<>(replay().own());
        if (!order.equals(played().order())) {
            Rounds.Plan plan = Rounds.plan(replay().world(), played().opened(), order);
            moves.set(round - 1, Move.of(played().opened(), plan, played().deals()));
        }
        return moves;
    }

    /** Among rivals each seat's par stays what it was in the game. */
    private int place(List<Double> scores) {
        return 1
                + (int) IntStream.range(0, scores.size())
                        .filter(other -> ranked(scores, other) > ranked(scores, index))
                        .count();
    }

    private double ranked(List<Double> scores, int seat) {
        List<Double> pars = history.end().ties().pars();
        return history.ranksAbovePar() ? scores.get(seat) - pars.get(seat) : scores.get(seat);
    }

    private String hash(Stand end) {
        GameState game = history.end();
        List<SeatState> seats = new ArrayList<>(game.seats());
        if (history.areSeparate()) {
            seats.set(index, ended(seats.get(index), end.nations().get(0)));
        } else {
            for (int seat = 0; seat < seats.size(); seat++) {
                seats.set(seat, ended(seats.get(seat), end.nations().get(seat)));
            }
        }
        Ties ties = game.ties();
        Ties replayed = new Ties(
                end.ties().deals(), ties.played(), ties.pars(), end.ties().funds());
        return game.with(seats).with(replayed).hash();
    }

    private static SeatState ended(SeatState seat, NationState nation) {
        return seat.in(nation);
    }
}
