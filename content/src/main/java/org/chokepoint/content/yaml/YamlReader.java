package org.chokepoint.content.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file. When it is no YAML as a whole, it is split where a top-level entry starts in the first column, and each
 * entry is read alone, so that one open quote does not hide the mistakes of the other entries. In an entry that is no
 * YAML the line at fault is cut out and the rest read again. For one thread.
 */
public final class YamlReader {
    /** Lines cut out of one entry before it is given up. */
    private static final int MOST_CUTS = 8;

    /** Faults that are clear enough to be believed in an entry that already had one. */
    private static final Set<String> CLEAR =
            Set.of("unclosed-quote", "bad-escape", "bad-start", "extra-colon", "unclosed-bracket", "missing-colon");

    private static final Pattern ID = Pattern.compile("\\bid:\\s*[\\[{\"']*([A-Za-z][A-Za-z0-9_]*)");

    private final SourceText source;
    private final boolean list;
    private final Issues out;
    private final SourceMap map;

    private YamlReader(SourceText source, boolean list, Issues out, SourceMap map) {
        this.source = source;
        this.list = list;
        this.out = out;
        this.map = map;
    }

    /**
     * Reads a file.
     *
     * @param source its text
     * @param list its top level is a list (else a map)
     * @param out takes what is wrong
     * @param map learns the ids of entries that are given up
     * @return its tree, null when there is none
     */
    public static @Nullable Node read(SourceText source, boolean list, Issues out, SourceMap map) {
        return new YamlReader(source, list, out, map).read();
    }

    private @Nullable Node read() {
        SignCheck signs = new SignCheck(source, out);
        if (signs.indentTabs().isEmpty()) {
            Issues inside = new Issues();
            try {
                Node root =
                        new TreeReader(source, 0, new Repairs(source), inside).read(signs.clean(0, source.length()));
                out.addAll(inside);
                return root;
            } catch (YamlFault e) {
                return readEntries(signs, e);
            }
        }
        return readEntries(signs, null);
    }

    private @Nullable Node readEntries(SignCheck signs, @Nullable YamlFault whole) {
        boolean faultless = true;
        Set<String> lost = new HashSet<>();
        List<Node> nodes = new ArrayList<>();
        List<Integer> starts = entryStarts();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : source.length();
            EntryReader entry = new EntryReader(signs, starts.get(i), end);
            Node node = entry.read(signs.indentTabs());
            faultless &= entry.faultless;
            lost.addAll(entry.repairs.lostTopKeys());
            if (node != null) {
                nodes.add(node);
            }
        }
        if (faultless && whole != null) {
            whole.reportTo(out);
        }
        return join(nodes, lost);
    }

    /** Where top-level entries start; what stands before the first belongs to it. */
    private List<Integer> entryStarts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean first = true;
        for (int line = 0; line < source.lines(); line++) {
            int at = source.lineStart(line);
            if (startsEntry(source.at(at), source.at(at + 1))) {
                if (!first) {
                    starts.add(at);
                }
                first = false;
            }
        }
        return starts;
    }

    private boolean startsEntry(int sign, int next) {
        boolean dash = sign == '-' && (next == ' ' || next == '\n' || next == '\r');
        return list ? dash : Character.isLetter(sign) || sign == '"' || sign == '\'';
    }

    private @Nullable Node join(List<Node> nodes, Set<String> lost) {
        if (nodes.isEmpty()) {
            return null;
        }
        Node first = nodes.get(0);
        if (first instanceof ListNode) {
            List<Node> items = new ArrayList<>();
            nodes.forEach(node -> items.addAll(node instanceof ListNode part ? part.items() : List.of(node)));
            return new ListNode(first.region(), items, true);
        }
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        for (Node node : nodes) {
            if (node instanceof MapNode part) {
                part.entries().forEach(entry -> putEntry(entries, entry));
            }
        }
        return entries.isEmpty() ? first : new MapNode(first.region(), List.copyOf(entries.values()), lost);
    }

    private void putEntry(Map<String, MapNode.Entry> entries, MapNode.Entry entry) {
        MapNode.Entry before = entries.putIfAbsent(entry.name(), entry);
        if (before != null) {
            TreeReader.reportDuplicate(before, entry.key(), out);
        }
    }

    /** Reads one top-level entry, cutting out what is no YAML. */
    private final class EntryReader {
        private final int base;
        private final int[] text;
        private final Repairs repairs = new Repairs(source);
        private boolean faultless = true;

        EntryReader(SignCheck signs, int start, int end) {
            base = start;
            text = signs.clean(start, end).codePoints().toArray();
        }

        @Nullable
        Node read(List<Integer> tabs) {
            Node node = readWhatCanBe(tabs);
            if (!faultless) {
                rememberIds();
            }
            return node;
        }

        private @Nullable Node readWhatCanBe(List<Integer> tabs) {
            tabs.stream().filter(at -> base <= at && at < base + text.length).forEach(at -> {
                faultless = false;
                repairs.cut(text, base, at, false);
            });
            Set<Integer> told = new HashSet<>();
            for (int cut = 0; cut <= MOST_CUTS; cut++) {
                Issues inside = new Issues();
                try {
                    Node node = new TreeReader(source, base, repairs, inside).read(new String(text, 0, text.length));
                    out.addAll(inside);
                    return node;
                } catch (YamlFault e) {
                    boolean believed = faultless || CLEAR.contains(e.code());
                    if (believed && told.add(e.region().start())) {
                        e.reportTo(out);
                    }
                    faultless = false;
                    if (!repairs.cut(text, base, e.region().start(), !e.code().equals("bad-indentation"))) {
                        break;
                    }
                }
            }
            return null;
        }

        private void rememberIds() {
            Matcher matcher = ID.matcher(source.text(base, base + text.length));
            while (matcher.find()) {
                map.putLostId(matcher.group(1));
            }
        }
    }
}
