package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.EventDef;

/** The events that a scenario can see, by slot, in the order of the files. Immutable by agreement. */
final class Deck {
    final int[] world;
    final int[] sanctions;

    /** Domestic events that are drawn. */
    final int[] domestic;

    /** Domestic events that come in a fixed round. */
    final int[] fixed;

    Deck(List<CompiledEvent> events, Ids sectors) {
        world = indices(events, sectors, EventDef.Kind.WORLD, false);
        sanctions = indices(events, sectors, EventDef.Kind.SANCTION, false);
        domestic = indices(events, sectors, EventDef.Kind.DOMESTIC, false);
        fixed = indices(events, sectors, EventDef.Kind.DOMESTIC, true);
    }

    private static int[] indices(List<CompiledEvent> events, Ids sectors, EventDef.Kind kind, boolean fixed) {
        return java.util.stream.IntStream.range(0, events.size())
                .filter(index -> {
                    EventDef def = events.get(index).def();
                    return def.kind() == kind
                            && (def.round() != null) == fixed
                            && def.sectors().stream().allMatch(sector -> sectors.find(sector) != Ids.NONE);
                })
                .toArray();
    }
}
