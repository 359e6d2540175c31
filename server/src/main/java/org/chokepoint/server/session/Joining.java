package org.chokepoint.server.session;

import java.util.List;
import java.util.Optional;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Taken;

/**
 * Code to seat. A client that brings the seat's secret can ask again and has the same seat. One that was to be told the
 * secret and is gone before could never come back, so its seat is given up.
 */
final class Joining {
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
        entering.byCode(request.code()).ifPresent(game -> {
            Token token = request.token().orDrawn(entering.session.reception().keys());
            new SeatTaking(
                            entering,
                            game,
                            List.of(token.key(false)),
                            taken -> go(game, taken, token, !request.token().isNone()))
                    .under(name);
        });
    }

    private void go(GameId game, Taken taken, Token token, boolean comesAgain) {
        if (taken instanceof Taken.Seated seated) {
            attach(game, seated, token, comesAgain);
        } else {
            entering.refuse(why(taken));
        }
    }

    private void attach(GameId game, Taken.Seated seated, Token token, boolean comesAgain) {
        Actor actor = new Actor.Player(seated.seat());
        if (entering.session.isGone()) {
            if (!comesAgain) {
                entering.rooms().submit(game, actor, entering.commandId(), new LeaveSeat(seated.seat()));
            }
            return;
        }
        entering.attach(game, actor, listening -> {
            entering.session.reception().keys().put(token, new Key(game, false, seated.seat()));
            Reply reply = new Reply.Seated(game, seated.seat(), seated.name(), token, listening.seat());
            entering.admit(new Inside.Role(game, false, seated.seat()), listening, reply);
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
