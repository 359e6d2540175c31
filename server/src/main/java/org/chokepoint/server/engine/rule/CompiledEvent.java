package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ReadingDef;

/**
 * An event with its effects as indices and its conditions as closures.
 *
 * @param def as content says it
 * @param when whether it can come
 * @param effects by reading, in their order: the event's own and those of the reading; one list without readings
 * @param choices in their order
 * @param byDefault index of the free default among the choices, {@link Ids#NONE} without choices
 */
record CompiledEvent(
        EventDef def,
        Conditions.Test when,
        List<List<CompiledEffect>> effects,
        List<CompiledChoice> choices,
        int byDefault) {
    CompiledEvent {
        effects = List.copyOf(effects);
        choices = List.copyOf(choices);
    }

    static CompiledEvent of(EventDef def, EffectKeys keys, Conditions conditions) {
        List<CompiledChoice> choices = def.choices().stream()
                .map(choice -> CompiledChoice.of(choice, def, keys, conditions))
                .toList();
        int byDefault = Ids.NONE;
        for (int i = choices.size() - 1; i >= 0; i--) {
            byDefault = choices.get(i).def().byDefault() ? i : byDefault;
        }
        List<List<EffectDef>> additions =
                def.readings().stream().map(ReadingDef::effects).toList();
        return new CompiledEvent(
                def, conditions.test(def.when()), byReading(def.effects(), additions, keys), choices, byDefault);
    }

    private static List<List<CompiledEffect>> byReading(
            List<EffectDef> own, List<List<EffectDef>> additions, EffectKeys keys) {
        return additions.isEmpty()
                ? List.of(CompiledEffect.all(own, keys))
                : additions.stream()
                        .map(added -> Stream.concat(own.stream(), added.stream())
                                .map(effect -> CompiledEffect.of(effect, keys))
                                .toList())
                        .toList();
    }

    /** The index of a reading, or {@link Ids#NONE}. */
    int reading(String id) {
        for (int i = 0; i < def.readings().size(); i++) {
            if (def.readings().get(i).id().equals(id)) {
                return i;
            }
        }
        return Ids.NONE;
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
     * @param effects by reading, as those of the event
     * @param outcomes effects of each way it can go; empty when it can go only one way
     */
    record CompiledChoice(
            EventDef.ChoiceDef def,
            Conditions.Test when,
            List<List<CompiledEffect>> effects,
            List<List<CompiledEffect>> outcomes) {
        CompiledChoice {
            effects = List.copyOf(effects);
            outcomes = List.copyOf(outcomes);
        }

        static CompiledChoice of(EventDef.ChoiceDef def, EventDef event, EffectKeys keys, Conditions conditions) {
            List<List<EffectDef>> additions = event.readings().stream()
                    .map(reading -> reading.added(def.id()))
                    .toList();
            return new CompiledChoice(
                    def,
                    conditions.test(def.when()),
                    byReading(def.effects(), additions, keys),
                    def.outcomes().stream()
                            .map(outcome -> CompiledEffect.all(outcome.effects(), keys))
                            .toList());
        }

        /**
         * The outcome that a number of 0..1 draws, by weight in their order.
         *
         * @return its index; the choice must have outcomes
         */
        int drawn(double number) {
            double total = 0;
            for (EventDef.OutcomeDef outcome : def.outcomes()) {
                total += outcome.weight();
            }
            double left = number * total;
            int last = def.outcomes().size() - 1;
            for (int i = 0; i < last; i++) {
                left -= def.outcomes().get(i).weight();
                if (left < 0) {
                    return i;
                }
            }
            return last;
        }
    }
}
