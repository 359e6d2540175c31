package org.chokepoint.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.Mode;
import org.chokepoint.protocol.v1.Timing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of verbs that open a game. */
final class NewGame {
    private static final int SEATS = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Option(
            names = "--pack",
            paramLabel = "ID",
            defaultValue = "",
            description = "Content pack; default: the server's.")
    private String pack = "";

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            defaultValue = "",
            description = "Scenario of the pack, for example quick or sprint; default: the server's.")
    private String scenario = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of everything drawn: the same seed plays the same world. Default: drawn by the server.")
    private @Nullable Long seed;

    @Option(names = "--seats", paramLabel = "N", description = "Seats of the table; default 8, for a lesson 30.")
    private @Nullable Integer seats;

    @Option(
            names = "--bots",
            paramLabel = "ID",
            split = ",",
            description = "Bots on the free seats, in turn, for example longterm,talent. Default: the scenario's.")
    private List<String> bots = List.of();

    @Option(
            names = "--reading",
            paramLabel = "EVENT=READING",
            split = ",",
            description =
                    "How to read what the articles dispute, for example controls_teach=shut_out. Default: the first.")
    private Map<String, String> readings = Map.of();

    @Option(
            names = "--vote-readings",
            description = "Let the table vote in the lobby on how to read what the articles dispute.")
    private boolean voteReadings;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "parallel",
            description =
                    "parallel: every seat the same country; rivals: economies that share a world; provinces: funds"
                            + " of one nation.")
    private String mode = "parallel";

    @Option(
            names = "--economies",
            paramLabel = "ID",
            split = ",",
            description = "Start profiles of rivals, in turn, for example foundry,platform. Default: all of the pack.")
    private List<String> economies = List.of();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "",
            description = "How hard the bots are: easy, normal or hard. Default: the scenario's bots.")
    private String level = "";

    @Option(
            names = "--weights",
            paramLabel = "PART=PERCENT",
            split = ",",
            description =
                    "What the parts of the score count, for example growth=30,security=20. Those not named share the"
                            + " rest. Default: the pack's.")
    private Map<String, BigDecimal> weights = Map.of();

    /** Whether a scenario was asked for. */
    boolean isScenarioNamed() {
        return !scenario.isEmpty();
    }

    /** Number of seats. */
    int seats() {
        return seats == null ? SEATS : seats;
    }

    /** Whether a number of seats was asked for. */
    boolean isSeatsNamed() {
        return seats != null;
    }

    /** The wish as it goes to the server, without phases' times and players. */
    CreateGame.Builder wish() {
        CreateGame.Builder wish = CreateGame.newBuilder()
                .setPack(pack)
                .setScenario(scenario)
                .setSeats(seats())
                .addAllBots(bots)
                .putAllReadings(readings)
                .setVoteOnReadings(voteReadings)
                .setMode(Mode.valueOf(mode.toUpperCase(Locale.ROOT)))
                .addAllEconomies(economies)
                .setLevel(level);
        weights.forEach((part, percent) -> wish.putWeightsBp(part, bp(percent)));
        Long drawn = seed;
        if (drawn != null) {
            wish.setSeed(drawn);
        }
        return wish;
    }

    /** Says what is wrong with the options, or nothing. */
    @Nullable
    String fault() {
        if (seats() < 1) {
            return "--seats: " + seats() + " (expected: 1 or more)";
        }
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            if (weight.getValue().signum() < 0 || weight.getValue().compareTo(HUNDRED) > 0) {
                return "--weights: " + weight.getKey() + "=" + weight.getValue()
                        + " (expected: a percentage, 0 to 100)";
            }
        }
        if (!List.of("parallel", "rivals", "provinces").contains(mode)) {
            return "--mode: " + mode + " (expected: parallel, rivals or provinces)";
        }
        return seed != null && seed < 0 ? "--seed: " + seed + " (expected: 0 or more)" : null;
    }

    /** Percent as basis points; what is finer is cut off. */
    private static int bp(BigDecimal percent) {
        return percent.multiply(HUNDRED).intValue();
    }

    /** Every phase waits for the persons. */
    static Timing untimed() {
        return Timing.newBuilder()
                .setBriefingMs(0)
                .setPlanMs(0)
                .setCommitMs(0)
                .setReportMs(0)
                .build();
    }

    /** A seat under this name. */
    static JoinAs seat(String name) {
        return JoinAs.newBuilder().setName(name).build();
    }
}
