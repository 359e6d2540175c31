package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One player's game of Sprint, ten rounds: the rules alone, with the bot that plans, and with reports. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlayerGameBench {
    private static final int SEEDS = 64;

    @Param({"longterm", "equal"})
    String bot = "";

    private final List<World> worlds = new ArrayList<>();
    private final List<List<Rounds.Plan>> plans = new ArrayList<>();
    private int next;

    /** Loads the pack, draws worlds and keeps the bot's plans for them. Run from the top of the project. */
    @Setup
    public void setUp() throws IOException {
        Ruleset ruleset = Objects.requireNonNull(
                PackLoader.load(Path.of("content", "packs"), "core").ruleset(), "core has errors");
        Rulebook rulebook = Rulebook.of(ruleset, "sprint");
        for (long seed = 0; seed < SEEDS; seed++) {
            World world = World.draw(rulebook, seed);
            worlds.add(world);
            plans.add(plansOf(world));
        }
    }

    private List<Rounds.Plan> plansOf(World world) {
        List<Rounds.Plan> made = new ArrayList<>();
        NationState nation = Rounds.start(world);
        for (int round = 0; round < rounds(world); round++) {
            NationState opened = Rounds.open(world, nation);
            Rounds.Plan plan = Bots.plan(world, opened, bot);
            made.add(plan);
            nation = Rounds.resolve(world, opened, plan);
        }
        return made;
    }

    private static int rounds(World world) {
        return world.rulebook().scenario().rounds();
    }

    private int seed() {
        next = (next + 1) % SEEDS;
        return next;
    }

    /** Rules alone: draws, opening, resolving and score of ten rounds. */
    @Benchmark
    public double rules() {
        int seed = seed();
        World world = worlds.get(seed);
        NationState nation = Rounds.start(world);
        for (Rounds.Plan plan : plans.get(seed)) {
            nation = Rounds.resolve(world, Rounds.open(world, nation), plan);
        }
        return nation.score();
    }

    /** The same with the bot planning each round. */
    @Benchmark
    public double rulesAndBot() {
        World world = worlds.get(seed());
        NationState nation = Rounds.start(world);
        for (int round = 0; round < rounds(world); round++) {
            NationState opened = Rounds.open(world, nation);
            nation = Rounds.resolve(world, opened, Bots.plan(world, opened, bot));
        }
        return nation.score();
    }

    /** The rules and the report of every round. */
    @Benchmark
    public double rulesAndReports() {
        int seed = seed();
        World world = worlds.get(seed);
        NationState nation = Rounds.start(world);
        for (Rounds.Plan plan : plans.get(seed)) {
            nation = Rounds.resolveWithReport(world, Rounds.open(world, nation), plan)
                    .nation();
        }
        return nation.score();
    }
}
