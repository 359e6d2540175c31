package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.replay.Proof;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.Publication;
import org.chokepoint.server.room.RoomListener;
import org.chokepoint.server.room.Taken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a game on a small one of its own waits visibly, can be read, and goes on by itself. */
@Tag("fault")
class FullDiskTest {
    private static final int PATIENCE_SECONDS = 30;
    private static final int SEATS = 30;
    private static final int PAUSES = 3;

    @TempDir
    Path disk;

    private final BlockingQueue<Boolean> cannotSave = new LinkedBlockingQueue<>();
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        mounted = System.getProperty("os.name", "").equals("Linux")
                && run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "the full disk is left out: mounting a small disk needs Linux and root");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void shouldWaitVisiblyAndGoOnByItself() throws Exception {
        try (Table table = new Table();
                DataFolder opened = DataFolder.open(disk.resolve("data"))) {
            // given
            LocalRooms rooms = table.rooms(opened.journal());
            GameId game = table.open(rooms, Table.wish("quick", 5, 3));
            rooms.attach(game, new Actor.Host(), listener());
            fill(disk.resolve("filler"));
            // when
            CompletableFuture<Taken> anna =
                    rooms.takeSeat(game, "Anna", List.of()).toCompletableFuture();
            await(true);
            // then
            assertThat(anna).isNotDone();
            assertThat(rooms.attach(game, new Actor.Spectator(), listener())
                            .toCompletableFuture()
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("whoever comes can look")
                    .isInstanceOf(Attached.Listening.class);
            assertThat(opened.journal()
                            .read(game, entries -> {})
                            .toCompletableFuture()
                            .get())
                    .as("what is kept can be read")
                    .isPositive();
            Files.delete(disk.resolve("filler"));
            await(false);
            assertThat(anna.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isInstanceOf(Taken.Seated.class);
        }
    }

    @Test
    void shouldWaitAndGoOnHoweverOftenTheDiskFillsUp() throws Exception {
        try (Table table = new Table();
                DataFolder opened = DataFolder.open(disk.resolve("data"))) {
            // given
            LocalRooms rooms = table.rooms(opened.journal());
            GameId game = table.open(rooms, Table.wish("quick", 5, SEATS));
            rooms.attach(game, new Actor.Host(), listener());
            int paused = 0;
            // when
            for (int seat = 1; seat <= SEATS && paused < PAUSES; seat++) {
                fill(disk.resolve("filler"));
                CompletableFuture<Taken> seated =
                        rooms.takeSeat(game, "Student " + seat, List.of()).toCompletableFuture();
                paused += isPaused(seated) ? 1 : 0;
                Files.delete(disk.resolve("filler"));
                // then
                assertThat(seated.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("student %d", seat)
                        .isInstanceOf(Taken.Seated.class);
            }
            assertThat(paused).as("how often the game had to wait").isEqualTo(PAUSES);
            await(false);
            assertThat(Proof.of(PastGame.read(opened.journal(), game))).hasSize(64);
        }
    }

    /**
     * Keeps the disk full until the table is told that it cannot be saved. What the log gives back when it is moved into
     * the tables may be enough for one seat more: then nobody had to wait.
     */
    private boolean isPaused(CompletableFuture<Taken> seated) throws IOException, InterruptedException {
        boolean paused = false;
        while (!paused && !seated.isDone()) {
            fill(disk.resolve("filler"));
            paused = Boolean.TRUE.equals(cannotSave.poll(1, TimeUnit.MILLISECONDS));
        }
        return paused && !seated.isDone();
    }

    private void await(boolean wanted) throws InterruptedException {
        @Nullable Boolean heard;
        do {
            heard = cannotSave.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } while (heard != null && heard != wanted);
        assertThat(heard).as("told whether the game can be saved").isEqualTo(wanted);
    }

    private RoomListener listener() {
        return new RoomListener() {
            @Override
            public void publish(Publication news) {
                TableView table = news.table();
                if (table != null) {
                    cannotSave.add(table.cannotSave());
                }
            }

            @Override
            public void closed(Closing why) {
                throw new AssertionError("closed: " + why);
            }
        };
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] some = new byte[1_024];
            while (true) {
                out.write(some);
            }
        } catch (IOException e) {
            assertThat(Files.size(filler)).as("the disk is full").isPositive();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
