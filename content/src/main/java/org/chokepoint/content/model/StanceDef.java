package org.chokepoint.content.model;

import java.util.List;

/** A stance toward the world: {@code stances.yaml}. */
public record StanceDef(
        String id,
        Text name,
        Text text,

        @Doc("Openness it moves to (o)") @Range(min = 0, max = 1)
        double openness,

        @Ref(Ref.Kind.FACT) @Size(min = 1, max = 20) List<String> facts) {
    /** Copies. */
    public StanceDef {
        facts = List.copyOf(facts);
    }
}
