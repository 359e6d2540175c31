package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.jspecify.annotations.Nullable;

/**
 * Checks a player's plan: first names and ranges, then by a dry run whether answers and cards can be paid in their
 * order. The first thing that is wrong is the answer.
 */
final class PlanCheck {
    private final Rulebook book;
    private final NationState opened;
    private final PlanOrder order;
    private final GameMode mode;

    private PlanCheck(Rulebook book, NationState opened, PlanOrder order, GameMode mode) {
        this.book = book;
        this.opened = opened;
        this.order = order;
        this.mode = mode;
    }

    static Optional<Rejected> check(World world, NationState opened, PlanOrder order, GameMode mode) {
        PlanCheck check = new PlanCheck(world.rulebook(), opened, order, mode);
        return check.shares()
                .or(check::research)
                .or(check::stance)
                .or(check::borrowing)
                .or(check::answers)
                .or(check::cards)
                .or(() -> check.prices(dryRun(world, opened, PlanOrders.plan(world, opened, order))));
    }

    /** Takes answers and plays cards, and nothing else. */
    static Turn dryRun(World world, NationState opened, Plan plan) {
        Turn turn = new Turn(world, opened, opened.figures(), plan);
        AnswerRule.apply(turn);
        CardRule.apply(turn);
        return turn;
    }

    private Optional<Rejected> shares() {
        long sum = 0;
        for (Map.Entry<String, Integer> share : order.shareBp().entrySet()) {
            Optional<Rejected> wrong = share(share.getKey(), share.getValue());
            if (wrong.isPresent()) {
                return wrong;
            }
            sum += share.getValue();
        }
        return sum <= PlanOrder.WHOLE_BP
                ? Optional.empty()
                : no(
                        Reason.OVER_BUDGET,
                        "plan.share_bp",
                        Map.of("sum_bp", "" + sum, "limit_bp", "" + PlanOrder.WHOLE_BP));
    }

    private Optional<Rejected> share(String id, int bp) {
        String field = "plan.share_bp[" + id + "]";
        if (book.lines().find(id) == Ids.NONE && book.programmes().find(id) == Ids.NONE) {
            return no(Reason.UNKNOWN_LINE, field, Map.of("name", id, "nearest", nearestLine(id)));
        }
        if (bp < 0) {
            return no(Reason.NEGATIVE, field, Map.of("value", "" + bp));
        }
        return bp > 0 && mode != GameMode.RIVALS && id.equals(Programme.POACHING.id())
                ? no(Reason.POACHING_OFF, field, Map.of())
                : Optional.empty();
    }

    private String nearestLine(String id) {
        String line = book.lines().nearest(id);
        return line.isEmpty() ? book.programmes().nearest(id) : line;
    }

