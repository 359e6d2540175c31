package org.chokepoint.content.load;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.yaml.ListNode;
import org.chokepoint.content.yaml.LostNode;
import org.chokepoint.content.yaml.MapNode;
import org.chokepoint.content.yaml.Node;
import org.chokepoint.content.yaml.Node.Region;
import org.chokepoint.content.yaml.SourceText;
import org.chokepoint.content.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Puts the files of a pack together to one map, as if the pack were a single file with a key for each kind. */
final class PackTree {
    private final PackFiles files;
    private final SourceMap map;
    private final Issues out;
    private List<Node> plans = List.of();

    PackTree(PackFiles files, SourceMap map, Issues out) {
        this.files = files;
        this.map = map;
        this.out = out;
    }

    MapNode read() {
        Region nowhere = new Region(new SourceText(files.wholeFile("pack.yaml").file(), ""), 0, 1);
        List<MapNode.Entry> entries = new ArrayList<>();
        for (Part part : RecordShape.of(Ruleset.class).parts()) {
            Node node = part.type() == List.class ? list(part) : single(part);
            if (node != null) {
                entries.add(MapNode.Entry.of(part.key(), node));
            }
        }
        return new MapNode(nowhere, entries, MapNode.EVERYTHING);
    }

    private @Nullable Node single(Part part) {
        List<SourceText> texts = files.of(part.key());
        if (texts.isEmpty()) {
            return missing(part);
        }
        Node node = YamlReader.read(texts.get(0), false, out, map);
        return node == null ? empty(texts.get(0)) : node;
    }

    private Node empty(SourceText text) {
        Region start = start(text);
        if (out.isEmptyFor(text.file())) {
            out.error(
                    "empty-file", start.span(), "This file has no entries.", "Write its keys, or take it from a pack.");
        }
        return new LostNode(start);
    }

    private @Nullable Node missing(Part part) {
        if (files.isRefused(part.key())) {
            map.putLostKind(part.key());
        } else if (!part.optional()) {
            map.putLostKind(part.key());
            String file = part.key() + ".yaml";
            out.error("missing-file", files.wholeFile(file), "The pack has no " + file + ".", "Add it.");
        }
        return null;
    }

    private @Nullable Node list(Part part) {
        List<SourceText> texts = files.of(part.key());
        if (texts.isEmpty()) {
            return missing(part);
        }
        List<Node> items = new ArrayList<>();
        boolean damaged = false;
        if (files.isRefused(part.key())) {
            map.putLostKind(part.key());
        }
        for (SourceText text : texts) {
            Node node = YamlReader.read(text, true, out, map);
            if (node instanceof ListNode list) {
                items.addAll(list.items());
                damaged |= list.damaged();
            } else if (node != null) {
                damaged = true;
                refuse(node);
            }
        }
        ListNode all = new ListNode(start(texts.get(0)), items, damaged);
        return completed(part.key(), all);
    }

    private ListNode completed(String kind, ListNode all) {
        return switch (kind) {
            case "scenarios" -> BasedOn.resolve(all, "scenario", out);
            case "plans" -> {
                ListNode completed = BasedOn.resolve(all, "plan", out);
                plans = completed.items();
                yield completed;
            }
            case "theses" -> ThesisTree.resolve(all, plans, out);
            default -> all;
        };
    }

    private void refuse(Node node) {
        String message = "This file must be a list, not " + node.noun() + ".";
        out.error("wrong-type", node.span(), message, "Start each entry with '- ' in the first column.");
    }

    private static Region start(SourceText text) {
        return new Region(text, 0, 1);
    }
}
