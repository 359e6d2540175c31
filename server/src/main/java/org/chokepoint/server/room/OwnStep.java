package org.chokepoint.server.room;

import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.state.GameState;

/** A step of the room itself: nobody waits for its end. */
abstract class OwnStep implements Step {
    @Override
    public final void accepted(List<GameEvent> events, GameState after) {}

    @Override
    public final void refused(Rejected why) {}

    @Override
    public final void busy() {}

    @Override
    public final void stopped() {}
}
