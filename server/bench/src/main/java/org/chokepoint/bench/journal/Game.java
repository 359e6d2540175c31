package org.chokepoint.bench.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Answer;
import org.chokepoint.server.room.Created;
import org.chokepoint.server.room.NewGame;
import org.chokepoint.server.room.Publication;
import org.chokepoint.server.room.RoomListener;
import org.chokepoint.server.room.RoomLoop;
import org.chokepoint.server.room.Rooms;

/** A game of Sprint and all of its players. After {@link #open} everything happens on the loop of its room. */
final class Game {
    static final int SEATS = 4;
    private static final int WHOLE_BP = 10_000;
    private static final NewGame.Timing UNTIMED = new NewGame.Timing(0, 0, 0, 0).straightOn();

    private final Rooms rooms;
    private final RoomLoop loop;
    private final Pace pace;
    private final SplittableRandom random;
    private final GameId id;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final List<Long> ackNanos = new ArrayList<>();
    private final int[] openRounds = new int[SEATS];
    private long lastCommand = 1;

    private Game(Rooms rooms, RoomLoop loop, Pace pace, long seed, GameId id) {
        this.rooms = rooms;
        this.loop = loop;
        this.pace = pace;
        this.random = new SplittableRandom(seed);
        this.id = id;
    }

    /** Opens a game and seats its players; waits for both. */
    static Game open(Rooms rooms, RoomLoop loop, Pace pace, long seed) {
        NewGame wish = new NewGame("core", "sprint", seed, SEATS, List.of(), UNTIMED, 0);
        Created.Opened opened = (Created.Opened)
                rooms.create(wish, List.of()).toCompletableFuture().join();
        Game game = new Game(rooms, loop, pace, seed, opened.setup().id());
        for (int seat = 0; seat < SEATS; seat++) {
            rooms.takeSeat(game.id, "", List.of()).toCompletableFuture().join();
            rooms.attach(game.id, game.player(seat), game.listener(seat))
                    .toCompletableFuture()
                    .join();
        }
        return game;
    }

    /** Lets them play. */
    void start() {
        rooms.submit(id, new Actor.Host(), lastCommand, new StartGame()).whenComplete((answer, failure) -> {
            if (failure != null) {
                over.completeExceptionally(failure);
            }
        });
    }

    /** Completes when it has ended, or has as many commands as it may have. */
    CompletableFuture<Void> over() {
        return over;
    }

    /** Nanoseconds from each command to its answer; read it when the game is over. */
    List<Long> ackNanos() {
        return ackNanos;
    }

    private Actor.Player player(int seat) {
        return new Actor.Player(new SeatId(seat + 1));
    }

    private RoomListener listener(int seat) {
        return new RoomListener() {
            @Override
            public void publish(Publication news) {
                if (news.mine() instanceof Publication.PrivateUpdate.RoundOpened) {
                    opened(seat);
                } else if (news.mine() instanceof Publication.PrivateUpdate.Ended) {
                    over.complete(null);
                }
            }

            @Override
            public void closed(Closing why) {
                over.completeExceptionally(new IllegalStateException("closed: " + why));
            }
        };
    }

    private void opened(int seat) {
        openRounds[seat]++;
        if (seat == 0 || !pace.inTurn()) {
            think(seat, pace.drafts());
        }
    }

    private void think(int seat, int drafts) {
        if (pace.thinkMillis() == 0) {
            loop.execute(() -> command(seat, drafts));
        } else {
            loop.schedule(random.nextInt(2 * pace.thinkMillis()), () -> command(seat, drafts));
        }
    }

    /** The next command of a seat: a draft as long as there are any, then the plan. */
    private void command(int seat, int drafts) {
        if (ackNanos.size() >= pace.commandsMax()) {
            over.complete(null);
            return;
        }
        lastCommand++;
        PlanOrder plan = new PlanOrder(
                Map.of("equipment", random.nextInt(WHOLE_BP / 2), "design", random.nextInt(WHOLE_BP / 2)),
                Map.of(),
                "",
                List.of(),
                0,
                Map.of());
        SeatId own = new SeatId(seat + 1);
        Command command = drafts > 0 ? new SaveDraft(own, plan) : new CommitPlan(own, plan);
        long begun = System.nanoTime();
        rooms.submit(id, player(seat), lastCommand, command).thenAccept(answer -> {
            ackNanos.add(System.nanoTime() - begun);
            answered(seat, drafts, answer);
        });
    }

    private void answered(int seat, int drafts, Answer answer) {
        if (!(answer instanceof Answer.Accepted)) {
            over.completeExceptionally(new IllegalStateException("command: " + answer));
        } else if (drafts > 0) {
            think(seat, drafts - 1);
        } else if (pace.inTurn() && seat + 1 < SEATS) {
            think(seat + 1, pace.drafts());
        }
    }
}
