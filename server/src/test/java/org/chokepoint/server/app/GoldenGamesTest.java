package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.NewGame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Games that were recorded once, with the pack of that day, are proved by every later version to the same state. When this
 * fails after a change of the rules or of the format, the change forgot the games people have; the recording is never made
 * again. The next format gets a recording of its own beside it ({@code -Dgolden.write=true} writes what is missing).
 */
class GoldenGamesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Recordings: the formats 1 to 3 of the tables with records of format 1, 2 and 2, and 3 with those of formats 3 and 4. */
    private static final int NEWEST = 5;

    private static final int PAGE_BYTES = 4_096;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void record() throws Exception {
        Path games = games(NEWEST);
        if (Boolean.getBoolean("golden.write") && !Files.exists(games)) {
            Path data = folder.resolve("new");
            List<String> states = play(data);
            assertThat(run("backup", folder.resolve("new.db").toString(), "--data", data.toString()))
                    .isZero();
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(games))) {
                Files.copy(folder.resolve("new.db"), out);
            }
            Files.write(states(NEWEST), states, StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, NEWEST})
    void shouldProveTheGamesOfEveryRecording(int recording) throws IOException {
        // given
        Path file = folder.resolve("games.db");
        unpack(recording, file);
        List<String> states = Files.readAllLines(states(recording), StandardCharsets.UTF_8);
        // then
        for (String line : states) {
            String[] words = line.split(" ", -1);
            said.getBuffer().setLength(0);
            assertThat(run("verify", words[0], "--file", file.toString()))
                    .as(said.toString())
                    .isZero();
            assertThat(said.toString()).contains("state " + words[1]);
        }
        assertThat(run("verify", "--file", file.toString())).isZero();
        assertThat(said.toString()).contains("verified " + (states.size() + 1) + " games");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, NEWEST})
    void shouldBringTheGamesOfEveryRecordingIntoAFolder(int recording) throws IOException {
        // given
        Path file = folder.resolve("games.db");
        unpack(recording, file);
        Path data = folder.resolve("data");
        // then
        assertThat(run("restore", file.toString(), "--data", data.toString()))
                .as(said.toString())
                .isZero();
        assertThat(run("verify", "--data", data.toString())).as(said.toString()).isZero();
    }

    /** Also before anything brings the folder to the newest format, a page of the tables may be gone. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, NEWEST})
    void shouldMendADamagedFolderOfEveryRecording(int recording) throws IOException {
        // given
        Path data = Files.createDirectories(folder.resolve("data"));
        Path file = data.resolve(DataFolder.DATABASE);
        unpack(recording, file);
        byte[] bytes = Files.readAllBytes(file);
        int page = bytes.length / PAGE_BYTES / 2;
        Arrays.fill(bytes, page * PAGE_BYTES, (page + 1) * PAGE_BYTES, (byte) 0);
        Files.write(file, bytes);
        // when
        assertThat(run("verify", "--data", data.toString())).as(said.toString()).isOne();
        assertThat(run("repair", "--keep-prefix", "--data", data.toString()))
                .as(said.toString())
                .isZero();
        // then
        said.getBuffer().setLength(0);
        assertThat(run("verify", "--data", data.toString())).as(said.toString()).isZero();
        assertThat(said.toString()).contains("verified ");
    }

    /** A game of each mode, one with other readings and weights, and one that waits in the lobby. */
    private static List<String> play(Path data) throws DataFolder.Unusable {
        List<String> states = new ArrayList<>();
        try (Table table = new Table();
                DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            List<NewGame> wishes = List.of(
                    Table.wish("quick", 7, 2),
                    Table.wish(Map.of("controls_teach", "shut_out"), false, Map.of("growth", 4_000)),
                    mode(GameMode.RIVALS),
                    mode(GameMode.PROVINCES));
            for (NewGame wish : wishes) {
                GameId game = table.open(rooms, wish);
                states.add(game + " " + table.playOn(rooms, game).stateHash());
            }
            table.open(rooms, Table.wish("sprint", 9, 2));
        }
        return states;
    }

    private static NewGame mode(GameMode mode) {
        return new NewGame(
                "core",
                "quick",
                11L,
                3,
                List.of(),
                Table.UNTIMED,
                0,
                mode,
                List.of(),
                Map.of(),
                false,
                Map.of(),
                "",
                0);
    }

    private static Path games(int recording) {
        return GOLDEN.resolve("games-v" + recording + ".db.gz");
    }

    private static Path states(int recording) {
        return GOLDEN.resolve("games-v" + recording + ".txt");
    }

    private static void unpack(int recording, Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(games(recording)))) {
            Files.copy(in, file);
        }
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        return ServerMain.run(out, out, arguments);
    }
}
