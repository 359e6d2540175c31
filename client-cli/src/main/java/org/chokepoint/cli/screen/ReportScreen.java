package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.Cause;
import org.chokepoint.protocol.v1.Change;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.RoundReport;

/**
 * What the round did and why, in the order in which the server wants it read: sales first. Of each figure the largest
 * moves get a sentence with their causes, the others stand behind them in one line.
 */
public final class ReportScreen {
    /** Sentences that a figure gets in the short form; the others get one. */
    private static final Map<String, Integer> SENTENCES = Map.of("sales", 3, "capability", 2);

    private final RoundReport report;
    private final Names names;
    private final boolean full;

    private ReportScreen(RoundReport report, Names names, boolean full) {
        this.report = report;
        this.names = names;
        this.full = full;
    }

    /** The largest moves of each figure in sentences, short enough for one screen. */
    public static List<String> of(RoundReport report, Names names) {
        return new ReportScreen(report, names, false).lines();
    }

    /** Every change in a sentence. */
    public static List<String> inFull(RoundReport report, Names names) {
        return new ReportScreen(report, names, true).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(Wrap.text(
                "Report of round " + report.getRound() + ". " + score() + " " + decidedBy(report.getDecidedBy())));
        Map<String, List<Change>> byFigure = report.getChangesList().stream()
                .collect(Collectors.groupingBy(Change::getFigure, LinkedHashMap::new, Collectors.toList()));
        byFigure.forEach((figure, changes) -> lines.addAll(figure(figure, changes)));
        if (report.getIndispensableCount() > 0) {
            String lineNames =
                    report.getIndispensableList().stream().map(names::of).collect(Collectors.joining(", "));
            lines.addAll(Wrap.text("Indispensable to others: " + lineNames + ".", "", "  "));
        }
        return lines;
    }

    /** How the plan came about, in a sentence. */
    static String decidedBy(DecidedBy by) {
        return switch (by) {
            case COMMITTED -> "Your plan was played.";
            case DRAFT -> "Nothing was locked in, so your draft was played.";
            case LAST_PLAN -> "Nothing came from you, so your last plan was played without its cards.";
            case DEFAULT_PLAN -> "Nothing came from you, so an equal split was played.";
            case BOT_PLAYER -> "A bot played for you.";
            case STANDING_ORDER -> "Nothing came from you, so your standing order was played.";
            case DECIDED_BY_UNSPECIFIED, UNRECOGNIZED -> "";
        };
    }

    private String score() {
        String before = report.getScoreBefore() == 0 ? "" : ", before " + Figures.one(report.getScoreBefore());
        return "Score " + Figures.one(report.getScore()) + before + ".";
    }

    private List<String> figure(String figure, List<Change> changes) {
        List<Change> told = full ? changes : largest(changes, SENTENCES.getOrDefault(figure, 1));
        List<String> lines = new ArrayList<>();
        for (Change change : changes) {
            if (told.contains(change)) {
                lines.addAll(Wrap.text(sentence(figure, change), "- ", "  "));
            }
        }
        String rest = changes.stream()
                .filter(change -> !told.contains(change) && !isNothing(change))
                .map(change -> names.of(change.getSubject()) + " " + Figures.signed(delta(change)))
                .collect(Collectors.joining(", "));
        if (!rest.isEmpty()) {
            lines.addAll(Wrap.text("Also " + words(figure) + ": " + rest + ".", "  ", "  "));
        }
        return lines;
    }

    private static List<Change> largest(List<Change> changes, int number) {
        return changes.stream()
                .filter(change -> !isNothing(change))
                .sorted(Comparator.comparingDouble(change -> -Math.abs(delta(change))))
                .limit(number)
                .toList();
    }

    private static double delta(Change change) {
        return change.getAfter() - change.getBefore();
    }

    private static boolean isNothing(Change change) {
        return Figures.isNothing(delta(change));
    }

    private String sentence(String figure, Change change) {
        String subject = change.getSubject().isEmpty() ? "" : " of " + names.of(change.getSubject());
        double delta = delta(change);
        String move = isNothing(change)
                ? "stayed at "
                : (delta > 0 ? "rose by " : "fell by ") + Figures.one(Math.abs(delta)) + " to ";
        return capital(figure) + subject + " " + move + Figures.one(change.getAfter()) + unit(figure)
                + causes(change.getCausesList()) + ".";
    }

    private String causes(List<Cause> causes) {
        return causes.isEmpty()
                ? ""
                : ": "
                        + causes.stream()
                                .map(cause -> names.cause(cause.getCause()) + " " + Figures.signed(cause.getAmount()))
                                .collect(Collectors.joining(", "));
    }

    private static String unit(String figure) {
        return switch (figure) {
            case "sales", "stranded", "budget" -> " bn";
            case "staff" -> " thousand";
            default -> "";
        };
    }

    private static String words(String figure) {
        return figure.equals("stranded") ? "stranded money" : figure;
    }

    private static String capital(String figure) {
        String words = words(figure);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
