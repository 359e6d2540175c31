package org.chokepoint.content.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.yaml.ListNode;
import org.chokepoint.content.yaml.MapNode;
import org.chokepoint.content.yaml.Node;
import org.chokepoint.content.yaml.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code based_on: other}: each key that an entry does not give is taken from another one of a list, with its
 * place. It is done on the tree, so that what is taken is bound and checked like what is written.
 */
final class BasedOn {
    static final String KEY = "based_on";

    private final Map<String, MapNode> byId = new LinkedHashMap<>();
    private final String noun;
    private final Issues out;

    /**
     * Takes from a list.
     *
     * @param bases what others may be based on
     * @param noun what people call one of them
     */
    BasedOn(List<Node> bases, String noun, Issues out) {
        this.noun = noun;
        this.out = out;
        bases.forEach(this::remember);
    }

    /** A list, the entries of which may be based on one another, with all entries completed. */
    static ListNode resolve(ListNode list, String noun, Issues out) {
        BasedOn basedOn = new BasedOn(list.items(), noun, out);
        List<Node> resolved = list.items().stream().map(basedOn::resolve).toList();
        return new ListNode(list.region(), resolved, list.damaged());
    }

    private void remember(Node node) {
        if (node instanceof MapNode map) {
            map.entry("id")
                    .filter(id -> id.value() instanceof ScalarNode)
                    .ifPresent(id -> byId.putIfAbsent(((ScalarNode) id.value()).value(), map));
        }
    }

    /** An entry, completed. */
    Node resolve(Node node) {
        return node instanceof MapNode map ? resolve(map, new ArrayList<>()) : node;
    }

    private MapNode resolve(MapNode map, List<MapNode> path) {
        Optional<MapNode.Entry> basedOn = map.entry(KEY);
        if (basedOn.isEmpty()) {
            return map;
        }
        path.add(map);
        MapNode base = base(basedOn.get(), path);
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        map.entries().forEach(entry -> entries.put(entry.name(), entry));
        entries.remove(KEY);
        if (base != null) {
            resolve(base, path).entries().forEach(entry -> entries.putIfAbsent(entry.name(), entry));
        }
        Set<String> lost = base == null ? MapNode.EVERYTHING : map.lost();
        return new MapNode(map.region(), List.copyOf(entries.values()), lost);
    }

    private @Nullable MapNode base(MapNode.Entry basedOn, List<MapNode> path) {
        String name = basedOn.value() instanceof ScalarNode scalar ? scalar.value() : "";
        MapNode base = byId.get(name);
        if (base == null) {
            String message = "There is no " + noun + " '" + name + "' to be based on.";
            String advice = Advice.instead(name, byId.keySet(), noun + "s");
            out.error("unknown-" + noun, basedOn.value().span(), message, advice);
        } else if (path.contains(base)) {
            String message = "The " + noun + " '" + name + "' is in the end based on itself.";
            out.error("cycle", basedOn.value().span(), message, "Remove '" + KEY + "' from one of the circle.");
            return null;
        }
        return base;
    }
}
