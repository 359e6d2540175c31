package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.chokepoint.server.Suite;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Journal.BadRecord;
import org.chokepoint.server.journal.PackCopy;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.room.LocalRooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts off and turns over what is on the disk. Whatever it is: each game is read as it was, or its exact beginning is, or
 * it is refused by name and number of the record, and never is anything else taken for it. The suite {@code flip}: size in
 * flipped bits; a tenth as many are cut off.
 */
@Tag("flip")
class DamageTest {
    private static final int FLIPS = Suite.size("flip", 300, 20_000);
    private static final int CUTS = FLIPS / 10;

    /** An export is cut at every byte at full size, at every so many otherwise, and at each of the first ones. */
    private static final int EXPORT_STEP = Suite.isRelease("flip") ? 1 : 997;

    /** Of so many damaged folders one is given to the verbs too. */
    private static final int VERBS_EVERY = 100;

    private static final String WAL = DataFolder.DATABASE + "-wal";
    private static final int PAGE_BYTES = 8_192;
    private static final int HEAD_BYTES = 64;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("flip.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<GameId, List<HashCode>> whole = new LinkedHashMap<>();
    private final Map<Result, Integer> tally = new EnumMap<>(Result.class);
    private final List<String> wrong = new ArrayList<>();
    private final StringWriter said = new StringWriter();
    private PackCopy pack = new PackCopy("", "", new TreeMap<>());

    /** The folder while the server runs, most of it in the log; and after it ended, all of it in the tables. */
    private Map<String, byte[]> running = Map.of();

    private Map<String, byte[]> ended = Map.of();

    private enum Result {
        WHOLE,
        BEGINNING,
        GAME_REFUSED,
        FILE_REFUSED
    }

    @BeforeEach
    void play() throws DataFolder.Unusable, IOException {
        Path data = folder.resolve("played");
        try (Table table = new Table();
                DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            table.playOn(rooms, table.open(rooms, Table.wish("quick", 1, 2)));
            table.playOn(rooms, table.open(rooms, Table.wish("quick", 2, 1)));
            table.open(rooms, Table.wish("quick", 3, 1));
            for (GameId game : opened.journal().all().toCompletableFuture().join()) {
                whole.put(game, records(opened.journal(), game));
                pack = PastGame.read(opened.journal(), game).pack();
            }
            running = files(data);
        }
        ended = files(data);
        assertThat(running).containsKey(WAL);
        assertThat(ended).doesNotContainKey(WAL);
    }

    @Test
    void shouldNeverTakeATurnedBitForTheGame() throws IOException {
        for (int flip = 0; flip < FLIPS; flip++) {
            Map<String, byte[]> files = flip % 2 == 0 ? ended : running;
            String name = flip % 4 == 1 ? WAL : DataFolder.DATABASE;
            byte[] bytes = bytes(files, name).clone();
            int at = somewhere(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            check(files, name, bytes, "byte " + at, flip);
        }
        end("flipped bits");
    }

    /** Records and packs stand in their tables, whatever becomes of the lists of keys beside them. */
    @Test
    void shouldRepairAllOfAFileThatLostOnlyAListOfKeys() throws IOException, SQLException {
        for (int page : pagesOfKeys()) {
            byte[] bytes = bytes(ended, DataFolder.DATABASE).clone();
            Arrays.fill(bytes, (page - 1) * PAGE_BYTES, page * PAGE_BYTES, (byte) 0);
            Path data = folder.resolve("damaged");
            write(data, ended, DataFolder.DATABASE, bytes);
            // when
            said.getBuffer().setLength(0);
            assertThat(run("repair", "--keep-prefix", "--data", data.toString()))
                    .as("page %d: %s", page, said)
                    .isZero();
            // then
            assertThat(read(data, "page " + page)).as("page %d: %s", page, said).isEqualTo(Result.WHOLE);
        }
        assertThat(wrong).isEmpty();
    }

    /** A repair that calls such a folder undamaged would leave it as nobody can use it. */
    @Test
    void shouldRepairAllOfAFileThatCannotTellItsFormat() throws IOException, SQLException {
        // given
        Path data = folder.resolve("damaged");
        write(data, ended, DataFolder.DATABASE, bytes(ended, DataFolder.DATABASE));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve(DataFolder.DATABASE));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM meta");
        }
        assertThat(read(data, "no format")).isEqualTo(Result.FILE_REFUSED);
        // when
        int code = run("repair", "--keep-prefix", "--data", data.toString());
        // then
        assertThat(code).as(said.toString()).isZero();
        assertThat(said.toString())
                .contains("The format of the tables is damaged")
                .doesNotContain("Nothing is damaged");
        assertThat(read(data, "no format, repaired")).isEqualTo(Result.WHOLE);
        assertThat(wrong).isEmpty();
    }

