package org.chokepoint.content.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.content.model.Ref;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.SectorDef;

/** A scenario says how each of its sectors and lines starts, and says nothing of others. */
final class ScenariosCheck implements Check {
    @Override
    public void run(Subject subject) {
        for (ScenarioDef scenario : subject.rules().scenarios()) {
            if (subject.isSound(scenario, "sectors")) {
                checkScenario(subject, scenario);
            }
        }
    }

    private static void checkScenario(Subject subject, ScenarioDef scenario) {
        List<SectorDef> sectors = subject.rules().sectors().stream()
                .filter(sector -> scenario.sectors().contains(sector.id()))
                .toList();
        Set<String> ids = sectors.stream().map(SectorDef::id).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean allKnown = ids.containsAll(scenario.sectors());
        compare(subject, scenario, "start", Ref.Kind.SECTOR, ids, allKnown);
        if (sectors.stream().allMatch(sector -> subject.isSound(sector, "lines"))) {
            Set<String> lines = sectors.stream()
                    .flatMap(sector -> sector.lines().stream())
                    .map(LineDef::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            compare(subject, scenario, "capability", Ref.Kind.LINE, lines, allKnown);
        }
    }

    private static void compare(
            Subject subject, ScenarioDef scenario, String key, Ref.Kind kind, Set<String> wanted, boolean allKnown) {
        Set<String> given = kind == Ref.Kind.LINE
                ? scenario.capability().keySet()
                : scenario.start().keySet();
        List<String> missing = wanted.stream().filter(id -> !given.contains(id)).toList();
        if (!missing.isEmpty() && subject.isSound(scenario, key)) {
            reportMissing(subject, scenario, key, kind, missing);
        }
        if (allKnown) {
            given.stream()
                    .filter(id -> !wanted.contains(id) && subject.ids().of(kind).contains(id))
                    .forEach(id -> reportNeedless(subject, scenario, key, kind, id));
        }
    }

    private static void reportMissing(
            Subject subject, ScenarioDef scenario, String key, Ref.Kind kind, List<String> missing) {
        String more = missing.size() > 1 ? " and " + (missing.size() - 1) + " more." : ".";
        String message = "'" + key + "' has nothing for the " + Ids.noun(kind) + " '" + missing.get(0) + "'" + more;
        String advice = "Add an entry for each: " + String.join(", ", missing) + ".";
        subject.error("missing-" + key, subject.map().key(scenario, key), message, advice);
    }

    private static void reportNeedless(Subject subject, ScenarioDef scenario, String key, Ref.Kind kind, String id) {
        String message = "The " + Ids.noun(kind) + " '" + id + "' is not played in this scenario.";
        String advice = "Remove the entry, or add its sector to 'sectors'.";
        SourceSpan span = subject.map().key(scenario, SourceMap.entry(key, id));
        subject.error("needless-" + key, span, message, advice);
    }
}
