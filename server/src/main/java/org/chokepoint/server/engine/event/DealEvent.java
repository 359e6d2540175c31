package org.chokepoint.server.engine.event;

import java.util.List;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Something between two seats that nobody else can notice. */
public sealed interface DealEvent extends GameEvent permits DealOffered, DealAnswered, DealWithdrawn {
    /** Who may know of it now. */
    List<SeatId> parties(GameState after);
}
