package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EventDef.Focus;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScenarioDef.SectorStart;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.Injection;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Everything drawn from the seed before play; the same for every seat: hostility, mobility of people, growth of demand
 * and its booms and slumps, speed of the frontier, and what the sanctions aim at. What follows from it alone (demand, base budget) is computed
 * once here. Immutable, safe from any thread.
 */
public final class World {
    /** The draw that gives central values. */
    private static final double CENTRE = 0.5;

    private final Rulebook rulebook;
    private final long seed;
    private final Terms terms;
    private final int[] readings;
    private final double mobility;
    private final Focus focus;
    private final double[] frontierSpeed;
    private final double[][] homeDemand;
    private final double[][] worldDemand;
    private final double[] baseBudget;
    private final double[] processingExports;
    private final DemandSwings swings;
    private final Map<String, World> economies = new TreeMap<>();

    /** Made when first asked for; making it twice is harmless. */
    private volatile @Nullable World reweighed;

    private World(Rulebook rulebook, long seed, Terms terms) {
        this.rulebook = rulebook;
        this.seed = seed;
        this.terms = terms;
        readings = rulebook.readings(terms.readings());
        Balance.WorldDraw draw = rulebook.balance.worldDraw();
        ScenarioDef scenario = rulebook.scenario();
        boolean fixed = scenario.fixedWorld();
        mobility = between(draw.mobilityMin(), draw.mobilityMax(), fixed ? CENTRE : Draw.once(seed, "mob"));
        Focus[] focuses = Focus.values();
        focus = focuses[(int) (focuses.length * Draw.once(seed, "focus"))];
        int sectors = rulebook.sectors().size();
        swings = DemandSwings.draw(rulebook, seed, terms.events && !fixed);
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
            swings.apply(sector, homeDemand[sector]);
            swings.apply(sector, worldDemand[sector]);
        }
        baseBudget = grown(scenario.budget(), scenario.budgetGrowth(), scenario.rounds());
        processingExports = grown(scenario.processingExports(), scenario.processingExportsGrowth(), scenario.rounds());
        rulebook.economies().forEach((id, book) -> economies.put(id, new World(book, seed, terms)));
    }

    /**
     * What may differ between worlds of one seed.
     *
     * @param hostility of the outside world
     * @param events come
     * @param lots of answers are drawn
     * @param readings event to reading, where it is not the first
     * @param spared index of an event that does nothing in one round, {@link Ids#NONE} for none
     * @param sparedRound the round in which it does nothing
     * @param injections events that the host has chosen
     */
    private record Terms(
            double hostility,
            boolean events,
            boolean lots,
            Map<String, String> readings,
            int spared,
            int sparedRound,
            List<Injection> injections) {
        Terms withHostility(double other) {
            return new Terms(other, events, lots, readings, spared, sparedRound, injections);
        }

        Terms withoutEvents() {
            return new Terms(hostility, false, lots, readings, spared, sparedRound, injections);
        }

        Terms withoutLots() {
            return new Terms(hostility, events, false, readings, spared, sparedRound, injections);
        }

        Terms withReadings(Map<String, String> others) {
            return new Terms(hostility, events, lots, new TreeMap<>(others), spared, sparedRound, injections);
        }

        Terms sparing(int event, int round) {
            return new Terms(hostility, events, lots, readings, event, round, injections);
        }

        Terms withInjections(List<Injection> others) {
            return new Terms(hostility, events, lots, readings, spared, sparedRound, others);
        }
    }

    /** Draws the world of a seed; disputed events are played in their first reading. */
    public static World draw(Rulebook rulebook, long seed) {
        ScenarioDef.Span span = rulebook.scenario().hostility();
        double hostility = between(span.min(), span.max(), Draw.once(seed, "host"));
        return new World(rulebook, seed, new Terms(hostility, true, true, Map.of(), Ids.NONE, 0, List.of()));
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

    /**
     * The same world as a seat's economy stands in it.
     *
     * @throws IllegalArgumentException when the pack has no such economy, or the scenario is not for rivals
     */
    public World of(GameSetup setup, SeatId seat) {
        return economy(setup.economyOf(seat));
    }

    /**
     * The same world as an economy stands in it; itself for the scenario's country, whose id is empty.
     *
     * @throws IllegalArgumentException when the pack has no such economy, or the scenario is not for rivals
     */
    public World economy(String id) {
        World own = id.isEmpty() ? this : economies.get(id);
        if (own == null) {
            throw new IllegalArgumentException("unknown economy: " + id + " (known: " + economies.keySet() + ")");
        }
        return own;
    }

    /** The same world in which no event ever comes; for experiments. */
    public World withoutEvents() {
        return new World(rulebook, seed, terms.withoutEvents());
    }

    /**
     * The same world with another hostility; for experiments.
     *
     * @param newHostility 0 friendly .. 1 hostile; scenarios go up to 1.15
     */
    public World withHostility(double newHostility) {
        return new World(rulebook, seed, terms.withHostility(newHostility));
    }

    /**
     * The same world in which an event that comes in a round does nothing and asks nothing. It counts as drawn, so that
     * nothing else comes in its place; for experiments.
     *
     * @param event index of the event
     * @param round 1 .. rounds
     */
    public World sparing(int event, int round) {
        return new World(rulebook, seed, terms.sparing(event, round));
    }

    /**
     * The same world in which disputed events are played in these readings. Playing the same plans in it shows what
     * another reading would have changed.
     *
     * @param chosen event to reading; an event that is not named is played in its first reading, and names that the pack
     *     does not have are ignored
     */
    public World withReadings(Map<String, String> chosen) {
        return terms.readings.equals(chosen) ? this : new World(rulebook, seed, terms.withReadings(chosen));
    }

    /**
     * The world of a game: disputed events are played as its setup says, what its host has chosen comes, and the score is
     * weighed as the setup says.
     */
    public World of(GameSetup setup) {
        World read = weighed(setup.weightsBp()).withReadings(setup.readings().chosen());
        return setup.injections().equals(read.terms.injections)
                ? read
                : new World(read.rulebook, seed, read.terms.withInjections(setup.injections()));
    }

    /** The same world in which the score is weighed so; compiled once for the weights that were asked for last. */
    public World weighed(List<Integer> weightsBp) {
        if (rulebook.weightsBp().equals(weightsBp)) {
            return this;
        }
        World known = reweighed;
        if (known == null || !known.rulebook.weightsBp().equals(weightsBp)) {
            known = new World(rulebook.weighing(weightsBp), seed, terms);
            reweighed = known;
        }
        return known;
    }

    /** The host has chosen the event for this round. */
    public boolean isInjected(String event, int round) {
        return terms.injections.contains(new Injection(round, event));
    }

    /** Events that the host has chosen for a round. */
    List<String> injected(int round) {
        return terms.injections.stream()
                .filter(injection -> injection.round() == round)
                .map(Injection::event)
                .toList();
    }

    /** The same world in which nobody knows how an answer goes that can go in several ways; for forecasts. */
    World withoutLots() {
        return new World(rulebook, seed, terms.withoutLots());
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
        return terms.hostility;
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
        return terms.events;
    }

    /** It is drawn how answers go that can go in several ways. */
    boolean hasLots() {
        return terms.lots;
    }

    /** The reading in which an event is played: index, 0 for an event that is not disputed. */
    public int reading(int event) {
        return readings[event];
    }

    /** The event does nothing in this round. */
    boolean spares(int event, int round) {
        return event == terms.spared && round == terms.sparedRound;
    }

    /** Booms and slumps of demand. */
    public DemandSwings swings() {
        return swings;
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