    private List<Integer> pagesOfKeys() throws IOException, SQLException {
        Path data = folder.resolve("looked-at");
        write(data, ended, DataFolder.DATABASE, bytes(ended, DataFolder.DATABASE));
        List<Integer> pages = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve(DataFolder.DATABASE));
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT rootpage FROM sqlite_master WHERE type = 'index'"
                        + " AND tbl_name IN ('record', 'pack') ORDER BY tbl_name")) {
            while (found.next()) {
                pages.add(found.getInt(1));
            }
        }
        assertThat(pages).hasSize(2);
        return pages;
    }

    @Test
    void shouldNeverTakeWhatIsCutOffForTheGame() throws IOException {
        for (int cut = 0; cut < CUTS; cut++) {
            Map<String, byte[]> files = cut % 2 == 0 ? ended : running;
            String name = cut % 4 == 1 ? WAL : DataFolder.DATABASE;
            byte[] bytes = bytes(files, name);
            int length = random.nextInt(bytes.length);
            check(files, name, Arrays.copyOf(bytes, length), "cut to " + length, cut);
        }
        end("truncations");
    }

    @Test
    void shouldNeverTakeAnExportThatIsCutOffForTheGame() throws IOException {
        // given
        GameId game = whole.keySet().iterator().next();
        Path export = folder.resolve("export.db");
        assertThat(run(
                        "export",
                        game.value(),
                        "--out",
                        export.toString(),
                        "--data",
                        folder.resolve("played").toString()))
                .isZero();
        byte[] bytes = Files.readAllBytes(export);
        whole.keySet().retainAll(List.of(game));
        Path data = folder.resolve("damaged");
        write(data, Map.of(), DataFolder.DATABASE, bytes);
        // when
        try (FileChannel file = FileChannel.open(data.resolve(DataFolder.DATABASE), StandardOpenOption.WRITE)) {
            for (int length = bytes.length - 1; length >= 0; length = shorter(length)) {
                file.truncate(length);
                tally.merge(read(data, "cut to " + length), 1, Integer::sum);
                assertThat(file.size()).as("who looks changes nothing").isEqualTo(length);
            }
        }
        // then
        end("truncations of an export");
    }

    private static int shorter(int length) {
        return length < HEAD_BYTES ? length - 1 : Math.max(length - EXPORT_STEP, HEAD_BYTES - 1);
    }

    /** What the pack is called by stands beside its files and is no part of their hash. */
    @Test
    void shouldNeverTakeAnotherLabelForThePack() throws IOException {
        byte[] bytes = bytes(ended, DataFolder.DATABASE);
        int count = 1;
        for (String label : List.of(pack.hash(), "core")) {
            for (int at : places(bytes, label.getBytes(StandardCharsets.US_ASCII))) {
                byte[] damaged = bytes.clone();
                damaged[at + label.length() / 2] ^= 1;
                check(ended, DataFolder.DATABASE, damaged, "byte " + (at + label.length() / 2), count++);
            }
        }
        assertThat(count).as("labels that were changed").isGreaterThan(5);
        end("labels");
    }

    private static List<Integer> places(byte[] bytes, byte[] label) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + label.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + label.length, label, 0, label.length)) {
                places.add(at);
            }
        }
        return places;
    }

    @Test
    void shouldReadWhatIsNotDamaged() throws IOException {
        check(ended, DataFolder.DATABASE, bytes(ended, DataFolder.DATABASE), "nothing", 0);
        check(running, DataFolder.DATABASE, bytes(running, DataFolder.DATABASE), "nothing", 0);
        assertThat(tally).isEqualTo(Map.of(Result.WHOLE, 2));
        assertThat(wrong).isEmpty();
    }

    private void end(String what) {
        System.out.println(what + ": " + tally + ", silently wrong " + wrong.size());
        assertThat(wrong).as("seed %d", seed).isEmpty();
    }

    /** Anywhere, or where the pages say what is in them. */
    private int somewhere(int length) {
        if (random.nextBoolean()) {
            return random.nextInt(length);
        }
        int page = random.nextInt((length + PAGE_BYTES - 1) / PAGE_BYTES) * PAGE_BYTES;
        return Math.min(length - 1, page + random.nextInt(HEAD_BYTES));
    }

    private void check(Map<String, byte[]> files, String name, byte[] damaged, String what, int count)
            throws IOException {
        said.getBuffer().setLength(0);
        Path data = folder.resolve("damaged");
        write(data, files, name, damaged);
        Result result = read(data, name + " " + what);
        tally.merge(result, 1, Integer::sum);
        if (count % VERBS_EVERY == 0) {
            write(data, files, name, damaged);
            verbs(data, result, name + " " + what);
        }
        write(data, files, name, damaged);
        serve(data, name + " " + what);
    }

    /** As those verbs see it that only look. */
    private Result read(Path data, String what) {
        Result result = Result.WHOLE;
        try (SqlJournal journal = SqlJournal.look(Database.file(data.resolve(DataFolder.DATABASE)))) {
            List<GameId> games = journal.all().toCompletableFuture().join();
            for (GameId game : whole.keySet()) {
                if (!games.contains(game)) {
                    result = Result.BEGINNING;
                    mayBeMissing(game, what);
                }
            }
            for (GameId game : games) {
                Result one = read(journal, game, what);
                result = one.compareTo(result) > 0 ? one : result;
            }
            return result;
        } catch (SQLException | CompletionException e) {
            return Result.FILE_REFUSED;
        }
    }

    /** The log counts up to its first bad page; what was only behind it was never there. A repair says what it drops. */
    private void mayBeMissing(GameId game, String what) {
        if (!what.startsWith(WAL) && !said.toString().contains("game " + game + ": good: nothing")) {
            wrong.add(what + ": game " + game + " is missing");
        }
    }

    private Result read(SqlJournal journal, GameId game, String what) {
        try {
            PastGame past = PastGame.read(journal, game);
            List<HashCode> records = records(journal, game);
            List<HashCode> all = whole.getOrDefault(game, List.of());
            if (!past.pack().equals(pack)) {
                past.world();
                wrong.add(what + ": game " + game + " has another pack");
            } else if (!isBeginning(records, all)) {
                wrong.add(what + ": game " + game + " is another");
            }
            return records.size() == all.size() ? Result.WHOLE : Result.BEGINNING;
        } catch (BadRecord e) {
            if (!String.valueOf(e.getMessage()).startsWith("game " + game + ", record " + e.number() + ": ")) {
                wrong.add(what + ": refused without a name: " + e.getMessage());
            }
            return Result.GAME_REFUSED;
        }
    }

    /** As a server sees it that goes on with what is there. */
    private void serve(Path data, String what) {
        try (SqlJournal journal = SqlJournal.open(Database.file(data.resolve(DataFolder.DATABASE)))) {
            for (GameId game : journal.unfinished().toCompletableFuture().join()) {
                List<HashCode> records = new ArrayList<>();
                try {
                    journal.takeUp(game, 0, entries -> records.add(hash(EntryCodec.encode(entries))))
                            .toCompletableFuture()
                            .join();
                } catch (CompletionException e) {
                    continue;
                }
                if (!isBeginning(records, whole.getOrDefault(game, List.of()))) {
                    wrong.add(what + ": a server goes on with another game " + game);
                }
            }
        } catch (SQLException | CompletionException e) {
            // refused as a whole
        }
    }

    /** The verbs say the same, and what is repaired is proved. */
    private void verbs(Path data, Result result, String what) {
        boolean isGood = result.compareTo(Result.BEGINNING) <= 0;
        if ((run("verify", "--data", data.toString()) == 0) != isGood) {
            wrong.add(what + ": verify does not see " + result);
        }
        said.getBuffer().setLength(0);
        int repaired = run("repair", "--keep-prefix", "--data", data.toString());
        if (repaired != 0 && (repaired != 7 || result != Result.FILE_REFUSED)) {
            wrong.add(what + ": repair ends with " + repaired + " though " + result);
        }
        if (repaired == 0 && read(data, what + ", repaired").compareTo(Result.GAME_REFUSED) > 0) {
            wrong.add(what + ": what was repaired cannot be read");
        }
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        return ServerMain.run(out, out, arguments);
    }

    private static boolean isBeginning(List<HashCode> some, List<HashCode> all) {
        return some.size() <= all.size() && some.equals(all.subList(0, some.size()));
    }

    private static List<HashCode> records(SqlJournal journal, GameId game) {
        List<HashCode> records = new ArrayList<>();
        journal.read(game, entries -> records.add(hash(EntryCodec.encode(entries))))
                .toCompletableFuture()
                .join();
        return records;
    }

    private static HashCode hash(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes);
    }

    private static Map<String, byte[]> files(Path data) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of(DataFolder.DATABASE, WAL)) {
            if (Files.exists(data.resolve(name))) {
                files.put(name, Files.readAllBytes(data.resolve(name)));
            }
        }
        return files;
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private static void write(Path data, Map<String, byte[]> files, String name, byte[] damaged) throws IOException {
        Files.createDirectories(data);
        try (Stream<Path> old = Files.list(data)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(data.resolve(file.getKey()), file.getValue());
        }
        Files.write(data.resolve(name), damaged);
    }
}
