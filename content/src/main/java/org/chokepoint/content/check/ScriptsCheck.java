package org.chokepoint.content.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.Limits;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScenarioDef.ScriptedEvent;

/** A scripted event comes in a round that is played, finds its sectors there, and finds a free slot. */
final class ScriptsCheck implements Check {
    @Override
    public void run(Subject subject) {
        Map<String, EventDef> events = subject.rules().events().stream()
                .collect(Collectors.toMap(EventDef::id, Function.identity(), (first, second) -> first));
        for (ScenarioDef scenario : subject.rules().scenarios()) {
            if (subject.areSound(scenario, "script", "rounds", "sectors")) {
                checkScript(subject, scenario, events);
            }
        }
    }

    private static void checkScript(Subject subject, ScenarioDef scenario, Map<String, EventDef> events) {
        Map<Integer, Integer> inRound = new TreeMap<>();
        for (ScriptedEvent scripted : scenario.script()) {
            if (!subject.areSound(scripted, "round", "event")) {
                continue;
            }
            if (scripted.round() > scenario.rounds()) {
                String message = "The scenario '" + scenario.id() + "' ends after " + scenario.rounds() + " rounds.";
                String advice = "Write a round up to " + scenario.rounds() + ".";
                subject.error("script-after-end", subject.map().value(scripted, "round"), message, advice);
            } else if (inRound.merge(scripted.round(), 1, Integer::sum) > Limits.EVENTS_IN_ROUND) {
                String message = "Round " + scripted.round() + " has more than " + Limits.EVENTS_IN_ROUND + " events.";
                subject.error(
                        "script-too-full",
                        subject.map().value(scripted, "round"),
                        message,
                        "Move this one to another round.");
            }
            EventDef event = events.get(scripted.event());
            if (event != null) {
                checkSectors(subject, scenario, scripted, event);
            }
        }
    }

    private static void checkSectors(Subject subject, ScenarioDef scenario, ScriptedEvent scripted, EventDef event) {
        List<String> missing = event.sectors().stream()
                .filter(sector -> !scenario.sectors().contains(sector))
                .toList();
        if (!missing.isEmpty()) {
            String message = "The event '" + event.id() + "' needs the sector '" + missing.get(0)
                    + "', which the scenario '" + scenario.id() + "' does not have.";
            String advice = "Take the event out of the script, or add the sector.";
            subject.error("script-needs-sector", subject.map().value(scripted, "event"), message, advice);
        }
    }
}
