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
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Sitter;

/** The facts by which a game starts and a round opens. */
final class Opening {
    private Opening() {}

    /** That somebody sat down, and the start of the game when it waited for as many persons as there are now. */
    static List<GameEvent> withStart(List<GameEvent> seated, GameState before, World world) {
        List<GameEvent> events = new ArrayList<>(seated);
        GameState after = HandSeat.after(before, seated);
        int needed = after.setup().startWithPlayers();
        if (after.phase() == Phase.LOBBY && needed > 0 && after.persons() >= needed) {
            events.addAll(start(after, world));
        }
        return events;
    }

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
        GameStarted started = new GameStarted(sitters(lobby), starts(lobby, world));
        return List.of(started, nextRound(started.applyTo(lobby), world));
    }

    /** The countries before round 1. */
    static List<NationState> starts(GameState state, World world) {
        List<World> worlds = worlds(state, world);
        List<NationState> starts = new ArrayList<>();
        for (int seat = 0; seat < worlds.size(); seat++) {
            boolean same = seat > 0 && worlds.get(seat) == worlds.get(seat - 1);
            starts.add(same ? starts.get(seat - 1) : Rounds.start(worlds.get(seat)));
        }
        return List.copyOf(starts);
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
            case PARALLEL -> separate(before, world);
            case RIVALS -> Rivals.open(worlds(state, world), before);
            case PROVINCES -> Collections.nCopies(before.size(), Rounds.open(world, before.get(0)));
        };
    }

    /** Before round 1 all have the same country, which opens once. */
    private static List<NationState> separate(List<NationState> before, World world) {
        List<NationState> opened = new ArrayList<>();
        for (int seat = 0; seat < before.size(); seat++) {
            boolean same = seat > 0 && before.get(seat) == before.get(seat - 1);
            opened.add(same ? opened.get(seat - 1) : Rounds.open(world, before.get(seat)));
        }
        return opened;
    }

    /** The worlds of all seats. */
    static List<World> worlds(GameState state, World world) {
        return state.seats().stream()
                .map(seat -> world.of(state.setup(), seat.id()))
                .toList();
    }

    static List<Sitter> sitters(GameState lobby) {
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
