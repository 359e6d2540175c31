package org.chokepoint.server.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chokepoint.server.engine.RandomPlans;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.TakeSeat;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.engine.state.SeatId;

/** A game of commands whose events are read as they happen. */
final class PlayedGame {
    static final SeatId PERSON = new SeatId(1);

    private final World world;
    private final GameHistory.Reader reader;
    private GameState state;

    PlayedGame(Rulebook book, long seed, List<String> bots) {
        world = World.draw(book, seed);
        reader = new GameHistory.Reader(world);
        GameSetup setup = new GameSetup(
                new GameId("debrief-" + seed),
                "core",
                "0".repeat(64),
                book.scenario().id(),
                seed,
                bots.size(),
                bots,
                PhaseMillis.UNTIMED,
                0);
        state = GameState.lobby(setup);
        reader.accept(new GameCreated(setup));
        give(new TakeSeat("Ada"));
        give(new StartGame());
    }

    /** A whole game in which the person plays at random. */
    static GameHistory random(Rulebook book, long seed, List<String> bots) {
        PlayedGame game = new PlayedGame(book, seed, bots);
        Random random = new Random(seed);
        while (game.state.phase() != Phase.FINISHED) {
            game.round(random);
        }
        return game.history();
    }

    /** Plays the running round at random and goes on to the next. */
    void round(Random random) {
        give(new AdvancePhase(AdvancePhase.Why.ALL_DONE));
        give(new CommitPlan(PERSON, RandomPlans.valid(world, state.seat(PERSON).requireNation(), random)));
        silentRound();
    }

    /** Lets the running phases end. */
    void silentRound() {
        while (state.phase() != Phase.REPORT) {
            give(new AdvancePhase(AdvancePhase.Why.TIME_OVER));
        }
        give(new AdvancePhase(AdvancePhase.Why.TIME_OVER));
    }

    void give(Command command) {
        Decision decision = command.decide(state, world);
        assertThat(decision).as(command.toString()).isInstanceOf(Decision.Accepted.class);
        for (GameEvent event : ((Decision.Accepted) decision).events()) {
            reader.accept(event);
            state = event.applyTo(state);
        }
    }

    void end() {
        give(new EndGame());
        silentRound();
    }

    GameState state() {
        return state;
    }

    GameHistory history() {
        return reader.history();
    }
}
