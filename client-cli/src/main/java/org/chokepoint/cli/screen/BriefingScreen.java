package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Choice;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.EventKind;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.Outcome;
import org.chokepoint.protocol.v1.Table;

/** The start of a round: where the country stands and what has happened. */
public final class BriefingScreen {
    private static final int BODY_INDENT = 2;
    private static final int BP_PER_PERCENT = 100;
    private static final String CHOICE_INDENT = "       ";

    private BriefingScreen() {}

    /** Headline and events. */
    public static List<String> of(Board board) {
        List<String> lines = new ArrayList<>(headline(board));
        lines.addAll(TableScreen.own(board));
        lines.addAll(events(board));
        return lines;
    }

    private static List<String> headline(Board board) {
        Table table = board.table();
        Nation nation = board.nation();
        String year = table.getYear() == 0 ? "" : ", year " + table.getYear();
        String text = (table.getPractice() ? "Practice round. Round " : "Round ") + table.getRound() + " of "
                + table.getRounds() + year + ". Budget "
                + Figures.one(nation.getBudget()) + " bn yuan, tension " + Figures.short1(nation.getTension())
                + " of 100, mandate " + Figures.count(nation.getMandate(), "point") + ".";
        return Wrap.text(text);
    }

    /** The events of the round, numbered, with their answers lettered. */
    public static List<String> events(Board board) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Event event : board.events()) {
            lines.add("");
            lines.addAll(event(number, event, board));
            number++;
        }
        if (board.events().isEmpty()) {
            lines.add("A quiet year: no event.");
        }
        lines.addAll(DemandNews.of(board));
        return lines;
    }

    private static List<String> event(int number, Event event, Board board) {
        List<String> lines = new ArrayList<>(Wrap.text("Event " + number + ", " + kind(event.getKind()) + ": "
                + event.getTitle() + strength(event) + (event.getByHost() ? " (chosen by the host)" : "")));
        lines.addAll(Wrap.indented(BODY_INDENT, event.getBody()));
        if (!event.getDrawnSector().isEmpty()) {
            lines.add("  It hits: " + board.names().of(event.getDrawnSector()) + ".");
        }
        if (event.getEffectsCount() > 0) {
            String effects = EffectText.of(event.getEffectsList(), board.names());
            lines.addAll(Wrap.text("Effect: " + effects + ".", "  ", "    "));
        }
        lines.addAll(DisputeScreen.of(event));
        char letter = 'a';
        for (Choice choice : event.getChoicesList()) {
            lines.addAll(choice(letter, choice, event, board));
            letter++;
        }
        lines.addAll(Wrap.indented(BODY_INDENT, howTo(number, event)));
        return lines;
    }

    private static String kind(EventKind kind) {
        return switch (kind) {
            case WORLD -> "world";
            case SANCTION -> "sanction";
            case DOMESTIC -> "at home";
            case EVENT_KIND_UNSPECIFIED, UNRECOGNIZED -> "news";
        };
    }

    private static String strength(Event event) {
        double severity = event.getSeverity();
        return severity == 0 || severity == 1 ? "" : " (strength " + Figures.two(severity) + ")";
    }

    private static List<String> choice(char letter, Choice choice, Event event, Board board) {
        String picked = board.draft().getAnswersOrDefault(event.getEvent(), "");
        boolean chosen = picked.isEmpty() ? choice.getIsDefault() : picked.equals(choice.getChoice());
        StringBuilder text = new StringBuilder(choice.getLabel());
        text.append(choice.getCost() == 0 ? ": free" : ": " + Figures.short1(choice.getCost()) + " bn");
        text.append(choice.getIsDefault() ? ", if you say nothing" : "").append(". ");
        if (choice.getEffectsCount() > 0) {
            text.append(capital(EffectText.of(choice.getEffectsList(), board.names())))
                    .append(". ");
        }
        for (Outcome outcome : choice.getOutcomesList()) {
            text.append(outcome(outcome, board));
        }
        text.append(choice.getAvailable() ? "" : "Not possible for you now.");
        return Wrap.text(text.toString(), (chosen ? "  * " : "    ") + letter + "  ", CHOICE_INDENT);
    }

    private static String outcome(Outcome outcome, Board board) {
        String chance = Figures.short1((double) outcome.getChanceBp() / BP_PER_PERCENT) + "%";
        return "By lot, " + chance + ": " + outcome.getLabel() + " ("
                + EffectText.of(outcome.getEffectsList(), board.names()) + "). ";
    }

    private static String howTo(int number, Event event) {
        String why = event.getSourcesCount() > 0 ? "Sources: why " + number + "." : "";
        return event.getChoicesCount() > 1 ? "* is your answer now. To change it: answer " + number + "b. " + why : why;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
