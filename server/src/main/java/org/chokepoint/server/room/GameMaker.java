package org.chokepoint.server.room;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.journal.PackCopy;

/** Makes a game's setup and world from a wish. Safe from any thread. */
final class GameMaker {
    /** Compiled scenarios kept; a game holds its own, so this only saves compiling. */
    private static final int RULEBOOKS_KEPT = 64;

    private final Cache<String, Rulebook> rulebooks =
            CacheBuilder.newBuilder().maximumSize(RULEBOOKS_KEPT).build();
    private final PackShelf shelf;
    private final RandomGenerator random;

    GameMaker(PackShelf shelf, RandomGenerator random) {
        this.shelf = shelf;
        this.random = random;
    }

    /** What became of a wish. */
    sealed interface Made {
        /** Everything fits. */
        record Ready(GameSetup setup, World world, PackCopy pack) implements Made {}

        /** Something is wrong. */
        record Refused(Rejected why) implements Made {}
    }

    Made make(GameId id, NewGame wish) {
        PackShelf.Found found = shelf.find(wish.pack());
        if (found instanceof PackShelf.Found.Pack pack) {
            return make(id, wish, pack);
        }
        return new Made.Refused(
                found instanceof PackShelf.Found.Broken broken ? broken(broken) : field(Reason.UNKNOWN_PACK, "pack"));
    }

    private Made make(GameId id, NewGame wish, PackShelf.Found.Pack pack) {
        String wanted = wish.scenario().isEmpty() ? pack.defaultScenario() : wish.scenario();
        List<ScenarioDef> scenarios = pack.ruleset().scenarios();
        return scenarios.stream()
                .filter(scenario -> scenario.id().equals(wanted))
                .findFirst()
                .map(scenario -> make(id, new SetupCheck(pack, scenario, wish), pack))
                .orElseGet(() -> new Made.Refused(SetupCheck.unknown(
                        Reason.UNKNOWN_SCENARIO,
                        "scenario",
                        scenarios.stream()
                                .filter(ScenarioDef::listed)
                                .map(ScenarioDef::id)
                                .toList())));
    }

    private Made make(GameId id, SetupCheck check, PackShelf.Found.Pack pack) {
        Optional<Rejected> wrong = check.wrong();
        if (wrong.isPresent()) {
            return new Made.Refused(wrong.get());
        }
        GameSetup setup = check.setup(id, random);
        return ready(setup, pack);
    }

    /**
     * Another game like one that is there; nothing when its pack has gone meanwhile.
     *
     * @param like may have been going on: the other one begins as it began
     */
    Optional<Made.Ready> another(GameId id, GameSetup like) {
        PackShelf.Found found = shelf.find(like.pack());
        return found instanceof PackShelf.Found.Pack pack && pack.hash().equals(like.packHash())
                ? Optional.of(ready(like.with(id), pack))
                : Optional.empty();
    }

    /**
     * The world of a game that goes on.
     *
     * @param pack with the hash of the setup
     * @throws RuntimeException when this version cannot play that pack
     */
    World restore(GameSetup setup, PackShelf.Found.Pack pack) {
        return ready(setup, pack).world();
    }

    private Made.Ready ready(GameSetup setup, PackShelf.Found.Pack pack) {
        World world = World.draw(rulebook(pack, setup), setup.seed());
        return new Made.Ready(setup, world, pack.copy());
    }

    private Rulebook rulebook(PackShelf.Found.Pack pack, GameSetup setup) {
        String variant = pack.hash() + "/" + setup.scenario() + "/" + setup.weightsBp();
        try {
            return rulebooks.get(variant, () -> Rulebook.of(pack.ruleset(), setup));
        } catch (ExecutionException e) {
            throw new IllegalStateException("scenario " + setup.scenario() + " does not compile", e);
        }
    }

    private static Rejected broken(PackShelf.Found.Broken broken) {
        return new Rejected(Reason.PACK_BROKEN, "pack", Map.of("issues", Integer.toString(broken.issues())));
    }

    private static Rejected field(Reason reason, String field) {
        return new Rejected(reason, field, Map.of());
    }
}
