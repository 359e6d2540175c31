package org.chokepoint.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chokepoint.content.issue.SourceMap;

/** Keeps the places of a record's parts until the record exists and can be named as their owner. */
final class PartSpans {
    private final List<Consumer<Object>> known = new ArrayList<>();
    private final SourceMap map;

    PartSpans(SourceMap map) {
        this.map = map;
    }

    void value(String part, Node node) {
        known.add(owner -> map.putValue(owner, part, node::span));
    }

    void entry(String part, MapNode.Entry entry) {
        known.add(owner -> {
            map.putKey(owner, part, entry.key()::span);
            if (!(entry.value() instanceof ScalarNode scalar && scalar.isBlank())) {
                map.putValue(owner, part, entry.value()::span);
            }
        });
    }

    void broken(String part) {
        known.add(owner -> map.putBroken(owner, part));
    }

    void settle(Object owner, Node node) {
        map.put(owner, node::span);
        known.forEach(part -> part.accept(owner));
    }
}
