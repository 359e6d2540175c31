package org.chokepoint.server.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.NewKey;
import org.chokepoint.server.room.Taken;

/**
 * Code to seat, in the group of the class that has the fewest persons. A client that brings the seat's secret can ask again
 * and has the same seat. One that was to be told the secret and is gone before could never come back, so its seat is given
 * up.
 */
final class Joining {
    private static final Set<Reason> NO_ROOM =
            Set.of(Reason.GAME_FULL, Reason.GAME_LOCKED, Reason.GAME_ENDED, Reason.NO_SUCH_GAME);

    private final Entering entering;

    Joining(Entering entering) {
        this.entering = entering;
    }

    void begin(Request.JoinGame request) {
        String name = Names.clean(request.name()).orElse(null);
        if (name == null) {
            entering.refuse(Refusal.rule(Reason.NAME_INVALID, "name", Names.limits()));
            return;
        }
        Optional<Refusal> fault = request.token().fault("join_game.seat_token");
        if (fault.isPresent()) {
            entering.refuse(fault.get());
            return;
        }
        List<GameId> groups = entering.groups(request.code());
        if (groups.isEmpty() || !entering.isOneOf(request.group(), groups)) {
            return;
        }
        Token token = request.token().orDrawn(entering.session.reception().keys());
        List<GameId> candidates = request.group() > 0
                ? List.of(groups.get(request.group() - 1))
                : entering.session.reception().spreading().order(groups, token);
        tryGroup(candidates, 0, request.team(), name, token, !request.token().isNone());
    }

    /** Asks one group after the other until one has a seat; the sentence is that of the last one. */
    private void tryGroup(List<GameId> candidates, int index, int team, String name, Token token, boolean comesAgain) {
        GameId game = candidates.get(index);
        Spreading spreading = entering.session.reception().spreading();
        spreading.begin(token, game);
        Consumer<Taken> then = taken -> {
            spreading.end(token);
            if (index + 1 < candidates.size() && isNoRoom(taken)) {
                tryGroup(candidates, index + 1, team, name, token, comesAgain);
            } else {
                go(game, taken, token, comesAgain);
            }
        };
        List<NewKey> keys = List.of(token.key(false));
        SeatTaking taking = team == 0
                ? new SeatTaking(entering, game, keys, then)
                : SeatTaking.inTeam(entering, game, new SeatId(team), keys, then);
        taking.under(name);
    }

    private static boolean isNoRoom(Taken taken) {
        return taken instanceof Taken.Refused refused
                && NO_ROOM.contains(refused.why().reason());
    }

    private void go(GameId game, Taken taken, Token token, boolean comesAgain) {
        if (taken instanceof Taken.Seated seated) {
            attach(game, seated, token, comesAgain);
        } else {
            entering.refuse(why(taken));
        }
    }

    private void attach(GameId game, Taken.Seated seated, Token token, boolean comesAgain) {
        Actor.Player actor = seated.player();
        if (entering.session.isGone()) {
            if (!comesAgain) {
                entering.rooms().submit(game, actor, entering.commandId(), actor.says(new LeaveSeat(actor.seat())));
            }
            return;
        }
        entering.attach(game, actor, listening -> {
            entering.session.reception().keys().put(token, new Key(game, false, actor));
            Reply reply = new Reply.Seated(game, actor, seated.name(), token, listening.seat(), entering.group(game));
            entering.admit(new Inside.Role(game, false, actor), listening, reply);
        });
    }

    /** Why there is no seat. */
    static Refusal why(Taken taken) {
        if (taken instanceof Taken.Refused refused) {
            return new Refusal.ByRule(refused.why());
        }
        return taken instanceof Taken.Busy ? Refusal.of(Problem.BUSY) : Refusal.of(Problem.INTERNAL);
    }
}
