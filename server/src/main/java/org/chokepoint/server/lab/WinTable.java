package org.chokepoint.server.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Who won how often, with what score.
 *
 * @param games games counted
 * @param rows most wins first, then the higher mean
 */
public record WinTable(int games, List<Row> rows) {
    /** Two-sided 95% quantile of the normal distribution, for the interval of a share (Wilson 1927). */
    private static final double Z95 = 1.959964;

    /** Copies. */
    public WinTable {
        rows = List.copyOf(rows);
    }

    /**
     * A seat's row.
     *
     * @param wins games won
     * @param low lower end of the 95% interval of the share of wins, 0..1
     * @param high its upper end
     * @param mean mean final score
     * @param deviation standard deviation of the final score between games
     */
    public record Row(String bot, int wins, double low, double high, double mean, double deviation) {}

    /** Counts games of one table. */
    public static WinTable of(List<GameRecord> games) {
        List<Row> rows = new ArrayList<>();
        int seats = games.isEmpty() ? 0 : games.get(0).seats().size();
        for (int seat = 0; seat < seats; seat++) {
            rows.add(row(games, seat));
        }
        rows.sort(Comparator.comparingInt(Row::wins)
                .thenComparingDouble(Row::mean)
                .reversed());
        return new WinTable(games.size(), rows);
    }

    private static Row row(List<GameRecord> games, int seat) {
        int n = games.size();
        int wins = 0;
        double sum = 0;
        for (GameRecord game : games) {
            wins += game.winner() == seat ? 1 : 0;
            sum += game.seats().get(seat).last().score();
        }
        double mean = sum / n;
        double squares = 0;
        for (GameRecord game : games) {
            double distance = game.seats().get(seat).last().score() - mean;
            squares += distance * distance;
        }
        double share = (double) wins / n;
        double centre = (share + Z95 * Z95 / (2 * n)) / (1 + Z95 * Z95 / n);
        double half = Z95 / (1 + Z95 * Z95 / n) * Math.sqrt(share * (1 - share) / n + Z95 * Z95 / (4.0 * n * n));
        return new Row(
                games.get(0).seats().get(seat).bot(), wins, centre - half, centre + half, mean, Math.sqrt(squares / n));
    }

    /** The table as text, 72 columns. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%-20s %6s %7s  %-15s %7s %6s%n", "bot", "wins", "share", "95% interval", "score", "sd"));
        for (Row row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-20s %6d %6.1f%%  %5.1f%% .. %5.1f%% %7.2f %6.2f%n",
                    row.bot(),
                    row.wins(),
                    100.0 * row.wins() / games,
                    100 * row.low(),
                    100 * row.high(),
                    row.mean(),
                    row.deviation()));
        }
        return text.toString();
    }
}
