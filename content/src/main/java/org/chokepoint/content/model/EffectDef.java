package org.chokepoint.content.model;

/**
 * One effect of a card, an event or a choice. In YAML {@code {key: "z:equipment", value: 0.85, rounds: 5}}.
 *
 * @param key what it moves and whom
 * @param value size in the unit of the key
 * @param rounds how many rounds it lasts, the one it starts in included; 1 for effects that happen at once
 */
public record EffectDef(
        EffectKey key,
        @Range(min = -10_000, max = 10_000) double value,
        @Optional("1") @Range(min = 1, max = 12) int rounds) {}
