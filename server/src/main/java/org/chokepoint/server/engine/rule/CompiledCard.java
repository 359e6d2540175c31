package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.CardDef;

/**
 * A card with its effects as indices.
 *
 * @param def as content says it
 * @param effects in their order
 */
record CompiledCard(CardDef def, List<CompiledEffect> effects) {
    CompiledCard {
        effects = List.copyOf(effects);
    }

    static CompiledCard of(CardDef def, EffectKeys keys) {
        return new CompiledCard(def, CompiledEffect.all(def.effects(), keys));
    }
}
