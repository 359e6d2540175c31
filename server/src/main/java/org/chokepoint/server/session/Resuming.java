package org.chokepoint.server.session;

import java.util.Optional;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.TableView.PublicSeat;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.jspecify.annotations.Nullable;

/** Token to the place it opens. Listens first and takes the place then, so that the seat never looks abandoned. */
final class Resuming {
    private final Entering entering;

    Resuming(Entering entering) {
        this.entering = entering;
    }

    void begin(Token token) {
        Optional<Key> key = entering.session.reception().keys().find(token);
        if (key.isEmpty()) {
            entering.refuse(Refusal.of(Problem.BAD_TOKEN));
        } else {
            attach(key.get());
        }
    }

    private void attach(Key key) {
        SeatId seat = key.seat();
        Actor actor = seat == null ? new Actor.Host(key.coHost()) : new Actor.Player(seat);
        entering.attach(key.game(), actor, listening -> back(key, listening));
    }

    private void back(Key key, Attached.Listening listening) {
        Reply.Seated seated = seated(key, listening);
        Reply reply = seated != null && !key.host()
                ? seated
                : new Reply.HostGranted(
                        key.game(),
                        entering.rooms().code(key.game()),
                        Token.NONE,
                        seated,
                        entering.group(key.game()),
                        key.coHost());
        Inside.Role role = new Inside.Role(key.game(), key.host(), key.seat(), key.coHost());
        entering.admit(role, listening, reply, Optional.ofNullable(listening.seat()));
    }

    private Reply.@Nullable Seated seated(Key key, Attached.Listening listening) {
        SeatId seat = key.seat();
        if (seat == null) {
            return null;
        }
        PublicSeat place = listening.table().seats().get(seat.number() - 1);
        return new Reply.Seated(key.game(), seat, place.name(), Token.NONE, null, entering.group(key.game()));
    }
}
