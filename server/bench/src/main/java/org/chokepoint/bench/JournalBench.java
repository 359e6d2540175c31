package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a class of thirty writes when a round is resolved and the next one opened; and opening, where conditions are read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JournalBench {
    private static final int SEATS = 30;

    private final List<Entry> entries = new ArrayList<>();
    private final GameId game = new GameId("bench");
    private byte[] bytes = new byte[0];
    private long number;
    private @Nullable World world;
    private @Nullable NationState resolved;
    private @Nullable SqlJournal journal;

    /** Plays a round of thirty bots. Run from the top of the project. */
    @Setup
    public void setUp() throws IOException, SQLException {
        Ruleset ruleset = Objects.requireNonNull(
                PackLoader.load(Path.of("content", "packs"), "core").ruleset(), "core has errors");
        World drawn = World.draw(Rulebook.of(ruleset, "sprint"), 7);
        List<String> bots = ruleset.bots().stream().map(BotDef::id).toList();
        GameSetup setup = new GameSetup(game, "core", "0".repeat(64), "sprint", 7, SEATS, bots, PhaseMillis.UNTIMED, 0);
        GameState state = give(GameState.lobby(setup), new StartGame(), drawn);
        state = give(state, new AdvancePhase(AdvancePhase.Why.ALL_DONE), drawn);
        entries.clear();
        state = give(state, new AdvancePhase(AdvancePhase.Why.ALL_DONE), drawn);
        resolved = state.seats().get(0).requireNation();
        GameState unused = give(state, new AdvancePhase(AdvancePhase.Why.ALL_DONE), drawn);
        world = drawn;
        bytes = EntryCodec.encode(entries);
        System.out.println("bytes of a resolved and opened round: " + bytes.length);
        journal = SqlJournal.open(
                Database.file(Files.createTempDirectory("journal-bench").resolve("games.db")));
    }

    private GameState give(GameState before, Command command, World drawn) {
        GameState state = before;
        List<GameEvent> events = ((Decision.Accepted) command.decide(before, drawn)).events();
        entries.add(new Entry(events, List.of(), 0));
        for (GameEvent event : events) {
            state = event.applyTo(state);
        }
        return state;
    }

    /** Ends the writer. */
    @TearDown
    public void tearDown() {
        Objects.requireNonNull(journal).close();
    }

    /** Entries to bytes. */
    @Benchmark
    public byte[] encode() {
        return EntryCodec.encode(entries);
    }

    /** And back. */
    @Benchmark
    public List<Entry> decode() {
        return EntryCodec.decode(bytes);
    }

    /** One record, from the entries to the disk's word that it has them. */
    @Benchmark
    public Object append() {
        number++;
        return Objects.requireNonNull(journal)
                .append(game, number, entries)
                .toCompletableFuture()
                .join();
    }

    /** A seat's round is opened: draws, and the conditions of all events. */
    @Benchmark
    public NationState open() {
        return Rounds.open(Objects.requireNonNull(world), Objects.requireNonNull(resolved));
    }
}
