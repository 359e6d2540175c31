package org.chokepoint.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.cli.screen.DisplayWidth;
import org.chokepoint.cli.screen.Wrap;

/** What several groups have to say, told together: a line that all of them say stands once. Used by one thread. */
final class Tidings {
    private final int groups;
    private final Map<Integer, Deque<String>> waiting = new TreeMap<>();

    /** @param groups of the class */
    Tidings(int groups) {
        this.groups = groups;
    }

    /** A group has said this. */
    void add(int group, List<String> lines) {
        if (!lines.isEmpty()) {
            waiting.computeIfAbsent(group, unknown -> new ArrayDeque<>()).addAll(lines);
        }
    }

    /** Whether there is nothing to tell. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** All that waits, each group's lines in their order; behind a mark when not all groups say so. */
    List<String> take() {
        List<String> told = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        String paragraphMark = "";
        while (!waiting.isEmpty()) {
            String line = waiting.values().iterator().next().element();
            List<Integer> alike = waiting.keySet().stream()
                    .filter(group -> line.equals(
                            waiting.getOrDefault(group, new ArrayDeque<>()).peek()))
                    .toList();
            alike.forEach(group -> waiting.computeIfPresent(group, (same, lines) -> {
                lines.remove();
                return lines.isEmpty() ? null : lines;
            }));
            String mark = alike.size() == groups ? "" : mark(alike);
            if (!mark.equals(paragraphMark) || !goesOn(paragraph, line)) {
                told.addAll(fitting(paragraphMark, paragraph));
                paragraph.clear();
            }
            paragraphMark = mark;
            paragraph.add(line);
        }
        told.addAll(fitting(paragraphMark, paragraph));
        return told;
    }

    /** Whether the line goes on a sentence: its first word would not have fitted behind the last one. Rows stay rows. */
    private static boolean goesOn(List<String> paragraph, String line) {
        if (paragraph.isEmpty() || isRow(line) || line.isBlank()) {
            return false;
        }
        String last = paragraph.get(paragraph.size() - 1);
        List<String> joined = Wrap.text(last + " " + line.strip());
        return !isRow(last) && joined.get(0).length() <= last.length();
    }

    private static boolean isRow(String line) {
        return line.strip().contains("  ");
    }

    /** Lines behind their mark; sentences that are too wide with it are broken anew. */
    private static List<String> fitting(String mark, List<String> paragraph) {
        List<String> marked = paragraph.stream().map(line -> mark + line).toList();
        boolean fits = marked.stream().allMatch(line -> DisplayWidth.of(line) <= Wrap.COLUMNS);
        if (fits || mark.isEmpty() || isRow(paragraph.get(0))) {
            return marked;
        }
        String text = paragraph.stream().map(String::strip).collect(Collectors.joining(" "));
        return Wrap.text(text, mark + indent(paragraph.get(0)), mark + indent(paragraph.get(paragraph.size() - 1)));
    }

    private static String indent(String line) {
        return " ".repeat(line.length() - line.stripLeading().length());
    }

    /** "[2] ", "[1-3, 5] ". */
    private static String mark(List<Integer> numbers) {
        StringBuilder mark = new StringBuilder("[");
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            mark.append(first == 0 ? "" : ", ").append(numbers.get(first));
            if (i > first) {
                mark.append('-').append(numbers.get(i));
            }
        }
        return mark.append("] ").toString();
    }
}
