package org.chokepoint.server.room;

import java.util.List;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;

/** One more secret for a person on a seat. No fact of the game, but as durable as one. */
final class KeyStep extends TakenStep {
    private final SeatId seat;
    private final NewKey key;

    KeyStep(SeatId seat, NewKey key) {
        this.seat = seat;
        this.key = key;
    }

    @Override
    public Decision decide(GameState state) {
        boolean isThere = state.has(seat) && state.seat(seat).persons().contains(key.member());
        return isThere ? new Decision.Accepted(List.of()) : Decision.refuse(Reason.NOT_A_PLAYER);
    }

    @Override
    public List<Note> notes(List<GameEvent> events, GameState after) {
        return List.of(key.opening(seat));
    }

    @Override
    public boolean isIn(Entry entry) {
        return key.isIn(entry);
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        answer().complete(Taken.Seated.on(after, seat, key.member()));
    }
}
