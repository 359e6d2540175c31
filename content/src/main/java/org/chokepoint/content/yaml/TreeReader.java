package org.chokepoint.content.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.model.Limits;
import org.chokepoint.content.yaml.Node.Region;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes the tree of one text out of the parser's events. Events, because they come one by one: depth, anchors and tags
 * are seen before anything has been built of them, while the library's own tree is built by recursion without a limit.
 */
final class TreeReader {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final int SHORT_ENOUGH = Limits.SCALAR_BYTES / 4;

    private final SourceText source;
    private final int base;
    private final Repairs repairs;
    private final Issues out;
    private final SyntaxFaults faults;

    /**
     * A reader.
     *
     * @param source the whole file
     * @param base position of the text in the file
     * @param repairs what was cut out of the text
     * @param out takes what is wrong without being fatal for the text
     */
    TreeReader(SourceText source, int base, Repairs repairs, Issues out) {
        this.source = source;
        this.base = base;
        this.repairs = repairs;
        this.out = out;
        this.faults = new SyntaxFaults(source, base);
    }

    /** The tree, null when the text is empty. */
    @Nullable
    Node read(String text) throws YamlFault {
        try {
            Iterator<Event> events = new Parse(SETTINGS).parseString(text).iterator();
            events.next();
            if (!(events.next() instanceof DocumentStartEvent)) {
                return null;
            }
            Node root = node(events.next(), events, 1);
            events.next();
            refuseSecondDocument(events.next());
            return root;
        } catch (YamlEngineException e) {
            throw faults.of(e);
        }
    }

    private void refuseSecondDocument(Event event) {
        if (event instanceof DocumentStartEvent) {
            String message = "A second document starts here.";
            throw new YamlFault("second-document", region(event), message, "Remove the line '---'.");
        }
    }

    private Node node(Event event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent alias) {
            return refusedAlias(alias);
        }
        refuseAnchor((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuseTag(start, start.getTag());
        if (depth > Limits.DEPTH) {
            String message = "Lists and maps stand more than " + Limits.DEPTH + " deep here.";
            throw new YamlFault("too-deep", firstCharacter(start), message, "No key of a pack needs that depth.");
        }
        return start instanceof MappingStartEvent ? map(start, events, depth) : list(start, events, depth);
    }

    private Node list(CollectionStartEvent start, Iterator<Event> events, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, events, depth + 1));
            event = events.next();
        }
        boolean damaged = repairs.hasCut(region(start), region(event), start.isFlow());
        return new ListNode(region(start, event), items, damaged);
    }

    private Node map(CollectionStartEvent start, Iterator<Event> events, int depth) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Node key = node(event, events, depth + 1);
            Node value = node(events.next(), events, depth + 1);
            putEntry(entries, key, value);
            event = events.next();
        }
        Set<String> lost = repairs.lostKeys(region(start), region(event), start.isFlow());
        Region region = start.isFlow() || entries.isEmpty()
                ? region(start, event)
                : entries.values().iterator().next().key().region();
        return new MapNode(region, List.copyOf(entries.values()), lost);
    }

    private void putEntry(Map<String, MapNode.Entry> entries, Node key, Node value) {
        if (key instanceof ScalarNode name) {
            MapNode.Entry first = entries.putIfAbsent(name.value(), new MapNode.Entry(name, value));
            if (first != null) {
                reportDuplicate(first, name, out);
            }
        } else if (!(key instanceof LostNode)) {
            out.error("bad-key", key.span(), "A key must be a word, not " + key.noun() + ".", "Write 'key: value'.");
        }
    }

    static void reportDuplicate(MapNode.Entry first, ScalarNode key, Issues out) {
        int line = first.key().span().line();
        String message = "The key '" + key.shown() + "' stands here a second time; first in line " + line + ".";
        out.error("duplicate-key", key.span(), message, "Keep one of the two.");
    }

    private Node scalar(ScalarEvent event) {
        refuseTag(event, event.getTag());
        Region region = region(event);
        faults.seen(event, region);
        ScalarNode node = new ScalarNode(region, event.getValue(), event.getScalarStyle());
        if (node.isBlank() && repairs.emptied(region.start())) {
            return new LostNode(region);
        }
        if (isTooLong(event.getValue())) {
            String message = "This value has more than " + Limits.SCALAR_BYTES + " bytes.";
            out.error("value-too-long", firstCharacter(event).span(), message, "Shorten it.");
            return new LostNode(region);
        }
        return node;
    }

    private static boolean isTooLong(String value) {
        return value.length() > SHORT_ENOUGH && value.getBytes(StandardCharsets.UTF_8).length > Limits.SCALAR_BYTES;
    }

    private Node refusedAlias(AliasEvent alias) {
        Region region = region(alias);
        String name = source.text(region.start(), region.end());
        out.error("alias", region.span(), "'" + name + "' repeats an anchor; packs have none.", "Write the value out.");
        return new LostNode(region);
    }

    private void refuseAnchor(NodeEvent event) {
        Optional<Anchor> anchor = event.getAnchor();
        if (anchor.isPresent()) {
            String name = "&" + anchor.get().getValue();
            String advice = "Remove it; where the value is repeated, write it out.";
            out.error("anchor", prefix(event, name).span(), "'" + name + "' is an anchor; packs have none.", advice);
        }
    }

    private void refuseTag(NodeEvent event, Optional<String> tag) {
        if (tag.isPresent()) {
            int at = find('!', event);
            int end = at;
            while (source.at(end) > ' ') {
                end++;
            }
            String name = source.text(at, end);
            String advice = "Remove it; the key decides how its value is read.";
            out.error("tag", source.span(at, end), "'" + name + "' is a tag; packs have none.", advice);
        }
    }

    private Region prefix(NodeEvent event, String anchor) {
        int at = find('&', event);
        return new Region(source, at, at + anchor.codePointCount(0, anchor.length()));
    }

    private int find(char sign, NodeEvent event) {
        Region region = region(event);
        int at = region.start();
        while (source.at(at) != sign && at < region.end()) {
            at++;
        }
        return source.at(at) == sign ? at : region.start();
    }

    private Region firstCharacter(NodeEvent event) {
        int start = region(event).start();
        return new Region(source, start, start + 1);
    }

    private Region region(Event event) {
        return new Region(source, position(event.getStartMark()), position(event.getEndMark()));
    }

    /** Braces from end to end; of block style only its first sign, for it has no end that means something. */
    private Region region(CollectionStartEvent start, Event end) {
        Region first = region(start);
        return start.isFlow()
                ? new Region(source, first.start(), region(end).end())
                : new Region(source, first.start(), first.start() + 1);
    }

    private int position(Optional<Mark> mark) {
        return base + mark.map(Mark::getIndex).orElse(0);
    }
}
