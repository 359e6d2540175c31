package org.chokepoint.server.session;

import java.util.Map;
import java.util.Optional;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.PlanOrder;

/**
 * The shape of a plan, before any rule looks at it: no more entries, cards or characters than any pack needs, no number
 * below 0 or above the whole. A plan holds whole numbers only, so there is no NaN and no infinity to refuse. Whether the
 * ids exist and the sum fits is for the rules.
 */
final class PlanLimits {
    private PlanLimits() {}

    /** The first fault, by field in the order of the message. */
    static Optional<Refusal> check(PlanOrder plan) {
        return shares("plan.share_bp", plan.shareBp())
                .or(() -> shares("plan.basic_research_bp", plan.basicResearchBp()))
                .or(() -> id("plan.stance", plan.stance()))
                .or(() -> cards(plan))
                .or(() -> share("plan.borrow_bp", plan.borrowBp()))
                .or(() -> answers(plan.answers()));
    }

    private static Optional<Refusal> shares(String field, Map<String, Integer> shares) {
        Optional<Refusal> fault = size(field, shares.size(), Limits.PLAN_ENTRIES);
        for (Map.Entry<String, Integer> entry : shares.entrySet()) {
            String at = field + "[" + shown(entry.getKey()) + "]";
            fault = fault.or(() -> id(at, entry.getKey())).or(() -> share(at, entry.getValue()));
        }
        return fault;
    }

    private static Optional<Refusal> share(String field, int bp) {
        if (bp < 0) {
            return Optional.of(Refusal.rule(Reason.NEGATIVE, field, Map.of("value", Integer.toString(bp))));
        }
        return bp > PlanOrder.WHOLE_BP
                ? Optional.of(Refusal.outOfRange(field, Integer.toString(bp), 0, PlanOrder.WHOLE_BP))
                : Optional.empty();
    }

    private static Optional<Refusal> cards(PlanOrder plan) {
        if (plan.cards().size() > Limits.PLAN_CARDS) {
            return Optional.of(Refusal.rule(
                    Reason.TOO_MANY_CARDS, "plan.cards", Map.of("limit", Integer.toString(Limits.PLAN_CARDS))));
        }
        Optional<Refusal> fault = Optional.empty();
        for (int i = 0; i < plan.cards().size(); i++) {
            PlanOrder.CardPlay play = plan.cards().get(i);
            String at = "plan.cards[" + i + "]";
            fault = fault.or(() -> id(at + ".card", play.card()))
                    .or(() -> play.target() == null ? Optional.empty() : id(at + ".target", play.target()));
        }
        return fault;
    }

    private static Optional<Refusal> answers(Map<String, String> answers) {
        Optional<Refusal> fault = size("plan.answers", answers.size(), Limits.PLAN_ENTRIES);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            String at = "plan.answers[" + shown(answer.getKey()) + "]";
            fault = fault.or(() -> id(at, answer.getKey())).or(() -> id(at, answer.getValue()));
        }
        return fault;
    }

    /** Ids by field; the first that is too long. */
    static Optional<Refusal> ids(Map<String, String> ids) {
        Optional<Refusal> fault = Optional.empty();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            fault = fault.or(() -> id(id.getKey(), id.getValue()));
        }
        return fault;
    }

    private static Optional<Refusal> size(String field, int entries, int limit) {
        return entries > limit
                ? Optional.of(Refusal.outOfRange(field, Integer.toString(entries), 0, limit))
                : Optional.empty();
    }

    private static Optional<Refusal> id(String field, String id) {
        return id.length() > Limits.ID_CHARACTERS
                ? Optional.of(Refusal.outOfRange(field, Integer.toString(id.length()), 0, Limits.ID_CHARACTERS))
                : Optional.empty();
    }

    /** A key as part of a field's path: not longer than an id, no character cut in half. */
    private static String shown(String key) {
        int end = Math.min(key.length(), Limits.ID_CHARACTERS);
        boolean halved = end < key.length() && Character.isHighSurrogate(key.charAt(end - 1));
        return key.substring(0, halved ? end - 1 : end);
    }
}
