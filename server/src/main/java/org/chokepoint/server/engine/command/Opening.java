package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.GameStarted;
import org.chokepoint.server.engine.event.RoundOpened;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Sitter;

/** The facts by which a game starts and a round opens. */
final class Opening {
    private Opening() {}

    /** Bots take the empty seats, every seat gets the same country, and round 1 opens. */
    static List<GameEvent> start(GameState lobby, World world) {
        NationState nation = Rounds.start(world);
        GameStarted started = new GameStarted(
                sitters(lobby), Collections.nCopies(lobby.seats().size(), nation));
        return List.of(started, nextRound(started.applyTo(lobby), world));
    }

    /** The next round opens for every seat on its own. */
    static RoundOpened nextRound(GameState state, World world) {
        List<RoundOpened.Opening> openings =
                state.seats().stream().map(seat -> open(seat, world)).toList();
        return new RoundOpened(state.round() + 1, openings);
    }

    private static RoundOpened.Opening open(SeatState seat, World world) {
        return new RoundOpened.Opening(Rounds.open(world, seat.requireNation()), FirstDraft.of(world, seat));
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
