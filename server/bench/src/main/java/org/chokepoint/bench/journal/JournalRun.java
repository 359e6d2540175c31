package org.chokepoint.bench.journal;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.meter.Histogram;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.Recovered;

/**
 * Measures the journal under real rooms. Run from the top of the project:
 *
 * <pre>
 * java -cp ... org.chokepoint.bench.journal.JournalRun speed FOLDER [PAIRS]  commands per CPU-second, with and without
 * java -cp ... org.chokepoint.bench.journal.JournalRun ack FOLDER [THINK_MS] time to an answer, players who think
 * java -cp ... org.chokepoint.bench.journal.JournalRun fill FOLDER [GAMES]   games of 200 records, then
 * java -cp ... org.chokepoint.bench.journal.JournalRun recover FOLDER        what bringing them back costs
 * </pre>
 */
public final class JournalRun {
    private static final int ROOMS = 200;
    private static final int PAIRS = 5;
    private static final int THINK_MILLIS = 2_000;
    private static final int GAMES = 1_000;

    /** Opening, four seats and the start are the first six records. */
    private static final int COMMANDS_OF_200_RECORDS = 194;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    private final CorePack pack;
    private final Path folder;

    private JournalRun(CorePack pack, Path folder) {
        this.pack = pack;
        this.folder = folder;
    }

    /** See above. */
    public static void main(String[] args) throws IOException, SQLException {
        JournalRun run = new JournalRun(CorePack.read(), Files.createDirectories(Path.of(args[1])));
        switch (args[0]) {
            case "speed" -> run.speed(number(args, PAIRS));
            case "ack" -> run.ack(number(args, THINK_MILLIS));
            case "fill" -> run.fill(number(args, GAMES));
            case "recover" -> run.recover();
            default -> throw new IllegalArgumentException(args[0] + " (expected one of: speed, ack, fill, recover)");
        }
    }

    private static int number(String[] args, int otherwise) {
        return args.length > 2 ? Integer.parseInt(args[2]) : otherwise;
    }

    /** The first pair is for warming up. */
    private void speed(int pairs) throws SQLException {
        for (int pair = 0; pair <= pairs; pair++) {
            double without = commandsPerCpuSecond(new MemoryJournal());
            try (SqlJournal journal = open("speed-" + pair)) {
                double with = commandsPerCpuSecond(journal);
                say(
                        "%s commands_per_cpu_s none=%.0f sqlite=%.0f ratio=%.3f %s",
                        pair == 0 ? "warm-up" : "pair " + pair, without, with, with / without, groups(journal));
            }
        }
    }

    private double commandsPerCpuSecond(Journal journal) {
        List<Game> games = seat(journal, ROOMS, Pace.PLANS);
        double before = cpuSeconds();
        play(games);
        double seconds = cpuSeconds() - before;
        return games.stream().mapToInt(game -> game.ackNanos().size()).sum() / seconds;
    }

    private void ack(int thinkMillis) throws SQLException {
        for (int warmup = 0; warmup < 3; warmup++) {
            play(seat(new MemoryJournal(), ROOMS, Pace.PLANS));
        }
        try (SqlJournal journal = open("ack")) {
            List<Game> games = seat(journal, ROOMS, new Pace(1, false, thinkMillis, Integer.MAX_VALUE));
            play(games);
            double[] millis = games.stream()
                    .flatMap(game -> game.ackNanos().stream())
                    .mapToDouble(nanos -> nanos / NANOS_PER_MILLI)
                    .sorted()
                    .toArray();
            say(
                    "commands=%d ack_ms p50=%.1f p95=%.1f p99=%.1f max=%.1f %s",
                    millis.length,
                    at(millis, 0.50),
                    at(millis, 0.95),
                    at(millis, 0.99),
                    at(millis, 1),
                    groups(journal));
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private void fill(int number) throws SQLException {
        try (SqlJournal journal = open("recover")) {
            play(seat(journal, number, new Pace(4, true, 0, COMMANDS_OF_200_RECORDS)));
            say("games=%d %s", number, groups(journal));
        }
    }

    private void recover() throws SQLException {
        double before = cpuSeconds();
        try (SqlJournal journal = open("recover")) {
            double opened = cpuSeconds();
            Recovered recovered =
                    rooms(journal, new Loop()).recover().toCompletableFuture().join();
            double back = cpuSeconds();
            say(
                    "games=%d lost=%d cpu_s open=%.2f recover=%.2f both=%.2f",
                    recovered.games(), recovered.lost().size(), opened - before, back - opened, back - before);
        }
    }

    private List<Game> seat(Journal journal, int number, Pace pace) {
        Loop loop = new Loop();
        LocalRooms rooms = rooms(journal, loop);
        return IntStream.range(0, number)
                .mapToObj(game -> Game.open(rooms, loop, pace, game))
                .toList();
    }

    private LocalRooms rooms(Journal journal, Loop loop) {
        return new LocalRooms(pack, journal, List.of(loop), new Random(1));
    }

    private static void play(List<Game> games) {
        games.forEach(Game::start);
        CompletableFuture.allOf(games.stream().map(Game::over).toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private SqlJournal open(String name) throws SQLException {
        return SqlJournal.open(Database.file(folder.resolve(name + ".db")));
    }

    /** Writes of a commit; a median is known to its bucket. */
    private static String groups(SqlJournal journal) {
        Histogram.Snapshot writes = journal.batchWrites().snapshot();
        Histogram.Snapshot times = journal.commitNanos().snapshot();
        return String.format(
                Locale.ROOT,
                "commits=%d group_mean=%.1f group_median<=%d commit_ms_mean=%.2f",
                writes.count(),
                (double) writes.sum() / writes.count(),
                median(writes),
                times.sum() / NANOS_PER_MILLI / times.count());
    }

    private static long median(Histogram.Snapshot of) {
        List<Long> bounds = new ArrayList<>(of.bounds());
        bounds.add(Long.MAX_VALUE);
        long below = 0;
        int bucket = 0;
        for (; bucket < bounds.size() && 2 * (below + of.counts().get(bucket)) < of.count(); bucket++) {
            below += of.counts().get(bucket);
        }
        return bounds.get(bucket);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS_PER_SECOND;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
