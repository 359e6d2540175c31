package org.chokepoint.server.room;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.chokepoint.server.engine.debrief.WhatIf;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Shown;
import org.chokepoint.server.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Debriefs of one game. What happened is read from the journal when somebody first asks, and every seat of a finished game
 * is replayed at most once; both aside, so that the loop goes on with other rooms. Called on the loop.
 */
final class DebriefDesk {
    /** Rounds that must be over before a running game says what moved the score. */
    private static final int SO_FAR_ROUNDS = 3;

    private final World world;
    private final Journal journal;
    private final Executor aside;
    private final Map<Integer, CompletableFuture<Debrief>> seats = new TreeMap<>();
    private @Nullable CompletableFuture<Optional<Debriefs>> game;
    private @Nullable CompletableFuture<Optional<Debriefs>> running;
    private List<Double> runningScores = List.of();
    private @Nullable CompletableFuture<TableDebrief> table;
    private @Nullable CompletableFuture<WhatIf> shownGame;
    private Shown shownAs = Shown.NOTHING;

    /** @param aside runs what takes longer than a step of a room */
    DebriefDesk(World world, Journal journal, Executor aside) {
        this.world = world;
        this.journal = journal;
        this.aside = aside;
    }

    /** Answers; from the loop or aside, never exceptionally. */
    CompletionStage<Debriefed> ask(GameState state, Actor actor, DebriefQuestion question) {
        int seat = question.seat() == 0 && actor instanceof Actor.Player player
                ? player.seat().number()
                : question.seat();
        CompletionStage<Debriefed> answer;
        if (question instanceof DebriefQuestion.SoFar) {
            answer = soFar(state, seat);
        } else {
            answer = wrong(state, actor, seat, question)
                    .<CompletionStage<Debriefed>>map(DebriefDesk::refused)
                    .orElseGet(() -> ended(state, seat, question));
        }
        return answer.exceptionally(failure -> new Debriefed.Stopped());
    }

    private static CompletableFuture<Debriefed> refused(Rejected why) {
        return CompletableFuture.completedFuture(new Debriefed.Refused(why));
    }

    private CompletionStage<Debriefed> ended(GameState state, int seat, DebriefQuestion question) {
        return game(state).thenCompose(found -> {
            if (found.isEmpty()) {
                return refused(Rejected.of(Reason.NOTHING_PLAYED));
            }
            return question instanceof DebriefQuestion.WhatIf supposed
                    ? suppose(state, found.get(), seat, supposed)
                    : tell(state, found.get(), seat);
        });
    }

    private CompletableFuture<Debriefed> suppose(
            GameState state, Debriefs debriefs, int seat, DebriefQuestion.WhatIf question) {
        if (seat == 0) {
            return refused(noSuchSeat(state));
        }
        if (question.round() < 1 || question.round() > debriefs.rounds()) {
            Map<String, String> facts = Map.of("rounds", Integer.toString(debriefs.rounds()));
            return refused(new Rejected(Reason.NO_SUCH_ROUND, "round", facts));
        }
        SeatId id = new SeatId(seat);
        PlanOrder order = question.order();
        Optional<Rejected> wrong = order == null ? Optional.empty() : debriefs.check(id, question.round(), order);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Shown shown = state.console().shown();
        CompletableFuture<WhatIf> game = isAsked(shown, seat, question)
                ? shown(shown, debriefs)
                : CompletableFuture.supplyAsync(() -> debriefs.whatIf(id, question.round(), order), aside);
        return game.thenApply(whatIf -> new Debriefed.Supposed(state.version(), whatIf));
    }

    /** What is on everybody's screen is replayed once. */
    private synchronized CompletableFuture<WhatIf> shown(Shown shown, Debriefs debriefs) {
        if (shownGame == null || !shown.equals(shownAs)) {
            SeatId id = new SeatId(shown.seat());
            shownGame = CompletableFuture.supplyAsync(() -> debriefs.whatIf(id, shown.round(), shown.plan()), aside);
            shownAs = shown;
        }
        return shownGame;
    }

    /** Of the rounds that are over when the journal is read: nothing of the running one is in it. */
    private CompletionStage<Debriefed> soFar(GameState state, int seat) {
        List<Double> scores = state.seats().get(seat - 1).scores();
        int over = scores.size();
        if (over < SO_FAR_ROUNDS) {
            Map<String, String> facts =
                    Map.of("rounds", Integer.toString(over), "needs", Integer.toString(SO_FAR_ROUNDS));
            return refused(new Rejected(Reason.TOO_EARLY, "", facts));
        }
        if (running == null || !runningScores.equals(scores)) {
            running = read(state);
            runningScores = scores;
        }
        return running.thenApplyAsync(
                debriefs -> debriefs.<Debriefed>map(found ->
                                new Debriefed.SoFar(state.version(), found.rounds(), found.seat(new SeatId(seat))))
                        .orElseGet(() -> new Debriefed.Refused(Rejected.of(Reason.NOTHING_PLAYED))),
                aside);
    }

    private static Optional<Rejected> wrong(GameState state, Actor actor, int seat, DebriefQuestion question) {
        if (state.phase() != Phase.FINISHED) {
            Map<String, String> facts = Map.of("phase", state.phase().name(), "allowed", Phase.FINISHED.name());
            return Optional.of(new Rejected(Reason.WRONG_PHASE, "", facts));
        }
        boolean own = actor instanceof Actor.Player player && player.seat().number() == seat;
        if (seat != 0
                && !own
                && !(actor instanceof Actor.Host)
                && !isShown(state.console().shown(), seat, question)) {
            return Optional.of(new Rejected(Reason.NOT_YOUR_DEBRIEF, "seat", Map.of()));
        }
        if (seat < 0 || seat > state.seats().size()) {
            return Optional.of(noSuchSeat(state));
        }
        return Optional.empty();
    }

    /** The host has put this on everybody's screen. */
    private static boolean isShown(Shown shown, int seat, DebriefQuestion question) {
        return question instanceof DebriefQuestion.WhatIf whatIf ? isAsked(shown, seat, whatIf) : shown.tellsOf(seat);
    }

    private static boolean isAsked(Shown shown, int seat, DebriefQuestion.WhatIf question) {
        return shown.page() == Shown.Page.WHAT_IF
                && shown.seat() == seat
                && shown.round() == question.round()
                && Objects.equals(shown.plan(), question.order());
    }

    private static Rejected noSuchSeat(GameState state) {
        return new Rejected(
                Reason.NO_SUCH_SEAT,
                "seat",
                Map.of("seats", Integer.toString(state.seats().size())));
    }

    private CompletableFuture<Optional<Debriefs>> game(GameState state) {
        if (game == null) {
            game = read(state);
        }
        return game;
    }

    private CompletableFuture<Optional<Debriefs>> read(GameState state) {
        GameHistory.Reader reader = new GameHistory.Reader(world);
        return CompletableFuture.completedFuture(state.setup().id())
                .thenComposeAsync(id -> journal.replay(id, reader), aside)
                .thenApplyAsync(read -> debriefs(reader.history()), aside);
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
