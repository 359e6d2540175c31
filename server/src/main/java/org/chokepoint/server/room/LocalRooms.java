package org.chokepoint.server.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.random.RandomGenerator;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Journal;

/** Rooms of this process: games are spread over a few loops by their ids. */
public final class LocalRooms implements Rooms {
    /**
     * @param shelf where packs are found
     * @param journal where games are kept
     * @param loops at least one
     * @param random for ids, codes and seeds that nobody named: a secure one outside of tests; must be safe for threads
     */
    public LocalRooms(PackShelf shelf, Journal journal, List<RoomLoop> loops, RandomGenerator random) {}

    @Override
    public CompletionStage<Created> create(NewGame wish) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<GameId> byCode(String normalizedCode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String code(GameId game) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<GameSetup> setup(GameId game) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<World> world(GameId game) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Answer> submit(GameId game, Actor actor, long commandId, Command command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Taken> takeSeat(GameId game, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Answer> forecast(GameId game, SeatId seat, PlanOrder order) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Attached> attach(GameId game, Actor actor, RoomListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void detach(GameId game, Actor actor, RoomListener listener) {
        throw new UnsupportedOperationException();
    }
}
