package org.chokepoint.server.room;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.chokepoint.server.engine.debrief.Debrief;
import org.chokepoint.server.engine.debrief.Debriefs;
import org.chokepoint.server.engine.debrief.GameHistory;
import org.chokepoint.server.engine.debrief.PredictionDebrief;
import org.chokepoint.server.engine.debrief.TableDebrief;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Debriefs of one finished game. What happened is read from the journal when somebody first asks, and every seat is
 * replayed at most once; both aside, so that the loop goes on with other rooms. Called on the loop.
 */
final class DebriefDesk {
    private final World world;
    private final Journal journal;
    private final Executor aside;
    private final Map<Integer, CompletableFuture<Debrief>> seats = new TreeMap<>();
    private @Nullable CompletableFuture<Optional<Debriefs>> game;
    private @Nullable CompletableFuture<TableDebrief> table;

    /** @param aside runs what takes longer than a step of a room */
    DebriefDesk(World world, Journal journal, Executor aside) {
        this.world = world;
        this.journal = journal;
        this.aside = aside;
    }

    /**
     * Answers; from the loop or aside, never exceptionally.
     *
     * @param wanted number of a seat; 0 for the own one, or none
     */
    CompletionStage<Debriefed> ask(GameState state, Actor actor, int wanted) {
        int seat = wanted == 0 && actor instanceof Actor.Player player
                ? player.seat().number()
                : wanted;
        Optional<Rejected> wrong = wrong(state, actor, seat);
        if (wrong.isPresent()) {
            return CompletableFuture.completedFuture(new Debriefed.Refused(wrong.get()));
        }
        return game(state)
                .thenCompose(debriefs -> debriefs.map(found -> tell(state, found, seat))
                        .orElseGet(() -> CompletableFuture.completedFuture(
                                new Debriefed.Refused(Rejected.of(Reason.NOTHING_PLAYED)))))
                .exceptionally(failure -> new Debriefed.Stopped());
    }

    private static Optional<Rejected> wrong(GameState state, Actor actor, int seat) {
        if (state.phase() != Phase.FINISHED) {
            Map<String, String> facts = Map.of("phase", state.phase().name(), "allowed", Phase.FINISHED.name());
            return Optional.of(new Rejected(Reason.WRONG_PHASE, "", facts));
        }
        boolean own = actor instanceof Actor.Player player && player.seat().number() == seat;
        if (seat != 0 && !own && !(actor instanceof Actor.Host)) {
            return Optional.of(new Rejected(Reason.NOT_YOUR_DEBRIEF, "seat", Map.of()));
        }
        if (seat < 0 || seat > state.seats().size()) {
            Map<String, String> facts =
                    Map.of("seats", Integer.toString(state.seats().size()));
            return Optional.of(new Rejected(Reason.NO_SUCH_SEAT, "seat", facts));
        }
        return Optional.empty();
    }

    private CompletableFuture<Optional<Debriefs>> game(GameState state) {
        if (game == null) {
            GameHistory.Reader reader = new GameHistory.Reader(world);
            game = CompletableFuture.completedFuture(state.setup().id())
                    .thenComposeAsync(id -> journal.replay(id, reader), aside)
                    .thenApplyAsync(read -> debriefs(reader.history()), aside);
        }
        return game;
    }

    private static Optional<Debriefs> debriefs(GameHistory history) {
        return history.rounds() == 0 ? Optional.empty() : Optional.of(new Debriefs(history));
    }

    private synchronized CompletableFuture<Debriefed> tell(GameState state, Debriefs debriefs, int seat) {
        if (table == null) {
            table = CompletableFuture.supplyAsync(debriefs::table, aside);
        }
        CompletableFuture<@Nullable Debrief> own = seat == 0
                ? CompletableFuture.completedFuture(null)
                : seats.computeIfAbsent(
                        seat, number -> CompletableFuture.supplyAsync(() -> debriefs.seat(new SeatId(number)), aside));
        PredictionDebrief predictions = debriefs.predictions(state, seat == 0 ? null : new SeatId(seat));
        return table.thenCombine(own, (all, one) -> new Debriefed.Told(state.version(), all, one, predictions));
    }
}
