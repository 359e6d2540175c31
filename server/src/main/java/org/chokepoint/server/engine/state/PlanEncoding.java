package org.chokepoint.server.engine.state;

import java.util.Map;

/** The canonical encoding of a plan: maps in the order of their keys, every list with its length. */
final class PlanEncoding {
    private PlanEncoding() {}

    static void write(PlanOrder plan, CanonicalWriter out) {
        numbers(plan.shareBp(), out);
        numbers(plan.basicResearchBp(), out);
        out.text(plan.stance()).number(plan.borrowBp()).number(plan.cards().size());
        plan.cards().forEach(play -> out.text(play.card()).text(play.target() == null ? "" : play.target()));
        out.number(plan.answers().size());
        plan.answers().forEach((event, choice) -> out.text(event).text(choice));
    }

    private static void numbers(Map<String, Integer> values, CanonicalWriter out) {
        out.number(values.size());
        values.forEach((key, value) -> out.text(key).number(value));
    }
}
