package org.chokepoint.server.app;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.TurnSwitch;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.chokepoint.server.room.Created;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.NewGame;
import org.chokepoint.server.room.Publication;
import org.chokepoint.server.room.RoomListener;
import org.chokepoint.server.room.Shelf;

/** Games of bots, played at once in real rooms over a journal. */
final class Table implements AutoCloseable {
    static final NewGame.Timing UNTIMED = new NewGame.Timing(0, 0, 0, 0);
    private static final int PATIENCE_SECONDS = 60;

    private final LoopThread loop = new LoopThread("test");

    LocalRooms rooms(Journal journal) {
        return new LocalRooms(new Shelf(), journal, List.of(loop), new Random(System.nanoTime()));
    }

    /** A new game, its bots waiting to be let go. */
    GameId open(LocalRooms rooms, NewGame wish) {
        Created created = rooms.create(wish).toCompletableFuture().join();
        return ((Created.Opened) created).setup().id();
    }

    /** Starts the game if need be; bots play every round to the end. */
    OverView playOn(LocalRooms rooms, GameId id) {
        CompletableFuture<OverView> end = new CompletableFuture<>();
        Attached attached = rooms.attach(id, new Actor.Spectator(), new RoomListener() {
                    @Override
                    public void publish(Publication news) {
                        if (news.mine() instanceof Publication.PrivateUpdate.Ended ended) {
                            end.complete(ended.over());
                        }
                    }

                    @Override
                    public void closed(Closing why) {
                        end.completeExceptionally(new AssertionError("closed: " + why));
                    }
                })
                .toCompletableFuture()
                .join();
        if (attached instanceof Attached.Listening listening && listening.over() != null) {
            return listening.over();
        }
        rooms.submit(id, new Actor.Host(), 1, new StartGame())
                .toCompletableFuture()
                .join();
        rooms.submit(id, new Actor.Host(), 2, new TurnSwitch(Console.Switch.PAUSED, false));
        return end.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** A game of bots with a seed of its own. */
    static NewGame wish(String scenario, long seed, int bots) {
        return new NewGame("core", scenario, seed, bots, List.of(), UNTIMED, 0);
    }

    /** A quick game whose seats are shared. */
    static NewGame teams(int seats, int teamSize) {
        return new NewGame(
                "core",
                "quick",
                7L,
                seats,
                List.of(),
                UNTIMED,
                0,
                GameMode.PARALLEL,
                List.of(),
                Map.of(),
                false,
                Map.of(),
                "",
                teamSize);
    }

    static NewGame wish(Map<String, String> readings, boolean vote, Map<String, Integer> weightsBp) {
        return new NewGame(
                "core",
                "sprint",
                7L,
                2,
                List.of(),
                UNTIMED,
                0,
                GameMode.PARALLEL,
                List.of(),
                readings,
                vote,
                weightsBp,
                "",
                0);
    }

    @Override
    public void close() {
        loop.stop();
    }
}
