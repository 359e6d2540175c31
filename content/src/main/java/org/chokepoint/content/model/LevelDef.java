package org.chokepoint.content.model;

import java.util.List;

/** How hard a game against bots is: {@code levels.yaml}. */
public record LevelDef(
        String id,
        Text name,
        @Size(max = 40) Text text,

        @Doc("Bots that take the free seats, in turn") @Ref(Ref.Kind.BOT) @Size(min = 1, max = 40)
        List<String> bots,

        @Doc("Rounds that its bots try their plans on before they choose; 0 for none")
        @Optional("0")
        @Range(min = 0, max = 1)
        int lookAhead) {
    /** Copies. */
    public LevelDef {
        bots = List.copyOf(bots);
    }
}
