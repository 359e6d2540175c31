package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.Plan;

/** What is different between two plans, in a few words. */
public final class PlanChange {
    private static final int MOST = 4;

    private final Names names;
    private final List<String> words = new ArrayList<>();

    private PlanChange(Names names) {
        this.names = names;
    }

    /** "Chips design 30%, stance Dual, 3 more"; empty when nothing is different. */
    public static String words(Plan before, Plan after, Names names) {
        PlanChange change = new PlanChange(names);
        change.compare(before.getShareBpMap(), after.getShareBpMap(), "", Figures::bp);
        change.compare(
                before.getBasicResearchBpMap(), after.getBasicResearchBpMap(), "basic research in ", Figures::bp);
        if (!before.getStance().equals(after.getStance())) {
            change.words.add("stance " + names.of(after.getStance()));
        }
        change.compareCards(before.getCardsList(), after.getCardsList());
        if (before.getBorrowBp() != after.getBorrowBp()) {
            change.words.add("borrow " + Figures.bp(after.getBorrowBp()));
        }
        change.compare(before.getAnswersMap(), after.getAnswersMap(), "answer to ", names::of);
        return change.joined();
    }

    private <T> void compare(Map<String, T> before, Map<String, T> after, String kind, Function<T, String> shown) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            T now = after.get(id);
            if (now == null ? before.get(id) != null : !now.equals(before.get(id))) {
                words.add(kind + names.of(id) + " " + (now == null ? "out" : shown.apply(now)));
            }
        }
    }

    private void compareCards(List<CardPlay> before, List<CardPlay> after) {
        after.stream().filter(card -> !before.contains(card)).forEach(card -> words.add("card " + of(card)));
        before.stream().filter(card -> !after.contains(card)).forEach(card -> words.add("card " + of(card) + " out"));
    }

    private String of(CardPlay card) {
        return names.of(card.getCard()) + (card.getTarget().isEmpty() ? "" : " on " + names.of(card.getTarget()));
    }

    private String joined() {
        List<String> shown = new ArrayList<>(words.subList(0, Math.min(MOST, words.size())));
        if (words.size() > MOST) {
            shown.add((words.size() - MOST) + " more");
        }
        return String.join(", ", shown);
    }
}
