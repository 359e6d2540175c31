package org.chokepoint.server.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.chokepoint.server.room.Created;
import org.chokepoint.server.room.NewKey;
import org.chokepoint.server.room.Taken;

/**
 * Wish to open lobby, and to the host's own seat when the host plays. A client that brings the host's secret can ask again
 * and has the same game. A game that nobody can host is ended at once.
 */
final class Creating {
    private final Entering entering;
    private final Request.CreateGame request;
    private final Token hostToken;

    Creating(Entering entering, Request.CreateGame request) {
        this.entering = entering;
        this.request = request;
        this.hostToken = request.token().orDrawn(entering.session.reception().keys());
    }

    void begin() {
        if (request.playAs() != null && Names.clean(request.playAs()).isEmpty()) {
            entering.refuse(Refusal.rule(Reason.NAME_INVALID, "name", Names.limits()));
            return;
        }
        Optional<Refusal> fault = request.token().fault("create_game.host_token");
        if (fault.isPresent()) {
            entering.refuse(fault.get());
            return;
        }
        entering.session
                .reception()
                .keys()
                .keepOnly(game -> entering.rooms().setup(game).isPresent());
        List<NewKey> keys = List.of(hostToken.key(true));
        if (request.groupOf().isNone()) {
            entering.session.await(entering.rooms().create(request.wish(), keys), this::created);
        } else {
            hostedGame()
                    .ifPresentOrElse(
                            game -> entering.session.await(entering.rooms().createGroup(game, keys), this::created),
                            () -> entering.refuse(Refusal.of(Problem.BAD_TOKEN, "group_of", Map.of())));
        }
    }

    /** The game to which a group is added: only its host may. */
    private Optional<GameId> hostedGame() {
        return entering.session
                .reception()
                .keys()
                .find(request.groupOf())
                .filter(key -> key.host() && !key.coHost())
                .map(Key::game);
    }

    private void created(Created created) {
        if (created instanceof Created.Refused refused) {
            entering.refuse(refused.why());
        } else if (created instanceof Created.Opened opened) {
            GameId game = opened.setup().id();
            if (entering.session.isGone()) {
                endUnlessAskedAgain(game);
            } else if (request.playAs() == null) {
                entering.attach(game, new Actor.Host(), listening -> host(opened, listening));
            } else {
                String name = Names.clean(request.playAs()).orElse("");
                Token seatToken = seatToken();
                List<NewKey> keys = seatToken.isNone()
                        ? List.of(hostToken.key(true))
                        : List.of(seatToken.key(false), hostToken.key(true));
                new SeatTaking(entering, game, keys, taken -> seated(opened, taken, seatToken)).under(name);
            }
        } else {
            entering.refuse(Refusal.of(Problem.INTERNAL));
        }
    }

    private void host(Created.Opened opened, Attached.Listening listening) {
        GameId game = opened.setup().id();
        Reply reply = new Reply.HostGranted(
                game, opened.code(), issue(hostToken, new Key(game, true, null)), null, entering.group(game));
        entering.admit(new Inside.Role(game, true, null), listening, reply);
    }

    private void seated(Created.Opened opened, Taken taken, Token seatToken) {
        GameId game = opened.setup().id();
        if (!(taken instanceof Taken.Seated seated)) {
            endGame(game);
            entering.refuse(Joining.why(taken));
        } else if (entering.session.isGone()) {
            endUnlessAskedAgain(game);
        } else {
            entering.attach(game, seated.player(), listening -> hostAndPlayer(opened, seated, seatToken, listening));
        }
    }

    private void hostAndPlayer(
            Created.Opened opened, Taken.Seated seated, Token seatToken, Attached.Listening listening) {
        GameId game = opened.setup().id();
        Actor.Player player = seated.player();
        Reply.Seated own = new Reply.Seated(
                game,
                player,
                seated.name(),
                seatToken.isNone() ? Token.NONE : issue(seatToken, new Key(game, false, player)),
                listening.seat(),
                entering.group(game));
        Reply reply = new Reply.HostGranted(
                game, opened.code(), issue(hostToken, new Key(game, true, player)), own, entering.group(game));
        entering.admit(new Inside.Role(game, true, player), listening, reply);
    }

    private Token issue(Token token, Key key) {
        entering.session.reception().keys().put(token, key);
        return token;
    }

    /** A secret that the client has brought opens the host's own seat, too. */
    private Token seatToken() {
        return request.token().isNone() ? entering.session.reception().keys().draw() : Token.NONE;
    }

    private void endUnlessAskedAgain(GameId game) {
        if (request.token().isNone()) {
            endGame(game);
        }
    }

    private void endGame(GameId game) {
        entering.rooms().submit(game, new Actor.Host(), entering.commandId(), new EndGame());
    }
}
