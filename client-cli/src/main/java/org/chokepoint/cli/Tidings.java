package org.chokepoint.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
            told.add(alike.size() == groups ? line : mark(alike) + line);
        }
        return told;
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
