package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.MemberJoined;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.jspecify.annotations.Nullable;

/**
 * Sit down in a game of teams: on the seat with the fewest persons, of equals the lowest, in a running game also on a bot's.
 * So twenty-four students on eight seats become eight teams of three, and twenty of them teams of two and three. An empty
 * name asks for a made-up one.
 *
 * @param wished the seat that this person wants; null for the one with the fewest persons
 * @param invited the host lets this person in, also while nobody new may come
 */
public record JoinTeam(String name, @Nullable SeatId wished, boolean invited) implements Command {
    @Override
    public Decision decide(GameState state, World world) {
        if (!state.setup().hasTeams()) {
            return Decision.refuse(Reason.NO_TEAMS);
        }
        if (state.phase() == Phase.FINISHED) {
            return Decision.refuse(Reason.GAME_ENDED);
        }
        if (!invited && state.console().has(Console.Switch.LOCKED)) {
            return Decision.refuse(Reason.GAME_LOCKED);
        }
        SeatId seat = wished;
        if (seat == null) {
            return state.seats().stream()
                    .filter(team -> hasPlace(state, team))
                    .min(Comparator.comparing(team -> team.team().size()))
                    .map(team -> join(state, world, team))
                    .orElseGet(() -> TakeSeat.full(state));
        }
        if (!state.has(seat)) {
            return refuse(
                    Reason.NO_SUCH_SEAT,
                    Map.of("seats", Integer.toString(state.seats().size())));
        }
        return hasPlace(state, state.seat(seat)) ? join(state, world, state.seat(seat)) : full(state, seat);
    }

    private static boolean hasPlace(GameState state, SeatState seat) {
        return seat.team().size() < state.setup().teamSize();
    }

    private Decision join(GameState state, World world, SeatState seat) {
        String given = name.isEmpty() ? Names.madeUp(state, seat.id()) : Names.clean(name);
        Optional<Rejected> wrong = Names.check(state, given);
        if (wrong.isPresent()) {
            return new Decision.Refused(wrong.get());
        }
        List<GameEvent> events = new ArrayList<>();
        if (!seat.sitter().isPerson()) {
            events.add(new SeatTaken(seat.id(), Names.team(state, seat.id()), FirstDraft.of(world, state, seat)));
        }
        events.add(new MemberJoined(seat.id(), seat.team().nextNumber(), given));
        return new Decision.Accepted(Opening.withStart(events, state, world));
    }

    private static Decision full(GameState state, SeatId seat) {
        return refuse(
                Reason.TEAM_FULL,
                Map.of(
                        "seat",
                        Integer.toString(seat.number()),
                        "limit",
                        Integer.toString(state.setup().teamSize())));
    }

    private static Decision refuse(Reason reason, Map<String, String> facts) {
        return new Decision.Refused(new Rejected(reason, "join_game.team", facts));
    }
}
