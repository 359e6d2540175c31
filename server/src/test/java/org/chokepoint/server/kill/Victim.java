package org.chokepoint.server.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.SeatCommand;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Answer;
import org.chokepoint.server.room.Created;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.ManyLives;
import org.chokepoint.server.room.NewGame;
import org.chokepoint.server.room.Publication;
import org.chokepoint.server.room.RoomListener;
import org.chokepoint.server.room.RoomLoop;

/**
 * Servers, each of real rooms over a real journal, and in the same process players who write down what they sent, what
 * they were answered and what they saw, until somebody kills it. Started again, it first sends again what was not answered.
 *
 * <pre>
 * game ID | send ID SEAT COMMAND | ack ID SEAT COMMAND VERSION | saw ID VERSION
 * </pre>
 */
public final class Victim {
    private static final int GAMES = 2;
    private static final int SEATS = 4;
    private static final int WHOLE_BP = 10_000;

    /** Every so many commands one is sent twice. */
    private static final int TWICE = 3;

    private final LocalRooms rooms;
    private final Path log;

    private Victim(LocalRooms rooms, Path log) {
        this.rooms = rooms;
        this.log = log;
    }

    /**
     * Arguments: database file or URL and log file of each server, then the name of a {@link Mutation}. Runs until it is killed.
     */
    public static void main(String[] args) throws Exception {
        Mutation mutation = Mutation.valueOf(args[args.length - 1]);
        List<Victim> servers = new ArrayList<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            Journal journal = mutation.applyTo(SqlJournal.open(database(args[i])));
            LocalRooms rooms = ManyLives.rooms(journal, new Loop(), new Random());
            rooms.recover().toCompletableFuture().join();
            servers.add(new Victim(rooms, Path.of(args[i + 1])));
        }
        List<Thread> players = new ArrayList<>();
        for (Victim server : servers) {
            players.addAll(server.players(server.games()));
        }
        System.out.println("up");
        players.forEach(Thread::start);
        for (Thread player : players) {
            player.join();
        }
    }

    private static Database database(String place) {
        return place.startsWith("jdbc:") ? Database.at(place) : Database.file(Path.of(place));
    }

    private List<Thread> players(List<GameId> games) throws IOException {
        Map<String, List<Long>> open = openCommands();
        List<Thread> players = new ArrayList<>();
        for (GameId game : games) {
            rooms.attach(game, new Actor.Spectator(), new Watcher(game))
                    .toCompletableFuture()
                    .join();
            for (int seat = 1; seat <= SEATS; seat++) {
                SeatId own = new SeatId(seat);
                List<Long> again = open.getOrDefault(game + " " + seat, List.of());
                players.add(new Thread(() -> playSeat(game, own, again)));
            }
        }
        return players;
    }

    private void playSeat(GameId game, SeatId seat, List<Long> again) {
        long last = again.stream().mapToLong(Long::longValue).max().orElse(System.nanoTime());
        again.forEach(id -> send(game, seat, id, 1));
        for (long id = Math.max(last, System.nanoTime()); true; id++) {
            note("send " + game + " " + seat + " " + id);
            send(game, seat, id, id % TWICE == 0 ? 2 : 1);
        }
    }

    private void send(GameId game, SeatId seat, long id, int times) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(rooms.submit(game, new Actor.Player(seat), id, command(seat, id))
                    .toCompletableFuture()
                    .join());
        }
        for (Answer answer : answers) {
            if (answer instanceof Answer.Accepted accepted) {
                note("ack " + game + " " + seat + " " + id + " " + accepted.version());
            } else if (!(answer instanceof Answer.Refused)) {
                throw new IllegalStateException("command " + id + ": " + answer);
            }
        }
    }

    /** The same command for the same id: a draft, or in some the committed plan that others can see. */
    private static SeatCommand command(SeatId seat, long id) {
        PlanOrder plan =
                new PlanOrder(Map.of("equipment", (int) (id % WHOLE_BP)), Map.of(), "", List.of(), 0, Map.of());
        return id % 2 == 0 ? new SaveDraft(seat, plan) : new CommitPlan(seat, plan);
    }

    private List<GameId> games() throws IOException {
        List<GameId> games = new ArrayList<>(lines().stream()
                .filter(line -> line.startsWith("game "))
                .map(line -> new GameId(line.substring("game ".length())))
                .toList());
        while (games.size() < GAMES) {
            games.add(open());
        }
        return games;
    }

    private GameId open() {
        NewGame wish = new NewGame(
                "core", "quick", 7L, SEATS + 1, List.of(), new NewGame.Timing(1, 3_600_000, 3_600_000, 1), 0);
        Created.Opened opened =
                (Created.Opened) rooms.create(wish).toCompletableFuture().join();
        GameId game = opened.setup().id();
        for (int seat = 0; seat <= SEATS; seat++) {
            rooms.takeSeat(game, "").toCompletableFuture().join();
        }
        rooms.attach(
                game,
                new Actor.Player(new SeatId(SEATS + 1)),
                new Watcher(game)); // never done, so the round stays open
        rooms.submit(game, new Actor.Host(), 1, new StartGame())
                .toCompletableFuture()
                .join();
        note("game " + game);
        return game;
    }

    /** What was sent and not answered, by game and seat. */
    private Map<String, List<Long>> openCommands() throws IOException {
        Map<String, List<Long>> open = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("send")) {
                open.computeIfAbsent(words[1] + " " + words[2], unknown -> new ArrayList<>())
                        .add(Long.valueOf(words[3]));
            } else if (words[0].equals("ack")) {
                open.getOrDefault(words[1] + " " + words[2], new ArrayList<>()).remove(Long.valueOf(words[3]));
            }
        }
        return open;
    }

    private List<String> lines() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log, StandardCharsets.UTF_8) : List.of();
    }

    /** One system call: what is written survives the process. */
    private synchronized void note(String line) {
        try {
            Files.writeString(
                    log, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Watcher implements RoomListener {
        private final GameId game;

        Watcher(GameId game) {
            this.game = game;
        }

        @Override
        public void publish(Publication news) {
            note("saw " + game + " " + news.version());
        }

        @Override
        public void closed(Closing why) {
            note("closed " + game + " " + why);
        }
    }

    private static final class Loop implements RoomLoop {
        private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

        @Override
        public void execute(Runnable task) {
            thread.execute(task);
        }

        @Override
        public Cancellable schedule(long millis, Runnable task) {
            ScheduledFuture<?> alarm = thread.schedule(task, millis, TimeUnit.MILLISECONDS);
            return () -> alarm.cancel(false);
        }

        @Override
        public long nowMillis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        }
    }
}
