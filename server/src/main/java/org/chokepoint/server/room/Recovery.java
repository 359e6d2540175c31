package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.PackCopy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads games back from the journal, each with the very pack it was opened with. Used once, at the start. */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Journal journal;
    private final GameMaker maker;
    private final PackShelf shelf;
    private final Map<String, CompletionStage<PackShelf.Found>> packs = new ConcurrentHashMap<>();

    Recovery(Journal journal, GameMaker maker, PackShelf shelf) {
        this.journal = journal;
        this.maker = maker;
        this.shelf = shelf;
    }

    /** A game that can go on. */
    record Game(GameLog log, GameState state, long records, World world) {}

    /** What was read of one game: either the game or why it is none. */
    private record Outcome(GameId id, @Nullable Game game, String why) {}

    /** All that was read. */
    record Found(List<Game> games, Map<String, String> lost) {
        Recovered recovered() {
            return new Recovered(
                    games.stream()
                            .collect(Collectors.toMap(
                                    game -> game.state().setup().id(),
                                    game -> game.log().keys())),
                    lost);
        }
    }

    CompletionStage<Found> readAll() {
        return journal.unfinished().thenCompose(ids -> {
            List<CompletableFuture<Outcome>> reads =
                    ids.stream().map(id -> read(id).toCompletableFuture()).toList();
            return CompletableFuture.allOf(reads.toArray(CompletableFuture<?>[]::new))
                    .thenApply(done ->
                            found(reads.stream().map(CompletableFuture::join).toList()));
        });
    }

    private static Found found(List<Outcome> outcomes) {
        List<Game> games = new ArrayList<>();
        outcomes.stream().map(Outcome::game).forEach(game -> {
            if (game != null) {
                games.add(game);
            }
        });
        return new Found(
                games,
                outcomes.stream()
                        .filter(outcome -> outcome.game() == null)
                        .collect(Collectors.toMap(outcome -> outcome.id().value(), Outcome::why)));
    }

    private CompletionStage<Outcome> read(GameId id) {
        GameLog log = new GameLog();
        return journal.takeUp(id, 0, log::read)
                .thenCompose(records -> game(log, records))
                .handle((game, failure) -> outcome(id, game, failure));
    }

    private static Outcome outcome(GameId id, @Nullable Game game, @Nullable Throwable failure) {
        if (failure == null) {
            return new Outcome(id, game, "");
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        LOG.error("game not brought back game={}", id, cause);
        return new Outcome(id, null, String.valueOf(cause.getMessage()));
    }

    private CompletionStage<Game> game(GameLog log, long records) {
        Optional<GameState> state = log.state();
        if (state.isEmpty()) {
            return CompletableFuture.failedFuture(new IllegalStateException("the journal has no record of it"));
        }
        GameSetup setup = state.get().setup();
        return pack(setup).thenApply(found -> {
            if (found instanceof PackShelf.Found.Pack pack && pack.hash().equals(setup.packHash())) {
                World world = maker.restore(setup, pack);
                return new Game(log, log.explained(world), records, world);
            }
            throw new IllegalStateException(
                    "its pack '" + setup.pack() + "' " + setup.packHash() + " cannot be played by this version");
        });
    }

    private CompletionStage<PackShelf.Found> pack(GameSetup setup) {
        return packs.computeIfAbsent(setup.packHash(), hash -> {
            PackShelf.Found installed = shelf.find(setup.pack());
            boolean same = installed instanceof PackShelf.Found.Pack pack
                    && pack.hash().equals(hash);
            return same
                    ? CompletableFuture.completedFuture(installed)
                    : journal.pack(hash).thenApply(copy -> restored(copy.map(found -> found.named(setup.pack()))));
        });
    }

    private PackShelf.Found restored(Optional<PackCopy> copy) {
        return copy.map(shelf::restore).orElseGet(PackShelf.Found.Missing::new);
    }
}
