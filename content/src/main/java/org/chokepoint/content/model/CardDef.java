package org.chokepoint.content.model;

import java.util.List;

/** A policy card: {@code cards.yaml}. */
public record CardDef(
        String id,
        Text name,
        @Size(max = 40) Text text,
        @Doc("Price, bn yuan") @Range(min = 0, max = 10_000) double cost,

        @Doc("Price in mandate points") @Range(min = 0, max = 5)
        int mandate,

        @Doc("Playable again this many rounds later") @Range(min = 1, max = 12)
        int cooldown,

        @Doc("What the player must name: none, line or sector") @Optional("none")
        TargetKind target,

        @Size(min = 1, max = 10) List<EffectDef> effects,
        @Ref(Ref.Kind.FACT) @Size(min = 1, max = 20) List<String> facts) {
    /** Copies. */
    public CardDef {
        effects = List.copyOf(effects);
        facts = List.copyOf(facts);
    }

    /** What a card must be aimed at. */
    public enum TargetKind {
        NONE,
        LINE,
        SECTOR
    }
}
