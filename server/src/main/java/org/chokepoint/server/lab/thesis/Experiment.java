package org.chokepoint.server.lab.thesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ThesisDef;
import org.chokepoint.content.model.ThesisDef.ClaimDef;
import org.chokepoint.content.model.ThesisDef.RunDef;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.Scope;
import org.chokepoint.server.engine.rule.World;

/** A thesis ready to be played: each run with its own rules. Immutable, safe from any thread. */
final class Experiment {
    private final ThesisDef thesis;
    private final Map<String, Rulebook> rules = new LinkedHashMap<>();

    Experiment(Ruleset pack, ThesisDef thesis) {
        this.thesis = thesis;
        for (RunDef run : thesis.runs()) {
            rules.put(run.id(), Variant.of(pack, run));
        }
    }

    /** The values of the claims, in their order: formulas over the means of the figures over the seeds. */
    List<Double> play(List<Long> seeds) {
        Map<Expr.Of, Double> means = means(seeds);
        Rulebook any = rules.values().iterator().next();
        World world = World.draw(any, 0);
        Scope scope = new Scope(world, Rounds.start(world));
        List<Double> values = new ArrayList<>();
        for (ClaimDef claim : thesis.claims()) {
            values.add(any.formula(filled(claim.value(), means)).value(scope));
        }
        return values;
    }

    private Map<Expr.Of, Double> means(List<Long> seeds) {
        Map<Expr.Of, Double> sums = new HashMap<>();
        for (RunDef run : thesis.runs()) {
            List<Expr.Of> figures = figures(run.id());
            Rulebook book = Objects.requireNonNull(rules.get(run.id()));
            for (long seed : seeds) {
                Trace trace = Trace.play(book, run.rivals(), seed);
                for (Expr.Of figure : figures) {
                    sums.merge(figure, trace.figure(figure.round(), figure.figure()) / seeds.size(), Double::sum);
                }
            }
        }
        return sums;
    }

    private List<Expr.Of> figures(String run) {
        List<Expr.Of> found = new ArrayList<>();
        thesis.claims().forEach(claim -> collect(claim.value(), run, found));
        return found.stream().distinct().toList();
    }

    private static void collect(Expr expr, String run, List<Expr.Of> found) {
        if (expr instanceof Expr.Of of && of.run().value().equals(run)) {
            found.add(of);
        } else if (expr instanceof Expr.Call call) {
            call.args().forEach(arg -> collect(arg, run, found));
        }
    }

    private static Expr filled(Expr expr, Map<Expr.Of, Double> means) {
        if (expr instanceof Expr.Of of) {
            return new Expr.Num(Objects.requireNonNull(means.get(of)));
        }
        if (expr instanceof Expr.Call call) {
            return new Expr.Call(
                    call.op(),
                    call.args().stream().map(arg -> filled(arg, means)).toList());
        }
        return expr;
    }
}
