package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/** Begins effects: those that last join the active ones, those that happen at once happen. */
final class EffectStart {
    private EffectStart() {}

    /**
     * Begins an effect; one whose target the scenario does not have does nothing.
     *
     * @param scale multiplies its size
     * @param cause number of the card or event behind it
     */
    static void begin(
            Rulebook book, Figures now, CompiledEffect effect, CompiledEffect.Target target, double scale, int cause) {
        int key = effect.keyAt(target, book.keys);
        if (key == EffectKeys.ABSENT) {
            return;
        }
        double value = effect.value() * scale;
        if (effect.kind().atOnce()) {
            happen(book, now, effect.kind(), key, value);
        } else {
            now.effects.add(key, value, effect.rounds(), cause, now.round);
        }
    }

    private static void happen(Rulebook book, Figures now, EffectKind kind, int key, double value) {
        double least = book.balance.effects().least();
        switch (kind) {
            case BUDGET -> now.budget = Math.max(0, now.budget + value);
            case MANDATE -> now.mandate = mandate(book, now.mandate + value);
            case STANCE -> now.openness = Bounds.share(now.openness + value);
            case WAGE -> now.wage = Math.max(least, now.wage + value);
            case LEVEL -> {
                int line = key - book.keys.of(kind);
                now.capability[line] = Math.max(least, now.capability[line] + value);
            }
            case PEOPLE -> hire(book, now, key, value);
            case CAP, ECOSYSTEM, STRAND -> eachSector(book, now, kind, key, value);
            default -> {
                // SEVERITY is read by the answer it stands in; the others last
            }
        }
    }

    private static int mandate(Rulebook book, double points) {
        return (int) Bounds.clamp(Math.rint(points), 0, book.balance.mandate().most());
    }

    private static void eachSector(Rulebook book, Figures now, EffectKind kind, int key, double value) {
        int all = book.keys.of(kind);
        for (int sector = 0; sector < now.frontier.length; sector++) {
            if (key == all || key == book.keys.ofSector(kind, sector)) {
                switch (kind) {
                    case CAP -> now.capacity[sector] = Math.max(0, now.capacity[sector] * (1 + value));
                    case ECOSYSTEM -> now.ecosystem[sector] = Bounds.share(now.ecosystem[sector] + value);
                    default -> now.stranded[sector] = Math.max(0, now.stranded[sector] + value * now.spending[sector]);
                }
            }
        }
    }

    /** People for all sectors come in proportion to the staff. */
    private static void hire(Rulebook book, Figures now, int key, double thousands) {
        int all = book.keys.of(EffectKind.PEOPLE);
        double least = book.balance.effects().least();
        double total = 0;
        for (double staff : now.staff) {
            total += staff;
        }
        for (int sector = 0; sector < now.staff.length; sector++) {
            boolean meant = key == book.keys.ofSector(EffectKind.PEOPLE, sector);
            double joining = key == all ? thousands * now.staff[sector] / total : meant ? thousands : 0;
            now.staff[sector] = Math.max(least, now.staff[sector] + joining);
        }
    }
}
