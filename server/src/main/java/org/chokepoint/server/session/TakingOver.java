package org.chokepoint.server.session;

import java.util.Map;
import java.util.Optional;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Taken;

/** Code of a seat to the seat, with a secret of its own for this device. The newest link of a seat is the one that counts. */
final class TakingOver {
    private final Entering entering;

    TakingOver(Entering entering) {
        this.entering = entering;
    }

    void begin(Request.TakeOver request) {
        entering.byCode(request.code()).ifPresent(game -> look(game, Codes.normalize(request.seatCode())));
    }

    private void look(GameId game, String seatCode) {
        Reception reception = entering.session.reception();
        SeatCodes.Found found = reception.seatCodes().use(game, seatCode, reception.nowNanos());
        if (found instanceof SeatCodes.Found.Seat open) {
            give(game, open.seat());
        } else if (found instanceof SeatCodes.Found.TooManyWrong) {
            String perSecond = Integer.toString(Limits.SEAT_CODE_TRIES_PER_SECOND);
            entering.refuse(Refusal.of(Problem.SEAT_CODE_TRIES, "seat_code", Map.of("per_second", perSecond)));
        } else {
            entering.refuse(Refusal.of(Problem.SEAT_CODE_WRONG, "seat_code", Map.of()));
        }
    }

    private void give(GameId game, SeatId seat) {
        Token token = entering.session.reception().keys().draw();
        entering.session.await(entering.rooms().giveKey(game, seat, token.key(false)), taken -> {
            if (taken instanceof Taken.Seated seated) {
                attach(game, seated, token);
            } else {
                entering.refuse(Joining.why(taken));
            }
        });
    }

    private void attach(GameId game, Taken.Seated seated, Token token) {
        Key key = new Key(game, false, seated.seat());
        entering.session.reception().keys().put(token, key);
        entering.attach(game, new Actor.Player(seated.seat()), listening -> {
            Reply reply = new Reply.Seated(game, seated.seat(), seated.name(), token, null);
            entering.admit(
                    new Inside.Role(game, false, seated.seat()),
                    listening,
                    reply,
                    Optional.ofNullable(listening.seat()));
        });
    }
}
