package org.chokepoint.content.check;

import java.util.List;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ThesisDef;
import org.chokepoint.content.model.ThesisDef.ClaimDef;
import org.chokepoint.content.model.ThesisDef.Events;
import org.chokepoint.content.model.ThesisDef.RunDef;

/** A claim reads runs of its thesis in rounds that are played, and has a bound; a script comes only instead of the scenario's events. */
final class ThesesCheck implements Check {
    @Override
    public void run(Subject subject) {
        for (ThesisDef thesis : subject.rules().theses()) {
            thesis.runs().forEach(run -> checkRun(subject, run));
            for (ClaimDef claim : thesis.claims()) {
                checkBounds(subject, claim);
                if (subject.areSound(claim, "value") && subject.isSound(thesis, "runs")) {
                    checkFigures(subject, thesis.runs(), claim.value());
                }
            }
        }
    }

    private static void checkRun(Subject subject, RunDef run) {
        if (run.events() == Events.SCENARIO && !run.script().isEmpty() && subject.areSound(run, "events", "script")) {
            String message = "This run takes the scenario's events; its script would not come.";
            subject.error("script-not-played", subject.map().key(run, "script"), message, "Write 'events: scripted'.");
        }
    }

    private static void checkBounds(Subject subject, ClaimDef claim) {
        if (!subject.areSound(claim, "at_least", "at_most")) {
            return;
        }
        if (claim.atLeast() == null && claim.atMost() == null) {
            String message = "This claim has no bound: every number would do.";
            subject.error("missing-bound", subject.map().of(claim), message, "Add 'at_least' or 'at_most'.");
        } else if (claim.atLeast() != null && claim.atMost() != null && claim.atLeast() > claim.atMost()) {
            String message = "No number is at least " + claim.atLeast() + " and at most " + claim.atMost() + ".";
            subject.error("limits-order", subject.map().value(claim, "at_most"), message, "Swap the two.");
        }
    }

    private static void checkFigures(Subject subject, List<RunDef> runs, Expr expr) {
        if (expr instanceof Expr.Of of) {
            checkFigure(subject, runs, of);
        } else if (expr instanceof Expr.Call call) {
            call.args().forEach(arg -> checkFigures(subject, runs, arg));
        }
    }

    private static void checkFigure(Subject subject, List<RunDef> runs, Expr.Of of) {
        String name = of.run().value();
        SourceSpan span = subject.map().of(of.run());
        List<RunDef> named = runs.stream().filter(run -> run.id().equals(name)).toList();
        if (named.isEmpty()) {
            List<String> ids = runs.stream().map(RunDef::id).toList();
            String message = "There is no run '" + name + "' in this thesis.";
            subject.error("unknown-run", span, message, Advice.instead(name, ids, "runs"));
            return;
        }
        String scenario = named.get(0).scenario();
        int rounds = subject.rules().scenarios().stream()
                .filter(def -> def.id().equals(scenario))
                .mapToInt(ScenarioDef::rounds)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        if (of.round() > rounds) {
            String message = "The run '" + name + "' has no round " + of.round() + ".";
            subject.error("unknown-round", span, message, "Its scenario '" + scenario + "' has " + rounds + " rounds.");
        }
    }
}
