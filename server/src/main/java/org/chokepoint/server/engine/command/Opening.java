package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.GameStarted;
import org.chokepoint.server.engine.event.ReadingsSettled;
import org.chokepoint.server.engine.event.RoundOpened;
import org.chokepoint.server.engine.rule.Disputes;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Sitter;

/** The facts by which a game starts and a round opens. */
final class Opening {
    private Opening() {}

    /** The vote ends, bots take the empty seats, every seat gets the same country, and round 1 opens. */
    static List<GameEvent> start(GameState lobby, World world) {
        if (!lobby.setup().readings().byVote()) {
            return startSettled(lobby, world);
        }
        ReadingsSettled settled = new ReadingsSettled(voted(lobby, world));
        List<GameEvent> events = new ArrayList<>(List.of(settled));
        events.addAll(startSettled(settled.applyTo(lobby), world.withReadings(settled.chosen())));
        return events;
    }

    private static Map<String, String> voted(GameState lobby, World world) {
        Disputes disputes =
                Disputes.of(world.rulebook().ruleset(), world.rulebook().scenario());
        return disputes.settle(lobby.seats().stream().map(SeatState::votes).toList());
    }

    private static List<GameEvent> startSettled(GameState lobby, World world) {
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
