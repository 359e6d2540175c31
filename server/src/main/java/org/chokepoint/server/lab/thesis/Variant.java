package org.chokepoint.server.lab.thesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chokepoint.content.model.Balance;
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

    /** The rules of a run; its only bots are those of {@link #bot}. */
    static Rulebook of(Ruleset pack, RunDef run) {
        ScenarioDef scenario = scenario(pack, run);
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("scenarios", List.of(scenario));
        changes.put("bots", bots(run));
        changes.put("theses", List.of());
        if (run.events() == Events.SCRIPTED) {
            changes.put("events", script(run, scenario.rounds()));
            changes.put("balance", withoutSwings(pack.balance()));
        }
        return Rulebook.of(RecordShape.with(pack, changes), scenario.id());
    }

    /** Booms and slumps are drawn as events are. */
    private static Balance withoutSwings(Balance balance) {
        Balance.DemandSwings swings = balance.demandSwings();
        return swings == null
                ? balance
                : RecordShape.with(balance, Map.of("demand_swings", RecordShape.with(swings, Map.of("chance", 0.0))));
    }

    /** The bot on a seat, from 0; claims read the first. */
    static String bot(RunDef run, int seat) {
        boolean first = seat == 0 || run.others().isEmpty();
        return first ? "plan" : "other_" + (seat - 1) % run.others().size();
    }

    private static List<BotDef> bots(RunDef run) {
        List<BotDef> bots = new ArrayList<>();
        bots.add(RecordShape.with(run.plan(), Map.of("id", bot(run, 0))));
        for (int i = 0; i < run.others().size(); i++) {
            bots.add(RecordShape.with(run.others().get(i), Map.of("id", bot(run, i + 1))));
        }
        return bots;
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
