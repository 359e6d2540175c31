package org.chokepoint.server.engine.command;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/** What must hold before a command is looked at more closely. */
final class Guards {
    private Guards() {}

    /** A person sits on the seat and the game is in one of these phases. */
    static Optional<Rejected> personIn(GameState state, SeatId seat, Phase... allowed) {
        if (!state.has(seat) || !state.seat(seat).sitter().isPerson()) {
            return Optional.of(Rejected.of(Reason.NOT_A_PLAYER));
        }
        return in(state, allowed);
    }

    /** The plan is one that this seat may play. */
    static Optional<Rejected> plan(GameState state, World world, SeatId seat, PlanOrder order) {
        NationState nation = state.seat(seat).requireNation();
        return Rounds.check(
                world.of(state.setup(), seat), nation, order, state.setup().mode());
    }

    /** The game is in one of these phases; a game that is over says that instead. */
    static Optional<Rejected> in(GameState state, Phase... allowed) {
        if (Arrays.asList(allowed).contains(state.phase())) {
            return Optional.empty();
        }
        return Optional.of(
                state.phase() == Phase.FINISHED ? Rejected.of(Reason.GAME_ENDED) : wrongPhase(state.phase(), allowed));
    }

    /** The game has not started, or it is over. */
    static Rejected notRunning(GameState state) {
        return state.phase() == Phase.FINISHED
                ? Rejected.of(Reason.GAME_ENDED)
                : wrongPhase(state.phase(), Phase.BRIEFING, Phase.PLAN, Phase.COMMIT, Phase.REPORT);
    }

    /** A host speaks of a seat on which no person sits. */
    static Rejected nobodyOn(SeatId seat, String field) {
        return new Rejected(Reason.SEAT_EMPTY, field, Map.of("seat", Integer.toString(seat.number())));
    }

    /** A person of the seat's team has this number. */
    static Optional<Rejected> member(GameState state, SeatId seat, int member, String field) {
        boolean there = state.has(seat) && state.seat(seat).team().has(member);
        return there ? Optional.empty() : Optional.of(noMember(seat, field));
    }

    private static Rejected noMember(SeatId seat, String field) {
        return new Rejected(Reason.NO_SUCH_MEMBER, field, Map.of("seat", Integer.toString(seat.number())));
    }

    private static Rejected wrongPhase(Phase now, Phase... allowed) {
        String names = Arrays.stream(allowed).map(Phase::name).collect(Collectors.joining(", "));
        return new Rejected(Reason.WRONG_PHASE, "", Map.of("phase", now.name(), "allowed", names));
    }
}
