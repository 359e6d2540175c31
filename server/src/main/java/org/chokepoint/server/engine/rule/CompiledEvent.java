package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.EventDef;

/**
 * An event with its effects as indices and its conditions as closures.
 *
 * @param def as content says it
 * @param when whether it can come
 * @param effects in their order
 * @param choices in their order
 * @param byDefault index of the free default among the choices, {@link Ids#NONE} without choices
 */
record CompiledEvent(
        EventDef def, Conditions.Test when, List<CompiledEffect> effects, List<CompiledChoice> choices, int byDefault) {
    CompiledEvent {
        effects = List.copyOf(effects);
        choices = List.copyOf(choices);
    }

    static CompiledEvent of(EventDef def, EffectKeys keys, Conditions conditions) {
        List<CompiledChoice> choices = def.choices().stream()
                .map(choice -> CompiledChoice.of(choice, keys, conditions))
                .toList();
        int byDefault = Ids.NONE;
        for (int i = choices.size() - 1; i >= 0; i--) {
            byDefault = choices.get(i).def().byDefault() ? i : byDefault;
        }
        return new CompiledEvent(
                def, conditions.test(def.when()), CompiledEffect.all(def.effects(), keys), choices, byDefault);
    }

    /** The index of a choice, or {@link Ids#NONE}. */
    int choice(String id) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).def().id().equals(id)) {
                return i;
            }
        }
        return Ids.NONE;
    }

    /**
     * An answer.
     *
     * @param def as content says it
     * @param when whether it is offered
     * @param effects in their order
     */
    record CompiledChoice(EventDef.ChoiceDef def, Conditions.Test when, List<CompiledEffect> effects) {
        CompiledChoice {
            effects = List.copyOf(effects);
        }

        static CompiledChoice of(EventDef.ChoiceDef def, EffectKeys keys, Conditions conditions) {
            return new CompiledChoice(def, conditions.test(def.when()), CompiledEffect.all(def.effects(), keys));
        }
    }
}
