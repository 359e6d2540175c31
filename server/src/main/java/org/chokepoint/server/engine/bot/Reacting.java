package org.chokepoint.server.engine.bot;

import org.chokepoint.content.model.BotDef.Each;
import org.chokepoint.content.model.BotDef.ReactionDef;
import org.chokepoint.server.engine.rule.BotSheet.Reaction;
import org.chokepoint.server.engine.rule.Conditions.Formula;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.Scope;
import org.jspecify.annotations.Nullable;

/** One reaction of a bot at work on its plan. For one thread. */
final class Reacting {
    private final Reaction reaction;
    private final Scope scope;
    private final Sketch sketch;
    private final Rulebook book;

    private Reacting(Reaction reaction, Scope scope, Sketch sketch) {
        this.reaction = reaction;
        this.scope = scope;
        this.sketch = sketch;
        book = scope.world().rulebook();
    }

    /** Lets the reaction change the sketch; whether it applies. */
    static boolean apply(Reaction reaction, Scope scope, Sketch sketch) {
        scope.atNothing();
        if (!reaction.when().holds(scope)) {
            return false;
        }
        Reacting reacting = new Reacting(reaction, scope, sketch);
        reacting.country();
        return reaction.def().each() == null || reacting.each(reaction.def().each());
    }

    private void country() {
        ReactionDef def = reaction.def();
        if (def.stance() != null) {
            sketch.stance = def.stance();
        }
        sketch.cards.addAll(0, reaction.cardsFirst());
        sketch.cards.removeAll(reaction.cardsDropped());
        if (reaction.borrow() != null) {
            sketch.borrow = reaction.borrow().value(scope);
        }
        if (reaction.reserve() != null) {
            sketch.reserve = reaction.reserve().value(scope);
        }
        for (int i = 0; i < sketch.programmeMoney.length && !def.programmes().isEmpty(); i++) {
            sketch.programmeMoney[i] *=
                    def.programmes().getOrDefault(book.programmes().get(i), 1.0);
        }
        if (def.each() == null && reaction.basicResearch() != null) {
            for (int sector = 0; sector < sketch.basicResearch.length; sector++) {
                sketch.basicResearch[sector] = reaction.basicResearch().value(scope);
            }
        }
    }

    private boolean each(Each each) {
        boolean[] kept = kept(each);
        boolean any = false;
        for (int i = 0; i < kept.length; i++) {
            look(each, i);
            any |= kept[i];
            if (kept[i]) {
                keep(each, i);
            } else if (reaction.othersMoney() != null) {
                multiply(each, i, reaction.othersMoney().value(scope));
            }
        }
        return any;
    }

    private boolean[] kept(Each each) {
        boolean[] kept = new boolean
                [each == Each.SECTOR ? book.sectors().size() : book.lines().size()];
        for (int i = 0; i < kept.length; i++) {
            look(each, i);
            kept[i] = reaction.where().holds(scope);
        }
        keepOne(each, kept, reaction.highest(), 1);
        keepOne(each, kept, reaction.lowest(), -1);
        return kept;
    }

    /** Keeps the one with the largest value times sign, the first of equals. */
    private void keepOne(Each each, boolean[] kept, @Nullable Formula formula, int sign) {
        if (formula == null) {
            return;
        }
        int best = Ids.NONE;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < kept.length; i++) {
            look(each, i);
            double value = kept[i] ? sign * formula.value(scope) : most;
            if (kept[i] && value > most) {
                most = value;
                best = i;
            }
        }
        for (int i = 0; i < kept.length; i++) {
            kept[i] = i == best;
        }
    }

    private void keep(Each each, int index) {
        if (reaction.money() != null) {
            multiply(each, index, reaction.money().value(scope));
        }
        if (reaction.basicResearch() != null) {
            int sector = each == Each.SECTOR ? index : book.sectorOf(index);
            sketch.basicResearch[sector] = reaction.basicResearch().value(scope);
        }
        if (reaction.def().aim() && each == Each.LINE) {
            sketch.line = index;
        }
    }

    private void multiply(Each each, int index, double factor) {
        int first = each == Each.LINE ? index : book.firstLine(index);
        int end = each == Each.LINE ? index + 1 : book.firstLine(index + 1);
        for (int line = first; line < end; line++) {
            sketch.lineMoney[line] *= factor;
        }
    }

    private void look(Each each, int index) {
        if (each == Each.SECTOR) {
            scope.atSector(index);
        } else {
            scope.atLine(index);
        }
    }
}
