package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.Choice;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.SectorText;

/** What is different between two plans, in a few words. */
public final class PlanChange {
    private static final int MOST = 4;

    private final Plan before;
    private final Plan after;
    private final Names names;
    private final List<String> words = new ArrayList<>();

    private PlanChange(Plan before, Plan after, Names names) {
        this.before = before;
        this.after = after;
        this.names = names;
    }

    /** "Chips 40%, Talent 8%, stance Open, 3 more"; empty when nothing is different. */
    public static String words(Plan before, Plan after, Board board) {
        PlanChange change = new PlanChange(before, after, board.names());
        change.shares(board.catalog());
        change.research(board.catalog());
        if (!before.getStance().equals(after.getStance())) {
            change.words.add("stance " + change.names.of(after.getStance()));
        }
        change.cards();
        if (before.getBorrowBp() != after.getBorrowBp()) {
            change.words.add("borrow " + Figures.bp(after.getBorrowBp()));
        }
        change.answers(board.events());
        return change.joined();
    }

    private void shares(Catalog catalog) {
        for (SectorText sector : catalog.getSectorsList()) {
            shares(sector.getName(), sector.getLinesList());
        }
        shares("Talent", catalog.getProgrammesList());
    }

    /** A line alone by its name, several by what they are together. */
    private void shares(String group, List<NamedText> lines) {
        List<String> all = lines.stream().map(NamedText::getId).toList();
        List<String> changed = all.stream()
                .filter(id -> before.getShareBpOrDefault(id, 0) != after.getShareBpOrDefault(id, 0))
                .toList();
        if (changed.size() == 1) {
            String id = changed.get(0);
            words.add(names.of(id) + " " + Figures.bp(after.getShareBpOrDefault(id, 0)));
        } else if (!changed.isEmpty()) {
            words.add(group + " " + Figures.bp(PlanShares.ofBp(after, all)));
        }
    }

    private void research(Catalog catalog) {
        for (SectorText sector : catalog.getSectorsList()) {
            int now = after.getBasicResearchBpOrDefault(sector.getSector(), 0);
            if (now != before.getBasicResearchBpOrDefault(sector.getSector(), 0)) {
                words.add("basic research in " + sector.getName() + " " + Figures.bp(now));
            }
        }
    }

    private void cards() {
        after.getCardsList().stream()
                .filter(card -> !before.getCardsList().contains(card))
                .forEach(card -> words.add("card " + of(card)));
        before.getCardsList().stream()
                .filter(card -> !after.getCardsList().contains(card))
                .forEach(card -> words.add("card " + of(card) + " taken out"));
    }

    private void answers(List<Event> events) {
        for (Event event : events) {
            String now = after.getAnswersOrDefault(event.getEvent(), "");
            if (!now.equals(before.getAnswersOrDefault(event.getEvent(), ""))) {
                String label = event.getChoicesList().stream()
                        .filter(choice -> choice.getChoice().equals(now))
                        .map(Choice::getLabel)
                        .findFirst()
                        .orElse("the free one");
                words.add("answer to " + event.getTitle() + ": " + label);
            }
        }
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
