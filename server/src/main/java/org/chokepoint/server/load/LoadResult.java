package org.chokepoint.server.load;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run came to. With a difference or an error it is no result.
 *
 * @param actions plans that were acknowledged
 * @param rounds resolved, of all games together
 * @param seconds in which games were played; joining is not in them
 * @param cost of the server
 * @param ackMillis from a plan to its acknowledgement
 * @param reportMillis from a table's last plan to each player's report
 * @param receivedBytes by all players while they play
 * @param compared figures that were told and have an own copy
 * @param differences of them
 * @param firstDifference in words; empty when there is none
 * @param errors how often what went wrong
 */
public record LoadResult(
        long actions,
        long rounds,
        double seconds,
        ServerFigures.Cost cost,
        Percentiles ackMillis,
        Percentiles reportMillis,
        long receivedBytes,
        long compared,
        long differences,
        String firstDifference,
        Map<String, Integer> errors) {
    private static final int THOUSAND = 1_000;
    private static final double KIB = 1_024;

    /** Copies. */
    public LoadResult {
        errors = java.util.Collections.unmodifiableMap(new TreeMap<>(errors));
    }

    /** Half, 19 of 20 and 99 of 100 were at most so long. */
    public record Percentiles(double p50, double p95, double p99) {}

    /** Everything that was told was right, and nothing went wrong. */
    public boolean isSound() {
        return differences == 0 && errors.isEmpty() && compared > 0;
    }

    /** One line of {@code key=value}. What the server did not tell is {@code na}. */
    public String row(LoadPlan plan) {
        StringBuilder row = new StringBuilder("workload=")
                .append(plan.workload().name().toLowerCase(Locale.ROOT))
                .append(" games=")
                .append(plan.games())
                .append(" players=")
                .append(plan.players())
                .append(" think_ms=")
                .append(plan.thinkMillis())
                .append(" actions=")
                .append(actions)
                .append(" rounds=")
                .append(rounds);
        put(row, "seconds", seconds);
        put(row, "actions_per_s", actions / seconds);
        put(row, "rounds_per_s", rounds / seconds);
        put(row, "server_cpu_s_per_1000", cost.cpuSeconds() * THOUSAND / actions);
        put(row, "actions_per_cpu_s", actions / cost.cpuSeconds());
        put(row, "ack_ms", ackMillis);
        put(row, "report_ms", reportMillis);
        put(row, "bytes_per_action", (double) receivedBytes / actions);
        put(row, "server_kib_per_connection", cost.connectedBytes() / KIB / plan.connections());
        put(row, "server_kib_per_game", cost.playingBytes() / KIB / plan.games());
        row.append(" compared=").append(compared).append(" differences=").append(differences);
        row.append(" errors=")
                .append(errors.values().stream().mapToInt(Integer::intValue).sum());
        return row.toString();
    }

    private static void put(StringBuilder row, String key, Percentiles of) {
        put(row, key + "_p50", of.p50());
        put(row, key + "_p95", of.p95());
        put(row, key + "_p99", of.p99());
    }

    private static void put(StringBuilder row, String key, double value) {
        row.append(' ').append(key).append('=');
        row.append(Double.isFinite(value) ? String.format(Locale.ROOT, "%.4g", value) : "na");
    }
}
