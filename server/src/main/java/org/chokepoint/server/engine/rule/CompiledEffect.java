package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.EffectKind;

/**
 * An effect with its key as an index.
 *
 * @param kind what it moves
 * @param key index of the key; {@link EffectKeys#ABSENT} when the target is open or not in the scenario
 * @param open the target is drawn by the seed or named by the player
 * @param value size in the unit of the kind
 * @param rounds how many rounds it lasts
 */
record CompiledEffect(EffectKind kind, int key, boolean open, double value, int rounds) {

    static CompiledEffect of(EffectDef def, EffectKeys keys) {
        EffectKey key = def.key();
        boolean open = EffectKey.DRAWN.equals(key.target()) || EffectKey.CHOSEN.equals(key.target());
        int index = open ? EffectKeys.ABSENT : keys.of(key.kind(), key.target());
        return new CompiledEffect(key.kind(), index, open, def.value(), def.rounds());
    }

    static List<CompiledEffect> all(List<EffectDef> defs, EffectKeys keys) {
        return defs.stream().map(def -> of(def, keys)).toList();
    }

    /** The key with the target filled in, or {@link EffectKeys#ABSENT}. */
    int keyAt(Target target, EffectKeys keys) {
        if (!open) {
            return key;
        }
        return switch (target.kind()) {
            case NONE -> EffectKeys.ABSENT;
            case SECTOR -> keys.ofSector(kind, target.index());
            case LINE -> keys.ofLineOrSector(kind, target.index());
        };
    }

    /** What an effect is aimed at: nothing, or a sector or line by its index. */
    record Target(Kind kind, int index) {
        /** Aimed at nothing. */
        static final Target NONE = new Target(Kind.NONE, Ids.NONE);

        enum Kind {
            NONE,
            SECTOR,
            LINE
        }

        static Target sector(int index) {
            return index == Ids.NONE ? NONE : new Target(Kind.SECTOR, index);
        }

        static Target line(int index) {
            return index == Ids.NONE ? NONE : new Target(Kind.LINE, index);
        }
    }
}
