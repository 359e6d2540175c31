package org.chokepoint.server.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.engine.command.RemoveSeat;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Answer;
import org.chokepoint.server.room.NewKey;
import org.chokepoint.server.room.Rooms;
import org.chokepoint.server.room.Taken;

/**
 * The host brings a person to another seat, at the same table or in another group of the class. The person's secrets go
 * along; the connection ends and comes back with them. Between groups the person sits down there before the seat here is
 * given up, so that nobody is ever without one.
 */
final class Moving {
    private final Session session;
    private final GameId game;
    private final Actor.Host host;

    /** @param game whose host asks */
    Moving(Session session, GameId game, Actor.Host host) {
        this.session = session;
        this.game = game;
        this.host = host;
    }

    void begin(long commandId, Request.MoveSeat wish) {
        List<GameId> groups = rooms().byCode(rooms().code(game));
        if (wish.toGroup() > groups.size()) {
            refuse(commandId, Reason.NO_SUCH_GROUP, "to_group", "groups", groups.size());
            return;
        }
        GameId target = wish.toGroup() == 0 ? game : groups.get(wish.toGroup() - 1);
        List<NewKey> keys = session.reception().keys().of(game, wish.seat());
        if (target.equals(game)) {
            SeatId to = new SeatId(wish.toSeat() == 0 ? Integer.MAX_VALUE : wish.toSeat());
            session.await(rooms().moveSeat(game, wish.seat(), to, keys), taken -> moved(commandId, wish.seat(), taken));
        } else {
            between(commandId, wish, target, keys);
        }
    }

    private void moved(long commandId, SeatId from, Taken taken) {
        if (taken instanceof Taken.Seated seated) {
            follow(from, game, seated.seat());
            session.seen(seated.version());
            session.reply(commandId, new Reply.Accepted(null));
            tell(from);
        } else {
            session.refuse(commandId, Joining.why(taken));
        }
    }

    /** A host who plays hosts this group and cannot leave it. */
    private void between(long commandId, Request.MoveSeat wish, GameId target, List<NewKey> keys) {
        Optional<String> name = rooms().person(game, wish.seat());
        if (rooms().setup(game).filter(GameSetup::hasTeams).isPresent()) {
            session.refuse(commandId, Refusal.rule(Reason.TEAM_STAYS, "host_action.move_seat.to_group", Map.of()));
        } else if (name.isEmpty()) {
            refuse(commandId, Reason.SEAT_EMPTY, "seat", "seat", wish.seat().number());
        } else if (keys.stream().anyMatch(NewKey::host)) {
            session.refuse(commandId, Refusal.of(Problem.UNEXPECTED, "host_action.move_seat.to_group", Map.of()));
        } else {
            CompletionStage<Taken> there = wish.toSeat() == 0
                    ? rooms().takeSeat(target, name.get(), keys)
                    : rooms().admit(target, new SeatId(wish.toSeat()), name.get(), keys);
            session.await(there, taken -> arrived(commandId, wish.seat(), target, taken));
        }
    }

    private void arrived(long commandId, SeatId from, GameId target, Taken taken) {
        if (!(taken instanceof Taken.Seated seated)) {
            session.refuse(commandId, Joining.why(taken));
            return;
        }
        follow(from, target, seated.seat());
        session.await(rooms().submit(game, host, commandId, new RemoveSeat(from)), answer -> {
            if (answer instanceof Answer.Accepted accepted) {
                session.seen(accepted.version());
            }
            session.reply(commandId, new Reply.Accepted(null));
            tell(from);
        });
    }

    /** Secrets go along; codes drawn before were for the seat, on which somebody else may sit soon. */
    private void follow(SeatId from, GameId target, SeatId to) {
        session.reception().keys().move(game, from, target, to);
        session.reception().seatCodes().giveUp(game, from);
    }

    private void tell(SeatId from) {
        session.reception().links().remove(game, from, Farewell.MOVED);
    }

    private void refuse(long commandId, Reason reason, String field, String fact, int value) {
        Map<String, String> facts = Map.of(fact, Integer.toString(value));
        session.refuse(commandId, Refusal.rule(reason, "host_action.move_seat." + field, facts));
    }

    private Rooms rooms() {
        return session.reception().rooms();
    }
}
