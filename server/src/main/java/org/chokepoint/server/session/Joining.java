package org.chokepoint.server.session;

import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Taken;

/** Code to seat. A client that is gone before it learned its secret could never come back, so its seat is given up. */
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
        entering.byCode(request.code())
                .ifPresent(game -> new SeatTaking(entering, game, taken -> go(game, taken)).under(name));
    }

    private void go(GameId game, Taken taken) {
        if (taken instanceof Taken.Seated seated) {
            attach(game, seated);
        } else {
            entering.refuse(why(taken));
        }
    }

    private void attach(GameId game, Taken.Seated seated) {
        Actor actor = new Actor.Player(seated.seat());
        if (entering.session.isGone()) {
            entering.rooms().submit(game, actor, entering.commandId(), new LeaveSeat(seated.seat()));
            return;
        }
        entering.attach(game, actor, listening -> {
            Token token = entering.session.reception().keys().issue(new Key(game, false, seated.seat()));
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
