package org.chokepoint.server.session;

import java.util.List;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.chokepoint.server.room.Created;
import org.chokepoint.server.room.NewKey;
import org.chokepoint.server.room.Taken;

/** Wish to open lobby, and to the host's own seat when the host plays. A game that nobody can host is ended at once. */
final class Creating {
    private final Entering entering;
    private final Request.CreateGame request;
    private final Token hostToken;

    Creating(Entering entering, Request.CreateGame request) {
        this.entering = entering;
        this.request = request;
        this.hostToken = entering.session.reception().keys().draw();
    }

    void begin() {
        if (request.playAs() != null && Names.clean(request.playAs()).isEmpty()) {
            entering.refuse(Refusal.rule(Reason.NAME_INVALID, "name", Names.limits()));
            return;
        }
        entering.session
                .reception()
                .keys()
                .keepOnly(game -> entering.rooms().setup(game).isPresent());
        entering.session.await(entering.rooms().create(request.wish(), List.of(hostToken.key(true))), this::created);
    }

    private void created(Created created) {
        if (created instanceof Created.Refused refused) {
            entering.refuse(refused.why());
        } else if (created instanceof Created.Opened opened) {
            GameId game = opened.setup().id();
            if (entering.session.isGone()) {
                endGame(game);
            } else if (request.playAs() == null) {
                entering.attach(game, new Actor.Host(), listening -> host(opened, listening));
            } else {
                String name = Names.clean(request.playAs()).orElse("");
                Token seatToken = entering.session.reception().keys().draw();
                List<NewKey> keys = List.of(seatToken.key(false), hostToken.key(true));
                new SeatTaking(entering, game, keys, taken -> seated(opened, taken, seatToken)).under(name);
            }
        } else {
            entering.refuse(Refusal.of(Problem.INTERNAL));
        }
    }

    private void host(Created.Opened opened, Attached.Listening listening) {
        GameId game = opened.setup().id();
        Reply reply = new Reply.HostGranted(game, opened.code(), issue(hostToken, new Key(game, true, null)), null);
        entering.admit(new Inside.Role(game, true, null), listening, reply);
    }

    private void seated(Created.Opened opened, Taken taken, Token seatToken) {
        GameId game = opened.setup().id();
        if (!(taken instanceof Taken.Seated seated)) {
            endGame(game);
            entering.refuse(Joining.why(taken));
        } else if (entering.session.isGone()) {
            endGame(game);
        } else {
            entering.attach(
                    game,
                    new Actor.Player(seated.seat()),
                    listening -> hostAndPlayer(opened, seated, seatToken, listening));
        }
    }

    private void hostAndPlayer(
            Created.Opened opened, Taken.Seated seated, Token seatToken, Attached.Listening listening) {
        GameId game = opened.setup().id();
        SeatId seat = seated.seat();
        Reply.Seated own = new Reply.Seated(
                game, seat, seated.name(), issue(seatToken, new Key(game, false, seat)), listening.seat());
        Reply reply = new Reply.HostGranted(game, opened.code(), issue(hostToken, new Key(game, true, seat)), own);
        entering.admit(new Inside.Role(game, true, seat), listening, reply);
    }

    private Token issue(Token token, Key key) {
        entering.session.reception().keys().put(token, key);
        return token;
    }

    private void endGame(GameId game) {
        entering.rooms().submit(game, new Actor.Host(), entering.commandId(), new EndGame());
    }
}
