package org.chokepoint.server.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.server.Suite;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.chokepoint.server.kill.Ledger;
import org.chokepoint.server.power.Disk.Unsynced;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.replay.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts the power of a playing process at any instant: on whatever disk that leaves the journal opens, has every command
 * that was acknowledged before the cut, nothing that was not played, and each game is proved. The suite {@code power}: size
 * in images of a disk.
 */
@Tag("power")
class PowerCutTest {
    private static final String NAME = "power";
    private static final int IMAGES = Suite.size(NAME, 40, 10_000);
    private static final int IMAGES_A_RUN = 250;
    private static final int MUTATION_IMAGES = 20;
    private static final long PLAY_MILLIS = 700;

    /** Of so many images one is proved by playing its rounds again; of the others the records are compared. */
    private static final int PROVED_EVERY = 20;

    @TempDir
    Path work;

    private final long seed = Long.getLong("power.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void needACompiler() {
        assumeTrue(Recorder.canRecord() || Suite.isRelease(NAME), "power cuts are left out: no gcc, or not Linux");
    }

    @Test
    void shouldKeepEverythingAcknowledgedOnWhateverDiskIsLeft() throws Exception {
        // given
        Recorder recorder = new Recorder(work);
        Tally tally = new Tally();
        // when
        for (int run = 0; tally.images < IMAGES; run++) {
            Path folder = work.resolve("run-" + run);
            List<Call> calls = recorder.play(folder, PLAY_MILLIS, "");
            cut(calls, folder, Math.min(IMAGES_A_RUN, IMAGES - tally.images), tally);
        }
        // then
        System.out.println(tally);
        assertThat(tally.acknowledged).as("work was done").isGreaterThan(IMAGES);
        assertThat(tally.wrong).as("seed %d", seed).isEmpty();
    }

    @Test
    void shouldFindAJournalThatDoesNotSyncItsCommits() throws Exception {
        // given
        Recorder recorder = new Recorder(work);
        Path folder = work.resolve("normal");
        Tally tally = new Tally();
        // when
        cut(recorder.play(folder, PLAY_MILLIS, recorder.withoutSyncs()), folder, MUTATION_IMAGES, tally);
        // then
        assertThat(tally.lost).as("acknowledged and lost: %s", tally).isPositive();
    }

    private static final class Tally {
        final List<String> wrong = new ArrayList<>();
        int images;
        int proved;
        long acknowledged;
        long lost;

        @Override
        public String toString() {
            return "power cuts: images %d, proved again %d, acknowledged before the cuts %d, lost %d, wrong images %d"
                    .formatted(images, proved, acknowledged, lost, wrong.size());
        }
    }

    /** Images at instants of one run, half of them right behind something that a player was told. */
    private void cut(List<Call> calls, Path played, int images, Tally tally) throws IOException, SQLException {
        Map<String, List<HashCode>> whole = wholeRun(calls, played);
        TreeMap<Integer, Integer> cuts = new TreeMap<>();
        List<Integer> told = Stream.iterate(0, i -> i < calls.size(), i -> i + 1)
                .filter(i -> calls.get(i).file().equals(Recorder.LOG))
                .toList();
        for (int i = 0; i < images; i++) {
            int cut = i % 2 == 0 ? random.nextInt(calls.size()) : told.get(random.nextInt(told.size()));
            cuts.merge(cut, 1, Integer::sum);
        }
        Disk disk = new Disk();
        for (int i = 0; i < calls.size(); i++) {
            disk.add(calls.get(i));
            for (int image = 0; image < cuts.getOrDefault(i, 0); image++) {
                check(disk, i, whole, tally);
            }
        }
    }

    /** What the process had done to the end; proves too that the trace is complete. */
    private Map<String, List<HashCode>> wholeRun(List<Call> calls, Path played) throws IOException, SQLException {
        Disk disk = new Disk();
        calls.forEach(disk::add);
        Path folder = work.resolve("whole");
        disk.image(folder, Unsynced.KEPT, Recorder.LOG, random);
        for (String file : List.of(Recorder.DATABASE, Recorder.DATABASE + "-wal")) {
            assertThat(folder.resolve(file)).as("the trace is complete").hasSameBinaryContentAs(played.resolve(file));
        }
        Map<String, List<HashCode>> games = records(folder);
        delete(folder);
        return games;
    }

    private void check(Disk disk, int cut, Map<String, List<HashCode>> whole, Tally tally) throws IOException {
        Path folder = work.resolve("image");
        Unsynced unsynced = random.nextInt(3) == 0 ? Unsynced.LOST : Unsynced.ANY;
        disk.image(folder, unsynced, Recorder.LOG, random);
        Path log = folder.resolve(Recorder.LOG);
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        tally.images++;
        try (SqlJournal journal = SqlJournal.open(Database.file(folder.resolve(Recorder.DATABASE)))) {
            Ledger ledger = new Ledger(log);
            ledger.check(journal);
            tally.acknowledged += ledger.acknowledged();
            tally.lost += ledger.lost();
            if (ledger.broken() > 0 || !isBeginning(records(folder), whole)) {
                tally.wrong.add("cut behind call " + cut + " " + unsynced + ": " + ledger);
            } else if (tally.images % PROVED_EVERY == 0) {
                prove(journal);
                tally.proved++;
            }
        } catch (SQLException | RuntimeException e) {
            tally.wrong.add("cut behind call " + cut + " " + unsynced + ": " + e);
        }
        delete(folder);
    }

    /** Each game is the exact beginning of what was played. */
    private static boolean isBeginning(Map<String, List<HashCode>> some, Map<String, List<HashCode>> all) {
        return some.entrySet().stream().allMatch(game -> {
            List<HashCode> whole = all.getOrDefault(game.getKey(), List.of());
            List<HashCode> records = game.getValue();
            return records.equals(whole.subList(0, Math.min(records.size(), whole.size())));
        });
    }

    private static void prove(SqlJournal journal) {
        for (GameId game : journal.all().toCompletableFuture().join()) {
            Proof.of(PastGame.read(journal, game));
        }
    }

    /** The hash of each record, by game and in order. */
    private static Map<String, List<HashCode>> records(Path folder) throws SQLException {
        Map<String, List<HashCode>> games = new TreeMap<>();
        String url = Database.file(folder.resolve(Recorder.DATABASE)).url();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT game, body FROM record ORDER BY game, number")) {
            while (rows.next()) {
                games.computeIfAbsent(rows.getString(1), none -> new ArrayList<>())
                        .add(Hashing.sha256().hashBytes(rows.getBytes(2)));
            }
        }
        return games;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toFile).forEach(File::delete);
        }
        Files.delete(folder);
    }
}
