package org.chokepoint.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.jspecify.annotations.Nullable;

/** Binds maps to records, key by key. */
final class RecordBinder {
    private final Binder binder;
    private final SourceMap map;
    private final Issues out;
    private final StandIns standIns;
    private final Scalars scalars;

    RecordBinder(Binder binder, SourceMap map, Issues out, StandIns standIns, Scalars scalars) {
        this.binder = binder;
        this.map = map;
        this.out = out;
        this.standIns = standIns;
        this.scalars = scalars;
    }

    Bound bind(Class<?> type, String label, Node node) {
        RecordShape shape = RecordShape.of(type);
        if (!(node instanceof MapNode entries)) {
            scalars.wrong(label, "a map", node, Advice.list(shape.keys(), "keys"));
            return standIns.broken(type);
        }
        Map<String, MapNode.Entry> byKey = assign(shape, entries);
        PartSpans spans = new PartSpans(map);
        @Nullable Object[] values = new Object[shape.parts().size()];
        boolean broken = false;
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts().get(i);
            Bound bound = part(shape, part, byKey.get(part.key()), entries, spans);
            values[i] = bound.value();
            if (bound.broken()) {
                spans.broken(part.key());
                broken = true;
                rememberId(part, byKey.get(part.key()));
            }
        }
        return make(shape, values, entries, spans, broken);
    }

    /** A misspelled id is still what others mean when they name it rightly. */
    private void rememberId(Part part, MapNode.@Nullable Entry entry) {
        if (part.key().equals("id") && entry != null && entry.value() instanceof ScalarNode scalar) {
            String meant = scalar.value().strip().replaceAll("[^A-Za-z0-9]+", "_");
            map.putLostId(meant.toLowerCase(Locale.ROOT));
            map.putLostId(meant.toUpperCase(Locale.ROOT));
        }
    }

    /** Gives each entry to the key it names, or to the missing key that it misspells. */
    private Map<String, MapNode.Entry> assign(RecordShape shape, MapNode node) {
        Map<String, MapNode.Entry> byKey = new HashMap<>();
        List<MapNode.Entry> unknown = new ArrayList<>();
        for (MapNode.Entry entry : node.entries()) {
            if (shape.hasKey(entry.name())) {
                byKey.put(entry.name(), entry);
            } else {
                unknown.add(entry);
            }
        }
        unknown.forEach(entry -> refuse(shape, entry, byKey));
        return byKey;
    }

    private void refuse(RecordShape shape, MapNode.Entry entry, Map<String, MapNode.Entry> byKey) {
        String message = "'" + entry.key().shown() + "' is not a key of " + shape.aNoun() + ".";
        String advice = Advice.insteadOfFew(entry.name(), shape.keys(), "keys");
        out.error("unknown-key", entry.key().span(), message, advice);
        List<String> free =
                shape.keys().stream().filter(key -> !byKey.containsKey(key)).toList();
        Advice.nearest(entry.name(), free).ifPresent(key -> byKey.put(key, entry));
    }

    private Bound part(RecordShape shape, Part part, MapNode.@Nullable Entry entry, MapNode node, PartSpans spans) {
        if (entry == null) {
            return missing(shape, part, node);
        }
        spans.entry(part.key(), entry);
        if (entry.value() instanceof ScalarNode scalar && scalar.isBlank()) {
            String advice = "Write a value behind the colon" + (part.optional() ? ", or remove the key." : ".");
            out.error("missing-value", entry.key().span(), "'" + part.key() + "' has no value.", advice);
            return standIns.broken(part.type());
        }
        return binder.bind(part, entry.value(), spans);
    }

    private Bound missing(RecordShape shape, Part part, MapNode node) {
        if (part.optional()) {
            return Bound.good(Defaults.missing(part));
        }
        if (!node.isLost(part.key())) {
            String message = "The key '" + part.key() + "' of this " + shape.noun() + " is missing.";
            out.error("missing-key", node.span(), message, "Add '" + part.key() + ": ...'" + Describe.meaning(part));
        }
        return standIns.broken(part.type());
    }

    private Bound make(RecordShape shape, @Nullable Object[] values, MapNode node, PartSpans spans, boolean broken) {
        try {
            Record made = shape.make(values);
            spans.settle(made, node);
            return Bound.good(made);
        } catch (IllegalArgumentException e) {
            if (!broken) {
                String message = "This " + shape.noun() + " is invalid: " + e.getMessage();
                out.error("invalid", node.span(), message, "Change its values so that they fit together.");
            }
            return standIns.broken(shape.type());
        }
    }
}
