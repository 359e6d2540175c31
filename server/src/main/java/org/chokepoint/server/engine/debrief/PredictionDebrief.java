package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.server.engine.rule.Predictions;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Stake;
import org.jspecify.annotations.Nullable;

/**
 * What a table's forecasts came to. Stakes whose question was never answered, because the game was cut short, count for
 * nothing.
 *
 * @param rows of the seats that have settled stakes, in order; for everybody
 * @param own a seat's ledger, null when none was asked for
 */
public record PredictionDebrief(List<Row> rows, @Nullable Own own) {
    /** Copies. */
    public PredictionDebrief {
        rows = List.copyOf(rows);
    }

    /** The ledger of the seat that was asked for. */
    public Own requireOwn() {
        if (own == null) {
            throw new IllegalStateException("no seat was asked for");
        }
        return own;
    }

    /**
     * A seat's forecasts in short.
     *
     * @param settled stakes that have an answer, at least 1
     * @param brier 0 .. 1, lower is better
     */
    public record Row(SeatId seat, int settled, double brier) {}

    /**
     * A seat's ledger.
     *
     * @param stakes all of them, in the order they were placed
     * @param table calibration of the settled ones
     * @param articles what became of the articles' predictions in this seat's game
     */
    public record Own(SeatId seat, List<Stake> stakes, List<Calibration.Bin> table, List<Article> articles) {
        /** Copies. */
        public Own {
            stakes = List.copyOf(stakes);
            table = List.copyOf(table);
            articles = List.copyOf(articles);
        }
    }

    /**
     * A prediction of an article.
     *
     * @param round whose report judged it
     */
    public record Article(String prediction, int round, boolean cameTrue) {}

    /**
     * Of a finished game.
     *
     * @param end its last state
     * @param seat null for the table alone
     */
    static PredictionDebrief of(GameHistory history, GameState end, @Nullable SeatId seat) {
        List<Row> rows = new ArrayList<>();
        for (SeatState one : end.seats()) {
            List<Stake> settled = one.stakes().settled();
            OptionalDouble brier = Calibration.brier(settled);
            if (brier.isPresent()) {
                rows.add(new Row(one.id(), settled.size(), brier.getAsDouble()));
            }
        }
        return new PredictionDebrief(rows, seat == null ? null : own(history, end.seat(seat)));
    }

    private static Own own(GameHistory history, SeatState seat) {
        PredictionLedgerDef ledger = history.world().rulebook().ruleset().predictionLedger();
        List<Integer> ends = ledger == null ? List.of() : ledger.binEnds();
        return new Own(
                seat.id(),
                seat.stakes().all(),
                Calibration.table(seat.stakes().settled(), ends),
                articles(history, history.seats().get(seat.id().number() - 1)));
    }

    /** Those whose round was played; in scenarios in which they are asked. */
    private static List<Article> articles(GameHistory history, SeatHistory seat) {
        World world = history.world();
        PredictionLedgerDef ledger = world.rulebook().ruleset().predictionLedger();
        List<Article> articles = new ArrayList<>();
        boolean told = ledger != null
                && ledger.articleScenarios()
                        .contains(world.rulebook().scenario().id());
        for (PredictionDef made : told ? Predictions.judged(world.rulebook()) : List.<PredictionDef>of()) {
            int due = Predictions.dueRound(world.rulebook(), made);
            if (due <= history.rounds()) {
                Predictions.cameTrue(world, seat.round(due).resolved(), made.id())
                        .ifPresent(cameTrue -> articles.add(new Article(made.id(), due, cameTrue)));
            }
        }
        return articles;
    }
}
