package org.chokepoint.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.SectorDef;

/**
 * An id names one thing. Sectors, lines and derived inputs share their names, because effects name all of them behind the
 * same colon. Sectors may share a derived input: they then take it from the same sector, and one sanction hits them all.
 */
final class UniqueIdsCheck implements Check {
    private static final List<String> RESERVED = List.of(EffectKey.ALL, EffectKey.DRAWN, EffectKey.CHOSEN);

    @Override
    public void run(Subject subject) {
        Ruleset rules = subject.rules();
        List.of(rules.articles(), rules.facts(), rules.programmes(), rules.stances(), rules.cards())
                .forEach(all -> checkList(subject, all));
        List.of(
                        rules.events(),
                        rules.scenarios(),
                        rules.bots(),
                        rules.lessons(),
                        rules.predictions(),
                        rules.economies(),
                        rules.deals())
                .forEach(all -> checkList(subject, all));
        List.of(rules.plans(), rules.theses(), rules.levels()).forEach(all -> checkList(subject, all));
        rules.theses().forEach(thesis -> checkList(subject, thesis.runs()));
        checkList(subject, rules.scoring().dimensions());
        for (EventDef event : rules.events()) {
            checkList(subject, event.choices());
            checkList(subject, event.readings());
        }
        rules.scenarios().forEach(scenario -> checkList(subject, scenario.scoreSpans()));
        checkTargets(subject, rules.sectors());
    }

    private static void checkList(Subject subject, List<? extends Record> all) {
        Map<String, SourceSpan> seen = new HashMap<>();
        all.forEach(owner -> checkOne(subject, owner, "id", seen));
    }

    private static void checkTargets(Subject subject, List<SectorDef> sectors) {
        Map<String, SourceSpan> seen = new HashMap<>();
        sectors.forEach(sector -> checkOne(subject, sector, "id", seen));
        sectors.forEach(sector -> sector.lines().forEach(line -> checkOne(subject, line, "id", seen)));
        Map<String, String> sourceOf = new HashMap<>();
        for (SectorDef sector : sectors) {
            SectorDef.DerivedInput input = sector.derivedInput();
            if (input != null && !input.sector().equals(sourceOf.putIfAbsent(input.key(), input.sector()))) {
                checkOne(subject, input, "key", seen);
            }
        }
    }

    private static void checkOne(Subject subject, Record owner, String key, Map<String, SourceSpan> seen) {
        if (!subject.isSound(owner, key)) {
            return;
        }
        String id = String.valueOf(RecordShape.of(owner.getClass()).value(owner, key));
        SourceSpan span = subject.map().value(owner, key);
        SourceSpan first = seen.putIfAbsent(id, span);
        if (first != null) {
            String message = "'" + id + "' is taken: it stands in " + first.file() + ":" + first.line() + ".";
            subject.error("duplicate-id", span, message, "Give one of the two another name.");
        } else if (RESERVED.contains(id)) {
            String message = "'" + id + "' has a meaning of its own in effects.";
            subject.error("reserved-id", span, message, "Choose another name.");
        }
    }
}
