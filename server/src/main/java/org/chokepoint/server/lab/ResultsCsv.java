package org.chokepoint.server.lab;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chokepoint.content.model.ScoringDef.DimensionDef;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.lab.GameRecord.RoundRecord;
import org.chokepoint.server.lab.GameRecord.SeatRecord;

/**
 * Simulated games as CSV (RFC 4180, LF): one row per seed, seat and round, with score, points of each dimension, state
 * variables after the round, and decisions. Numbers are written so that reading them gives back the same bits.
 */
public final class ResultsCsv {
    private ResultsCsv() {}

    /** Writes a header and all rows of games that were recorded with {@link Simulation.Detail#EVERYTHING}. */
    public static void write(List<GameRecord> games, Rulebook book, Appendable out) throws IOException {
        out.append("seed,seat,bot,round,score");
        for (DimensionDef dimension : book.ruleset().scoring().dimensions()) {
            out.append(',').append(dimension.id().name().toLowerCase(Locale.ROOT));
        }
        out.append(",won,").append(String.join(",", RoundColumns.names(book))).append('\n');
        for (GameRecord game : games) {
            int winner = game.winner();
            for (int seat = 0; seat < game.seats().size(); seat++) {
                writeSeat(game.seed(), seat, game.seats().get(seat), seat == winner, out);
            }
        }
    }

    private static void writeSeat(long seed, int seat, SeatRecord record, boolean won, Appendable out)
            throws IOException {
        for (RoundRecord round : record.rounds()) {
            out.append(seed + "," + (seat + 1) + ",").append(record.bot());
            out.append("," + round.round() + "," + round.score());
            for (double points : round.dimensions()) {
                out.append(',').append(Double.toString(points));
            }
            out.append(won ? ",1," : ",0,").append(round.details()).append('\n');
        }
    }
}
