package org.chokepoint.server.engine.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.jspecify.annotations.Nullable;

/**
 * Sit down: on the first empty seat of the lobby, or on the first bot's seat of a running game, whose country goes on. An
 * empty name asks for a made-up one. The game starts when its setup names this number of persons. In a game of teams it is
 * {@link JoinTeam}.
 *
 * @param invited the host has kept this seat for whoever comes, also while nobody new may come in; null for the first one
 */
public record TakeSeat(String name, @Nullable SeatId invited) implements Command {
    /** Without an invitation. */
    public TakeSeat(String name) {
        this(name, null);
    }

    @Override
    public Decision decide(GameState state, World world) {
        if (state.setup().hasTeams()) {
            return new JoinTeam(name, invited, invited != null).decide(state, world);
        }
        if (state.phase() == Phase.FINISHED) {
            return Decision.refuse(Reason.GAME_ENDED);
        }
        if (invited == null && state.console().has(Console.Switch.LOCKED)) {
            return Decision.refuse(Reason.GAME_LOCKED);
        }
        Occupant wanted = state.phase() == Phase.LOBBY ? Occupant.EMPTY : Occupant.BOT;
        return state.seats().stream()
                .filter(seat -> invited == null || invited.equals(seat.id()))
                .filter(seat -> seat.sitter().occupant() == wanted)
                .findFirst()
                .map(seat -> take(state, world, seat))
                .orElseGet(() -> full(state));
    }

    private Decision take(GameState state, World world, SeatState seat) {
        String given = name.isEmpty() ? Names.madeUp(state, seat.id()) : Names.clean(name);
        Optional<Rejected> wrong = Names.check(state, given);
        if (wrong.isPresent()) {
            return new Decision.Refused(wrong.get());
        }
        SeatTaken taken = new SeatTaken(seat.id(), given, FirstDraft.of(world, state, seat));
        return new Decision.Accepted(Opening.withStart(List.of(taken), state, world));
    }

    /** No seat is left. */
    static Decision full(GameState state) {
        Map<String, String> facts =
                Map.of("seats", Integer.toString(state.seats().size()));
        return new Decision.Refused(new Rejected(Reason.GAME_FULL, "", facts));
    }
}
