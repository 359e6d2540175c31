package org.chokepoint.content.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario: {@code scenarios.yaml} or {@code scenarios/*.yaml}. With {@code based_on: other} every key that is not
 * given is taken from the other scenario.
 */
public record ScenarioDef(
        String id,
        Text title,
        @Size(max = 120) Text briefing,
        @Range(min = 1, max = 40) int rounds,

        @Doc("Year of round 1; 0 when the rounds have no year") @Optional("0") @Range(min = 0, max = 3000)
        int startYear,

        @Ref(Ref.Kind.SECTOR) @Size(min = 1, max = 10) List<String> sectors,

        @Doc("Start capability of every line, frontier = 100") @Ref(Ref.Kind.LINE) @Range(min = 0.1, max = 200)
        Map<String, Double> capability,

        @Ref(Ref.Kind.SECTOR) Map<String, SectorStart> start,

        @Doc("Budget of the year before round 1, bn yuan") @Range(min = 1, max = 1e6)
        double budget,

        @Range(min = -1, max = 1) double budgetGrowth,

        @Doc("Stance at the start (o)") @Range(min = 0, max = 1)
        double openness,

        @Range(min = 0, max = 100) double tension,

        @Doc("M2-M1 spread, points") @Range(min = 0, max = 100)
        double spread,

        @Range(min = 0.1, max = 3) double skill,

        @Doc("Processing exports, bn yuan") @Range(min = 0, max = 1e6)
        double processingExports,

        @Range(min = -1, max = 1) double processingExportsGrowth,
        @Doc("Hostility drawn between") Span hostility,
        @Optional("2") @Range(min = 0, max = 5) int cardsPerRound,

        @Doc("New debt allowed a round, share of the budget; 0 switches borrowing off")
        @Optional("0.3")
        @Range(min = 0, max = 1)
        double borrowLimit,

        @Doc("Faster clocks and rates for short games") @Optional @Nullable
        Tempo tempo,

        @Doc("Bots that fill empty seats, in turn") @Optional @Ref(Ref.Kind.BOT)
        List<String> seatBots,

        @Doc("Seats when nobody says otherwise") @Optional("8") @Range(min = 1, max = 40)
        int seats,

        @Doc("Seconds of each phase; 0 waits for the players") @Optional @Nullable
        Timing timing,

        @Doc("False keeps it out of the list that players choose from") @Optional("true")
        boolean listed,

        @Doc("True keeps demand, frontier and mobility of people at their central values; the seed does not move them")
        @Optional("false")
        boolean fixedWorld,

        @Doc("Events that come for certain. With a script, no event is drawn") @Optional @Size(max = 120)
        List<ScriptedEvent> script,

        @Doc("Dimensions that this scenario scores between other ends") @Optional @Size(max = 5)
        List<ScoreSpan> scoreSpans,

        @Doc("Modes in which it can be played; none named: parallel") @Optional @Size(max = 3)
        List<GameMode> modes) {
    /** Copies. */
    public ScenarioDef {
        sectors = List.copyOf(sectors);
        capability = Ordered.copy(capability);
        start = Ordered.copy(start);
        seatBots = List.copyOf(seatBots);
        script = List.copyOf(script);
        scoreSpans = List.copyOf(scoreSpans);
        modes = modes.isEmpty() ? List.of(GameMode.PARALLEL) : List.copyOf(modes);
    }

    /** A range of numbers. */
    public record Span(
            @Range(min = -10, max = 10) double min,
            @Range(min = -10, max = 10) double max) {}

    /** A sector at the start. Money in bn yuan a year, people in thousands, growth a round. */
    public record SectorStart(
            @Range(min = 0, max = 1e6) double capacity,
            @Range(min = 0.1, max = 1e6) double staff,
            @Range(min = 0, max = 1e6) double sales,

            @Doc("Last year's spending, private money included") @Range(min = 0, max = 1e6)
            double lastSpending,

            @Range(min = 0.001, max = 1e6) double homeDemand,
            @Range(min = -1, max = 5) double homeDemandGrowth,
            @Range(min = 0.001, max = 1e6) double worldDemand,
            @Range(min = -1, max = 5) double worldDemandGrowth,

            @Doc("Ecosystem and standards share") @Range(min = 0, max = 1)
            double ecosystem,

            @Doc("Weight in the score; 0 takes the start sales") @Optional("0") @Range(min = 0, max = 1e6)
            double scoreWeight) {}

    /** Changes to delays and rates. */
    public record Tempo(
            @Doc("Rounds until basic research lands") @Range(min = 1, max = 4)
            int basicDelay,

            @Doc("Rounds until students graduate") @Range(min = 1, max = 5)
            int stemDelay,

            @Doc("Taken off every capacity delay, which stays at least 1") @Range(min = 0, max = 4)
            int delayLess,

            @Range(min = 0, max = 10) double replicationFactor,
            @Range(min = 0, max = 10) double basicFactor) {}

    /** Seconds of each phase. */
    public record Timing(
            @Range(min = 0, max = 3_600) int briefing,
            @Range(min = 0, max = 3_600) int plan,
            @Range(min = 0, max = 3_600) int commit,
            @Range(min = 0, max = 3_600) int report) {}

    /** An event that comes in a round, whatever its conditions say. */
    public record ScriptedEvent(
            @Range(min = 1, max = 40) int round,
            @Ref(Ref.Kind.EVENT) String event,

            @Doc("Strength of the event's own effects, 1 = as written") @Optional("1") @Range(min = 0, max = 5)
            double severity) {}

    /** Points of a dimension are 0 at the floor and 100 at the ceiling, linear between. */
    public record ScoreSpan(ScoringDef.Measure id, double floor, double ceiling) {}
}
