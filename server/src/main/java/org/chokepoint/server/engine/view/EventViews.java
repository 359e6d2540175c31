package org.chokepoint.server.engine.view;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * The events of one opened round for all seats of a game: what seats meet alike is one object, so that it is made, and
 * turned into bytes, once. For one thread.
 */
public final class EventViews {
    /** Few: they differ only by severity and by which choices are available. */
    private final List<Met> met = new ArrayList<>();

    private record Met(OpenEvent open, EventView view) {}

    /** The events of a seat, in the order of the slots. What the world says of an event is the same for all seats. */
    List<EventView> of(World world, NationState opened) {
        List<EventView> views = new ArrayList<>();
        for (OpenEvent open : Rounds.events(world, opened)) {
            views.add(view(world, opened.round(), open));
        }
        return views;
    }

    private EventView view(World world, int round, OpenEvent open) {
        for (Met one : met) {
            if (one.open.equals(open)) {
                return one.view;
            }
        }
        EventView view = EventView.of(world, round, open);
        met.add(new Met(open, view));
        return view;
    }
}