    private Optional<Rejected> research() {
        for (Map.Entry<String, Integer> mix : order.basicResearchBp().entrySet()) {
            String field = "plan.basic_research_bp[" + mix.getKey() + "]";
            Optional<Rejected> wrong = book.sectors().find(mix.getKey()) == Ids.NONE
                    ? unknown(Reason.UNKNOWN_SECTOR, field, mix.getKey(), book.sectors())
                    : range(field, mix.getValue(), PlanOrder.WHOLE_BP);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<Rejected> stance() {
        boolean known = order.stance().isEmpty() || book.stances().find(order.stance()) != Ids.NONE;
        return known ? Optional.empty() : unknown(Reason.UNKNOWN_STANCE, "plan.stance", order.stance(), book.stances());
    }

    private Optional<Rejected> borrowing() {
        int limit = BasisPoints.of(book.scenario().borrowLimit());
        return limit == 0 && order.borrowBp() > 0
                ? no(Reason.BORROWING_OFF, "plan.borrow_bp", Map.of())
                : range("plan.borrow_bp", order.borrowBp(), limit);
    }

    private Optional<Rejected> answers() {
        for (Map.Entry<String, String> answer : order.answers().entrySet()) {
            String field = "plan.answers[" + answer.getKey() + "]";
            CompiledEvent event = openEvent(answer.getKey());
            if (event == null) {
                return no(Reason.UNKNOWN_EVENT, field, Map.of("name", answer.getKey()));
            }
            if (event.choice(answer.getValue()) == Ids.NONE) {
                Ids choices = new Ids(event.choices().stream()
                        .map(choice -> choice.def().id())
                        .toList());
                return unknown(Reason.UNKNOWN_CHOICE, field, answer.getValue(), choices);
            }
        }
        return Optional.empty();
    }

    private @Nullable CompiledEvent openEvent(String id) {
        for (int slot = 0; slot < opened.openEventCount(); slot++) {
            CompiledEvent event = book.event(opened.openEvent(slot));
            if (event.def().id().equals(id)) {
                return event;
            }
        }
        return null;
    }

    private Optional<Rejected> cards() {
        List<CardPlay> cards = order.cards();
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < cards.size(); i++) {
            String field = cardField(i);
            CardPlay play = cards.get(i);
            if (book.cards().find(play.card()) == Ids.NONE) {
                return unknown(Reason.UNKNOWN_CARD, field, play.card(), book.cards());
            }
            if (!seen.add(play.card())) {
                return no(Reason.CARD_TWICE, field, Map.of("card", play.card()));
            }
            Optional<Rejected> wrong = target(field, play);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        int limit = book.scenario().cardsPerRound();
        return cards.size() > limit
                ? no(Reason.TOO_MANY_CARDS, "plan.cards", Map.of("limit", "" + limit))
                : Optional.empty();
    }

    private Optional<Rejected> target(String field, CardPlay play) {
        CardDef card = book.card(book.cards().find(play.card())).def();
        if (card.target() == CardDef.TargetKind.NONE) {
            return Optional.empty();
        }
        boolean line = card.target() == CardDef.TargetKind.LINE;
        String target = play.target();
        if (target == null || target.isEmpty()) {
            return no(
                    Reason.TARGET_MISSING,
                    field + ".target",
                    Map.of("card", play.card(), "kind", line ? "line" : "sector"));
        }
        return PlanOrders.target(book, card, target) == Ids.NONE
                ? unknown(Reason.UNKNOWN_TARGET, field + ".target", target, line ? book.lines() : book.sectors())
                : Optional.empty();
    }

    private Optional<Rejected> prices(Turn turn) {
        if (!turn.refusedAnswers.isEmpty()) {
            return answerPrice(turn, turn.refusedAnswers.get(0));
        }
        return turn.skipped.isEmpty() ? Optional.empty() : cardPrice(turn, turn.skipped.get(0));
    }

    private Optional<Rejected> answerPrice(Turn turn, Turn.Skipped refused) {
        CompiledEvent event = book.event(opened.openEvent(refused.index()));
        CompiledEvent.CompiledChoice choice = event.choices().get(turn.plan.answer(refused.index()));
        Map<String, String> facts = price(turn, refused, choice.def().mandate());
        facts.put("event", event.def().id());
        facts.put("choice", choice.def().id());
        return no(refused.reason(), "plan.answers[" + event.def().id() + "]", facts);
    }

    private Optional<Rejected> cardPrice(Turn turn, Turn.Skipped skipped) {
        String card = book.cards().get(skipped.index());
        Map<String, String> facts =
                price(turn, skipped, book.card(skipped.index()).def().mandate());
        facts.put("card", card);
        if (skipped.reason() == Reason.CARD_COOLING_DOWN) {
            facts.put("again_in_round", "" + opened.cardReady(skipped.index()));
        }
        int place = order.cards().stream().map(CardPlay::card).toList().indexOf(card);
        return no(skipped.reason(), cardField(place), facts);
    }

    private Map<String, String> price(Turn turn, Turn.Skipped skipped, int mandate) {
        Map<String, String> facts = new TreeMap<>();
        if (skipped.reason() == Reason.NOT_ENOUGH_MANDATE) {
            facts.put("has", "" + skipped.mandate());
            facts.put("needs", "" + mandate);
        }
        if (skipped.reason() == Reason.NOT_ENOUGH_CASH) {
            facts.put("cost", Facts.money(skipped.cost()));
            facts.put("cash", Facts.money(skipped.cash()));
            facts.put("must_keep", Facts.money(Prices.mustKeep(book, turn.now.budget)));
        }
        return facts;
    }

    private static String cardField(int index) {
        return "plan.cards[" + index + "]";
    }

    private static Optional<Rejected> range(String field, int value, int max) {
        if (value < 0) {
            return no(Reason.NEGATIVE, field, Map.of("value", "" + value));
        }
        return value <= max
                ? Optional.empty()
                : no(Reason.OUT_OF_RANGE, field, Map.of("value", "" + value, "min", "0", "max", "" + max));
    }

    private static Optional<Rejected> unknown(Reason reason, String field, String name, Ids known) {
        return no(reason, field, Map.of("name", name, "nearest", known.nearest(name)));
    }

    private static Optional<Rejected> no(Reason reason, String field, Map<String, String> facts) {
        return Optional.of(new Rejected(reason, field, facts));
    }
}
