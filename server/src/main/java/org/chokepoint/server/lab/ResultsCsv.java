package org.chokepoint.server.lab;

import java.io.IOException;
import java.util.List;
import org.chokepoint.content.model.ScoringDef.DimensionDef;
import org.chokepoint.server.lab.GameRecord.RoundRecord;
import org.chokepoint.server.lab.GameRecord.SeatRecord;

/**
 * Simulated games as CSV (RFC 4180, LF): one row per seed, seat and round, with the score and the points of each
 * dimension. Numbers are written so that reading them gives back the same bits.
 */
public final class ResultsCsv {
    private ResultsCsv() {}

    /** Writes a header and all rows. */
    public static void write(List<GameRecord> games, List<DimensionDef> dimensions, Appendable out) throws IOException {
        out.append("seed,seat,bot,round,score");
        for (DimensionDef dimension : dimensions) {
            out.append(',').append(dimension.id().name().toLowerCase(java.util.Locale.ROOT));
        }
        out.append(",won\n");
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
            out.append(Long.toString(seed))
                    .append(',')
                    .append(Integer.toString(seat + 1))
                    .append(',');
            out.append(record.bot())
                    .append(',')
                    .append(Integer.toString(round.round()))
                    .append(',');
            out.append(Double.toString(round.score()));
            for (double points : round.dimensions()) {
                out.append(',').append(Double.toString(points));
            }
            out.append(won ? ",1\n" : ",0\n");
        }
    }
}
