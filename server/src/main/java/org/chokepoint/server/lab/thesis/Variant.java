package org.chokepoint.server.lab.thesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScenarioDef.SectorStart;
import org.chokepoint.content.model.Text;
import org.chokepoint.content.model.ThesisDef.Events;
import org.chokepoint.content.model.ThesisDef.RunDef;
import org.chokepoint.content.model.ThesisDef.ScriptDef;
import org.chokepoint.server.engine.rule.Rulebook;

/**
 * A pack as one run of a thesis wants it. The engine knows nothing of experiments: what a run changes becomes another
 * pack, and a script becomes events that come in fixed rounds.
 */
final class Variant {
    private static final Text UNSEEN = new Text(Map.of("en", "script"));

    private Variant() {}

    /** The bot that plays the seat which claims read. */
    static final String PLAN = "plan";

    /** The bot that plays the other seats. */
    static final String OTHERS = "others";

    /** The rules of a run; its only bots are {@link #PLAN} and {@link #OTHERS}. */
    static Rulebook of(Ruleset pack, RunDef run) {
        ScenarioDef scenario = scenario(pack, run);
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("scenarios", List.of(scenario));
        changes.put("bots", bots(run));
        changes.put("theses", List.of());
        if (run.events() == Events.SCRIPTED) {
            changes.put("events", script(run, scenario.rounds()));
        }
        return Rulebook.of(RecordShape.with(pack, changes), scenario.id());
    }

    private static List<BotDef> bots(RunDef run) {
        BotDef others = run.others() == null ? run.plan() : run.others();
        return List.of(
                RecordShape.with(run.plan(), Map.of("id", PLAN)), RecordShape.with(others, Map.of("id", OTHERS)));
    }

    private static ScenarioDef scenario(Ruleset pack, RunDef run) {
        ScenarioDef scenario = pack.scenarios().stream()
                .filter(def -> def.id().equals(run.scenario()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown scenario: " + run.scenario()));
        Map<String, SectorStart> start = new LinkedHashMap<>();
        scenario.start()
                .forEach((sector, at) ->
                        start.put(sector, RecordShape.with(at, Map.of("staff", at.staff() * run.staffFactor()))));
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("start", start);
        changes.put("budget", scenario.budget() * run.budgetFactor());
        changes.put("seat_bots", List.of());
        if (run.fixedWorld()) {
            changes.put("fixed_world", true);
        }
        if (run.events() == Events.SCRIPTED) {
            changes.put("script", List.of());
        }
        if (run.hostility() != null) {
            changes.put("hostility", new ScenarioDef.Span(run.hostility(), run.hostility()));
        }
        return RecordShape.with(scenario, changes);
    }

    private static List<EventDef> script(RunDef run, int rounds) {
        return IntStream.rangeClosed(1, rounds)
                .mapToObj(round -> event(round, effects(run, round)))
                .filter(event -> !event.effects().isEmpty())
                .toList();
    }

    private static List<EffectDef> effects(RunDef run, int round) {
        List<EffectDef> effects = new ArrayList<>();
        for (ScriptDef script : run.script()) {
            if (script.comesIn(round)) {
                effects.addAll(script.effects());
            }
        }
        return effects;
    }

    private static EventDef event(int round, List<EffectDef> effects) {
        return new EventDef(
                "script_" + round,
                null,
                UNSEEN,
                UNSEEN,
                EventDef.Kind.DOMESTIC,
                null,
                List.of(),
                1,
                round,
                null,
                1,
                true,
                0,
                false,
                effects,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
