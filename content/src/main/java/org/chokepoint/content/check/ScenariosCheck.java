package org.chokepoint.content.check;

import java.util.List;
import java.util.Set;
import org.chokepoint.content.issue.SourceMap;
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
        if (sectors.size() < scenario.sectors().size()) {
            return;
        }
        compare(
                subject,
                scenario,
                "start",
                Ref.Kind.SECTOR,
                scenario.sectors(),
                scenario.start().keySet());
        if (sectors.stream().allMatch(sector -> subject.isSound(sector, "lines"))) {
            List<String> lines = sectors.stream()
                    .flatMap(sector -> sector.lines().stream())
                    .map(LineDef::id)
                    .toList();
            compare(
                    subject,
                    scenario,
                    "capability",
                    Ref.Kind.LINE,
                    lines,
                    scenario.capability().keySet());
        }
    }

    private static void compare(
            Subject subject, ScenarioDef scenario, String key, Ref.Kind kind, List<String> wanted, Set<String> given) {
        SourceMap map = subject.map();
        String noun = Ids.noun(kind);
        List<String> missing = wanted.stream().filter(id -> !given.contains(id)).toList();
        if (!missing.isEmpty() && subject.isSound(scenario, key)) {
            String message = "'" + key + "' has nothing for the " + noun + " '" + missing.get(0) + "'"
                    + (missing.size() > 1 ? " and " + (missing.size() - 1) + " more." : ".");
            String advice = "Add an entry for each: " + String.join(", ", missing) + ".";
            subject.error("missing-" + key, map.key(scenario, key), message, advice);
        }
        for (String id : given) {
            boolean known = subject.ids().of(kind).contains(id);
            if (known && !wanted.contains(id)) {
                String message = "The " + noun + " '" + id + "' is not played in this scenario.";
                String advice = "Remove the entry, or add its sector to 'sectors'.";
                subject.error("needless-" + key, map.key(scenario, SourceMap.entry(key, id)), message, advice);
            }
        }
    }
}
