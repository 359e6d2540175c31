package org.chokepoint.content.model;

import org.jspecify.annotations.Nullable;

/**
 * A kind of effect and its target, written {@code kind} or {@code kind:target}.
 *
 * @param kind what is moved
 * @param target a line, sector, derived input, {@link #ALL}, {@link #DRAWN} or {@link #CHOSEN}; null when the kind has none
 */
public record EffectKey(EffectKind kind, @Nullable String target) {
    /** Target: every line or sector of the kind. */
    public static final String ALL = "all";

    /** Target: the sector that the seed draws for the event. */
    public static final String DRAWN = "drawn";

    /** Target: the line or sector that the player names when playing the card. */
    public static final String CHOSEN = "chosen";

    @Override
    public String toString() {
        return target == null ? kind.key() : kind.key() + ":" + target;
    }
}
