package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EventDef.Focus;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScenarioDef.SectorStart;

/**
 * Everything drawn from the seed before play; the same for every seat: hostility, mobility of people, growth of demand,
 * speed of the frontier, and what the sanctions aim at. What follows from it alone (demand, base budget) is computed
 * once here. Immutable, safe from any thread.
 */
public final class World {
    /** The draw that gives central values. */
    private static final double CENTRE = 0.5;

    private final Rulebook rulebook;
    private final long seed;
    private final double hostility;
    private final boolean events;
    private final int spared;
    private final int sparedRound;
    private final double mobility;
    private final Focus focus;
    private final double[] frontierSpeed;
    private final double[][] homeDemand;
    private final double[][] worldDemand;
    private final double[] baseBudget;
    private final double[] processingExports;

    private World(Rulebook rulebook, long seed, double hostility, boolean events, int spared, int sparedRound) {
        this.rulebook = rulebook;
        this.seed = seed;
        this.hostility = hostility;
        this.events = events;
        this.spared = spared;
        this.sparedRound = sparedRound;
        Balance.WorldDraw draw = rulebook.balance.worldDraw();
        ScenarioDef scenario = rulebook.scenario();
        boolean fixed = scenario.fixedWorld();
        mobility = between(draw.mobilityMin(), draw.mobilityMax(), fixed ? CENTRE : Draw.once(seed, "mob"));
        Focus[] focuses = Focus.values();
        focus = focuses[(int) (focuses.length * Draw.once(seed, "focus"))];
        int sectors = rulebook.sectors().size();
        frontierSpeed = new double[sectors];
        homeDemand = new double[sectors][];
        worldDemand = new double[sectors][];
        for (int sector = 0; sector < sectors; sector++) {
            String id = rulebook.sectors().get(sector);
            SectorStart start = rulebook.start(sector);
            frontierSpeed[sector] = around(draw.frontierWidth(), fixed ? CENTRE : Draw.named(seed, "front", id));
            double boom = around(draw.demandWidth(), fixed ? CENTRE : Draw.named(seed, "boom", id));
            homeDemand[sector] = grown(start.homeDemand(), start.homeDemandGrowth() * boom, scenario.rounds());
            worldDemand[sector] = grown(start.worldDemand(), start.worldDemandGrowth() * boom, scenario.rounds());
        }
        baseBudget = grown(scenario.budget(), scenario.budgetGrowth(), scenario.rounds());
        processingExports = grown(scenario.processingExports(), scenario.processingExportsGrowth(), scenario.rounds());
    }

    /** Draws the world of a seed. */
    public static World draw(Rulebook rulebook, long seed) {
        ScenarioDef.Span span = rulebook.scenario().hostility();
        return new World(rulebook, seed, between(span.min(), span.max(), Draw.once(seed, "host")), true, Ids.NONE, 0);
    }

    private static double between(double min, double max, double drawn) {
        return min + (max - min) * drawn;
    }

    private static double around(double width, double drawn) {
        return 1 - width + 2 * width * drawn;
    }

    /** By repeated multiplication, as a player would reckon: [0] is the start, [n] after n rounds. */
    private static double[] grown(double start, double rate, int rounds) {
        double[] values = new double[rounds + 1];
        values[0] = start;
        double factor = 1;
        for (int round = 1; round <= rounds; round++) {
            factor *= 1 + rate;
            values[round] = start * factor;
        }
        return values;
    }

    /** The same world in which no event ever comes; for experiments. */
    public World withoutEvents() {
        return new World(rulebook, seed, hostility, false, Ids.NONE, 0);
    }

    /**
     * The same world with another hostility; for experiments.
     *
     * @param newHostility 0 friendly .. 1 hostile; scenarios go up to 1.15
     */
    public World withHostility(double newHostility) {
        return new World(rulebook, seed, newHostility, events, spared, sparedRound);
    }

    /**
     * The same world in which an event that comes in a round does nothing and asks nothing. It counts as drawn, so that
     * nothing else comes in its place; for experiments.
     *
     * @param event index of the event
     * @param round 1 .. rounds
     */
    public World sparing(int event, int round) {
        return new World(rulebook, seed, hostility, events, event, round);
    }

    /** The compiled pack. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** Hostility of the outside world. */
    public double hostility() {
        return hostility;
    }

    /** What the outside world aims at. */
    public Focus focus() {
        return focus;
    }

    /** Mobility of people, 1 = normal. */
    public double mobility() {
        return mobility;
    }

    /** Events come. */
    boolean hasEvents() {
        return events;
    }

    /** The event does nothing in this round. */
    boolean spares(int event, int round) {
        return event == spared && round == sparedRound;
    }

    /** Speed of a sector's frontier, 1 = as content says. */
    double frontierSpeed(int sector) {
        return frontierSpeed[sector];
    }

    /** Home demand without effects after so many rounds of growth, bn yuan. */
    double homeDemand(int sector, int growths) {
        return homeDemand[sector][growths];
    }

    /** World demand without effects after so many rounds of growth, bn yuan. */
    double worldDemand(int sector, int growths) {
        return worldDemand[sector][growths];
    }

    /** Base budget after so many rounds of growth, bn yuan. */
    double baseBudget(int growths) {
        return baseBudget[growths];
    }

    /** Processing exports without effects after so many rounds of growth, bn yuan. */
    double processingExports(int growths) {
        return processingExports[growths];
    }
}
