package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.DealDef;

/**
 * A deal with its effects as indices.
 *
 * @param def as content says it
 */
record CompiledDeal(
        DealDef def,
        List<CompiledEffect> proposer,
        List<CompiledEffect> firstTime,
        List<CompiledEffect> partner,
        List<CompiledEffect> follower,
        List<CompiledEffect> others,
        List<CompiledEffect> breaking) {

    static CompiledDeal of(DealDef def, EffectKeys keys) {
        return new CompiledDeal(
                def,
                CompiledEffect.all(def.proposer(), keys),
                CompiledEffect.all(def.firstTime(), keys),
                CompiledEffect.all(def.partner(), keys),
                CompiledEffect.all(def.follower(), keys),
                CompiledEffect.all(def.others(), keys),
                CompiledEffect.all(def.breaking(), keys));
    }
}
