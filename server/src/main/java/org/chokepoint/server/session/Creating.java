package org.chokepoint.server.session;

import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.chokepoint.server.room.Created;
import org.chokepoint.server.room.Taken;
import org.jspecify.annotations.Nullable;

/** Wish to open lobby, and to the host's own seat when the host plays. A game that nobody can host is ended at once. */
final class Creating {
    private final Entering entering;
    private final Request.CreateGame request;

    Creating(Entering entering, Request.CreateGame request) {
        this.entering = entering;
        this.request = request;
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
        entering.session.await(entering.rooms().create(request.wish()), this::created);
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
                new SeatTaking(entering, game, taken -> seated(opened, taken)).under(name);
            }
        } else {
            entering.refuse(Refusal.of(Problem.INTERNAL));
        }
    }

    private void host(Created.Opened opened, Attached.Listening listening) {
        GameId game = opened.setup().id();
        Reply reply = new Reply.HostGranted(game, opened.code(), issue(game, true, null), null);
        entering.admit(new Inside.Role(game, true, null), listening, reply);
    }

    private void seated(Created.Opened opened, Taken taken) {
        GameId game = opened.setup().id();
        if (!(taken instanceof Taken.Seated seated)) {
            endGame(game);
            entering.refuse(Joining.why(taken));
        } else if (entering.session.isGone()) {
            endGame(game);
        } else {
            entering.attach(
                    game, new Actor.Player(seated.seat()), listening -> hostAndPlayer(opened, seated, listening));
        }
    }

    private void hostAndPlayer(Created.Opened opened, Taken.Seated seated, Attached.Listening listening) {
        GameId game = opened.setup().id();
        SeatId seat = seated.seat();
        Reply.Seated own = new Reply.Seated(game, seat, seated.name(), issue(game, false, seat), listening.seat());
        Reply reply = new Reply.HostGranted(game, opened.code(), issue(game, true, seat), own);
        entering.admit(new Inside.Role(game, true, seat), listening, reply);
    }

    private Token issue(GameId game, boolean host, @Nullable SeatId seat) {
        return entering.session.reception().keys().issue(new Key(game, host, seat));
    }

    private void endGame(GameId game) {
        entering.rooms().submit(game, new Actor.Host(), entering.commandId(), new EndGame());
    }
}
