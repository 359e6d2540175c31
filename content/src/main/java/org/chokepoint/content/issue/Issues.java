package org.chokepoint.content.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects issues. Equal ones count once, and there is a limit. For one thread. */
public final class Issues {
    /** Issues kept of one pack; one with more is told so by one more issue. */
    public static final int LIMIT = 1_000;

    private static final Comparator<Issue> BY_PLACE = Comparator.comparing(
                    (Issue issue) -> issue.span().file())
            .thenComparing(issue -> issue.span().line())
            .thenComparing(issue -> issue.span().column())
            .thenComparing(Issue::severity)
            .thenComparing(Issue::code)
            .thenComparing(Issue::message);

    private final Set<Issue> found = new LinkedHashSet<>();
    private int dropped;

    /** Adds an issue that keeps the pack from starting a game. */
    public void error(String code, SourceSpan span, String message, String advice) {
        add(new Issue(Severity.ERROR, code, span, message, advice));
    }

    /** Adds an issue that the pack can live with. */
    public void warning(String code, SourceSpan span, String message, String advice) {
        add(new Issue(Severity.WARNING, code, span, message, advice));
    }

    /** Adds an issue. */
    public void add(Issue issue) {
        if (found.size() >= LIMIT) {
            dropped++;
        } else {
            found.add(issue);
        }
    }

    /** Adds all of another collection. */
    public void addAll(Issues others) {
        others.found.forEach(this::add);
        dropped += others.dropped;
    }

    /** No issue at all. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** No issue of a file. */
    public boolean isEmptyFor(String file) {
        return found.stream().noneMatch(issue -> issue.span().file().equals(file));
    }

    /** The issues by file, line and column. */
    public List<Issue> sorted() {
        List<Issue> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        if (dropped > 0) {
            Issue last = sorted.get(sorted.size() - 1);
            String message = dropped + " more issues are not shown.";
            sorted.add(new Issue(Severity.ERROR, "too-many-issues", last.span(), message, "Mend these first."));
        }
        return sorted;
    }
}
