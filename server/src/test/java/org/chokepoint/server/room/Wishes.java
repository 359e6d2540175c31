package org.chokepoint.server.room;

import java.util.List;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PhaseMillis;

/** Games to open. */
final class Wishes {
    static final NewGame.Timing UNTIMED = new NewGame.Timing(0, 0, 0, 0);
    static final NewGame.Timing TIMED = new NewGame.Timing(10_000, 60_000, 5_000, 20_000);

    /** A state that any journal overwrites with its first event. */
    static final GameState NOTHING = GameState.lobby(
            new GameSetup(new GameId("nothing"), "", "", "", 0, 1, List.of("nobody"), PhaseMillis.UNTIMED, 0));

    private Wishes() {}

    /** The short scenario with seed 7. */
    static NewGame quick(int seats, NewGame.Timing timing) {
        return new NewGame("core", "quick", 7L, seats, List.of(), timing, 0);
    }

    static NewGame withSeed(NewGame wish, long seed) {
        return new NewGame(
                wish.pack(), wish.scenario(), seed, wish.seats(), wish.bots(), wish.timing(), wish.startWithPlayers());
    }

    static NewGame startingWith(NewGame wish, int persons) {
        return new NewGame(
                wish.pack(), wish.scenario(), wish.seed(), wish.seats(), wish.bots(), wish.timing(), persons);
    }
}
