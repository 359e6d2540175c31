package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.GameStarted;
import org.chokepoint.server.engine.event.RoundOpened;
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Sitter;

/** The facts by which a game starts and a round opens. */
final class Opening {
    private Opening() {}

    /** Bots take the empty seats, every seat gets its country, and round 1 opens. */
    static List<GameEvent> start(GameState lobby, World world) {
        List<NationState> nations = lobby.seats().stream()
                .map(seat -> Rounds.start(world.of(lobby.setup(), seat.id())))
                .toList();
        GameStarted started = new GameStarted(sitters(lobby), nations);
        return List.of(started, nextRound(started.applyTo(lobby), world));
    }

    /** The next round opens: for every seat on its own, for rivals at once, for a nation as one. */
    static RoundOpened nextRound(GameState state, World world) {
        List<NationState> opened = open(state, world);
        List<RoundOpened.Opening> openings = new ArrayList<>();
        for (SeatState seat : state.seats()) {
            World own = world.of(state.setup(), seat.id());
            NationState nation = opened.get(seat.id().number() - 1);
            openings.add(new RoundOpened.Opening(nation, FirstDraft.of(own, seat)));
        }
        return new RoundOpened(state.round() + 1, openings);
    }

    private static List<NationState> open(GameState state, World world) {
        List<NationState> before =
                state.seats().stream().map(SeatState::requireNation).toList();
        return switch (state.setup().mode()) {
            case PARALLEL ->
                before.stream().map(nation -> Rounds.open(world, nation)).toList();
            case RIVALS -> Rivals.open(worlds(state, world), before);
            case PROVINCES -> Collections.nCopies(before.size(), Rounds.open(world, before.get(0)));
        };
    }

    /** The worlds of all seats. */
    static List<World> worlds(GameState state, World world) {
        return state.seats().stream()
                .map(seat -> world.of(state.setup(), seat.id()))
                .toList();
    }

    private static List<Sitter> sitters(GameState lobby) {
        List<Sitter> sitters = new ArrayList<>();
        GameState named = lobby;
        for (SeatState seat : lobby.seats()) {
            Sitter sitter = seat.sitter().isPerson() ? seat.sitter() : Names.bot(named, seat.id());
            named = named.with(
                    seat.id(), empty -> empty.seating(sitter, empty.desk().draft()));
            sitters.add(sitter);
        }
        return sitters;
    }
}
