package org.chokepoint.server.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.MemorySource;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.PackCopy;

/** A game as its journal tells it, step by step, with the pack it was opened with. Immutable. */
public final class PastGame {
    private final GameSetup setup;
    private final PackCopy pack;
    private final List<Moment> moments;

    private PastGame(GameSetup setup, PackCopy pack, List<Moment> moments) {
        this.setup = setup;
        this.pack = pack;
        this.moments = List.copyOf(moments);
    }

    /**
     * An entry and what it led to.
     *
     * @param record number of its record, from 1
     * @param before the game before it; of the first entry the empty lobby
     * @param after the game after it
     */
    public record Moment(long record, Entry entry, GameState before, GameState after) {}

    /**
     * Reads a game.
     *
     * @throws Journal.BadRecord when a record is damaged, missing or not the beginning of a game
     */
    public static PastGame read(Journal journal, GameId id) {
        List<Moment> moments = new ArrayList<>();
        long[] record = {0};
        join(journal.read(id, entries -> {
            record[0]++;
            entries.forEach(entry -> moments.add(moment(id, record[0], entry, moments)));
        }));
        if (moments.isEmpty()) {
            throw new Journal.BadRecord(id, 1, "is missing");
        }
        GameSetup setup = moments.get(0).after().setup();
        return new PastGame(setup, pack(journal, setup), moments);
    }

    /** What the game is made of. */
    public GameSetup setup() {
        return setup;
    }

    /** The pack it was opened with. */
    public PackCopy pack() {
        return pack;
    }

    /** Every step, oldest first. */
    public List<Moment> moments() {
        return moments;
    }

    /** The game after its last step. */
    public GameState end() {
        return moments.get(moments.size() - 1).after();
    }

    /** The steps up to the last close of a round, that of the resolving included; all when the round was never resolved. */
    public List<Moment> until(int round) {
        int end = moments.size();
        for (int i = 0; i < moments.size(); i++) {
            boolean closed = played(moments.get(i).before()) < round
                    && played(moments.get(i).after()) >= round;
            end = closed ? i + 1 : end;
        }
        return moments.subList(0, end);
    }

    /** Rounds that count and are over. */
    private static int played(GameState state) {
        return state.practice() ? 0 : state.seats().get(0).scores().size();
    }

    /**
     * The world it was played in, from the game's own copy of the pack, with the weights and readings it was played by.
     *
     * @throws Journal.BadRecord when this version cannot read that pack, or the pack is not the one of the setup
     */
    public World world() {
        try {
            LoadResult result = PackLoader.load(MemorySource.ofTexts(pack.id(), pack.files()));
            if (result.ruleset() == null || !result.hash().equals(setup.packHash())) {
                throw new Journal.BadRecord(setup.id(), 1, "its pack is damaged, or this version cannot read it");
            }
            return World.draw(Rulebook.of(result.ruleset(), setup), setup.seed())
                    .of(end().setup());
        } catch (IOException e) {
            throw new UncheckedIOException("a pack in memory", e);
        }
    }

    private static PackCopy pack(Journal journal, GameSetup setup) {
        try {
            return join(journal.pack(setup.packHash()))
                    .map(copy -> copy.named(setup.pack()))
                    .orElseThrow(() -> new Journal.BadRecord(setup.id(), 1, "its pack is missing"));
        } catch (CompletionException e) {
            throw new Journal.BadRecord(setup.id(), 1, "its pack is damaged");
        }
    }

    private static Moment moment(GameId id, long record, Entry entry, List<Moment> earlier) {
        try {
            GameState before = earlier.isEmpty()
                    ? GameState.lobby(((GameCreated) entry.events().get(0)).setup())
                    : earlier.get(earlier.size() - 1).after();
            GameState after = before;
            for (GameEvent event : entry.events()) {
                after = event.applyTo(after);
            }
            return new Moment(record, entry, before, after);
        } catch (RuntimeException e) {
            throw new Journal.BadRecord(id, record, "does not fit the game before it: " + e.getMessage());
        }
    }

    private static <T> T join(java.util.concurrent.CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Journal.BadRecord bad) {
                throw bad;
            }
            throw e;
        }
    }
}
