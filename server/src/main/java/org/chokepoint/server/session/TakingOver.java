package org.chokepoint.server.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Answer;
import org.chokepoint.server.room.Taken;

/**
 * Code of a seat to the seat, or of the place beside the first host, with a secret of its own for this device. The newest
 * link of a place is the one that counts.
 */
final class TakingOver {
    private final Entering entering;

    TakingOver(Entering entering) {
        this.entering = entering;
    }

    void begin(Request.TakeOver request) {
        List<GameId> groups = entering.groups(request.code());
        if (!groups.isEmpty()) {
            Reception reception = entering.session.reception();
            look(reception.seatCodes().where(groups, Codes.normalize(request.seatCode())), request);
        }
    }

    private void look(GameId game, Request.TakeOver request) {
        Optional<String> name = Names.clean(request.name());
        if (name.isEmpty()) {
            entering.refuse(Refusal.rule(Reason.NAME_INVALID, "name", Names.limits()));
            return;
        }
        Reception reception = entering.session.reception();
        SeatCodes.Found found =
                reception.seatCodes().use(game, Codes.normalize(request.seatCode()), reception.nowNanos());
        if (found instanceof SeatCodes.Found.Seat open) {
            give(game, open, name.get());
        } else if (found instanceof SeatCodes.Found.CoHost) {
            hostBeside(game);
        } else if (found instanceof SeatCodes.Found.TooManyWrong) {
            String perSecond = Integer.toString(Limits.SEAT_CODE_TRIES_PER_SECOND);
            entering.refuse(Refusal.of(Problem.SEAT_CODE_TRIES, "seat_code", Map.of("per_second", perSecond)));
        } else {
            entering.refuse(Refusal.of(Problem.SEAT_CODE_WRONG, "seat_code", Map.of()));
        }
    }

    private void hostBeside(GameId game) {
        Token token = entering.session.reception().keys().draw();
        entering.session.await(entering.rooms().admitCoHost(game, token.coHostKey()), answer -> {
            if (!(answer instanceof Answer.Accepted)) {
                entering.refuse(Inside.why(answer));
                return;
            }
            entering.session.reception().keys().withdrawCoHost(game); // there is one second host
            entering.session.reception().keys().put(token, Key.ofCoHost(game));
            entering.attach(game, new Actor.Host(true), listening -> {
                String code = entering.rooms().code(game);
                Reply reply = new Reply.HostGranted(game, code, token, null, entering.group(game), true);
                entering.admit(new Inside.Role(game, true, null, true), listening, reply);
            });
        });
    }

    private void give(GameId game, SeatCodes.Found.Seat open, String name) {
        Token token = entering.session.reception().keys().draw();
        if (open.use() == SeatCodes.Use.HAND_OVER) {
            SeatTaking.handedOver(
                            entering,
                            game,
                            open.seat(),
                            List.of(token.key(false)),
                            seated -> handedOver(game, seated, token))
                    .under(name);
            return;
        }
        entering.session.await(entering.rooms().giveKey(game, open.seat(), token.key(false, open.member())), taken -> {
            boolean empty =
                    taken instanceof Taken.Refused refused && refused.why().reason() == Reason.NOT_A_PLAYER;
            if (empty && open.use() == SeatCodes.Use.INVITATION) {
                SeatTaking.invited(
                                entering,
                                game,
                                open.seat(),
                                List.of(token.key(false)),
                                seated -> go(game, seated, token))
                        .under(name);
            } else {
                go(game, taken, token);
            }
        });
    }

    /** What opened the seat before opens nothing any more, and who sat there is told. */
    private void handedOver(GameId game, Taken taken, Token token) {
        if (taken instanceof Taken.Seated seated) {
            Reception reception = entering.session.reception();
            reception.giveUp(game, seated.seat());
            reception.links().remove(game, seated.seat(), Farewell.HANDED_OVER);
        }
        go(game, taken, token);
    }

    private void go(GameId game, Taken taken, Token token) {
        if (taken instanceof Taken.Seated seated) {
            attach(game, seated, token);
        } else {
            entering.refuse(Joining.why(taken));
        }
    }

    private void attach(GameId game, Taken.Seated seated, Token token) {
        Key key = new Key(game, false, seated.player());
        entering.session.reception().keys().put(token, key);
        entering.attach(game, seated.player(), listening -> {
            Reply reply = new Reply.Seated(game, seated.player(), seated.name(), token, null, entering.group(game));
            entering.admit(
                    new Inside.Role(game, false, seated.player()),
                    listening,
                    reply,
                    Optional.ofNullable(listening.seat()));
        });
    }
}
