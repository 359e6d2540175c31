package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.BotDef.ReactionDef;
import org.jspecify.annotations.Nullable;

/**
 * A bot with the conditions and formulas of its reactions as closures.
 *
 * @param def as content says it
 * @param reactions in their order
 */
public record BotSheet(BotDef def, List<Reaction> reactions) {
    /** Copies. */
    public BotSheet {
        reactions = List.copyOf(reactions);
    }

    static BotSheet of(BotDef def, Conditions conditions) {
        return new BotSheet(
                def,
                def.reactions().stream()
                        .map(reaction -> Reaction.of(reaction, conditions))
                        .toList());
    }

    /** A reaction; formulas are null where content says nothing. */
    public record Reaction(
            ReactionDef def,
            Conditions.Test when,
            Conditions.Test where,
            Conditions.@Nullable Formula highest,
            Conditions.@Nullable Formula lowest,
            Conditions.@Nullable Formula money,
            Conditions.@Nullable Formula othersMoney,
            Conditions.@Nullable Formula basicResearch,
            Conditions.@Nullable Formula borrow,
            Conditions.@Nullable Formula reserve) {

        static Reaction of(ReactionDef def, Conditions conditions) {
            return new Reaction(
                    def,
                    conditions.test(def.when()),
                    conditions.test(def.where()),
                    conditions.formulaOrNull(def.highest()),
                    conditions.formulaOrNull(def.lowest()),
                    conditions.formulaOrNull(def.money()),
                    conditions.formulaOrNull(def.othersMoney()),
                    conditions.formulaOrNull(def.basicResearch()),
                    conditions.formulaOrNull(def.borrow()),
                    conditions.formulaOrNull(def.reserve()));
        }
    }
}
