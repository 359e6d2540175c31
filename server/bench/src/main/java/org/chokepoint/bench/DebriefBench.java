package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.debrief.Debriefs;
import org.chokepoint.server.engine.debrief.GameHistory;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.engine.state.ReadingSetup;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;
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

/** The debriefs of a whole table of Sprint, every seat's in full: a class side by side, eight rivals, eight provinces. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DebriefBench {
    private static final List<String> ECONOMIES =
            List.of("toolmaker", "foundry", "platform", "carmaker", "great_market");

    /** How the seats belong together. */
    @Param({"PARALLEL", "RIVALS", "PROVINCES"})
    public GameMode mode = GameMode.PARALLEL;

    private final List<GameEvent> events = new ArrayList<>();
    private @Nullable World world;

    private int seats() {
        return mode == GameMode.PARALLEL ? 30 : 8;
    }

    /** Plays a game of bots. Run from the top of the project. */
    @Setup
    public void setUp() throws IOException {
        Ruleset ruleset = Objects.requireNonNull(
                PackLoader.load(Path.of("content", "packs"), "core").ruleset(), "core has errors");
        world = World.draw(Rulebook.of(ruleset, "sprint"), 7);
        List<String> bots = ruleset.bots().stream().map(BotDef::id).toList();
        GameSetup setup = new GameSetup(
                new GameId("bench"),
                "core",
                "0".repeat(64),
                "sprint",
                7,
                seats(),
                bots,
                PhaseMillis.UNTIMED,
                0,
                mode,
                mode == GameMode.RIVALS ? ECONOMIES : List.of(),
                ReadingSetup.FIRST,
                List.of(),
                0,
                null,
                List.of(),
                0);
        events.add(new GameCreated(setup));
        GameState state = give(GameState.lobby(setup), new StartGame());
        while (state.phase() != Phase.FINISHED) {
            state = give(state, new AdvancePhase(AdvancePhase.Why.TIME_OVER));
        }
    }

    private GameState give(GameState before, Command command) {
        GameState state = before;
        for (GameEvent event : ((Decision.Accepted) command.decide(before, world())).events()) {
            events.add(event);
            state = event.applyTo(state);
        }
        return state;
    }

    private World world() {
        return Objects.requireNonNull(world, "not set up");
    }

    /** From the events to the last seat's debrief. */
    @Benchmark
    public double wholeTable() {
        GameHistory.Reader reader = new GameHistory.Reader(world());
        events.forEach(reader);
        Debriefs debriefs = new Debriefs(reader.history());
        double sum = debriefs.table().par();
        for (int seat = 1; seat <= seats(); seat++) {
            sum += debriefs.seat(new SeatId(seat)).score();
        }
        return sum;
    }
}
