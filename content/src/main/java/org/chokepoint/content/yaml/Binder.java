package org.chokepoint.content.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Size;
import org.chokepoint.content.model.Text;

/**
 * Makes values of the model's types out of nodes, guided by the records alone. It never stops: what is wrong is reported
 * and replaced by a stand-in, so that the rest of the same record is checked too. For one thread.
 */
public final class Binder {
    private final Issues out;
    private final StandIns standIns;
    private final Scalars scalars;
    private final Specials specials;
    private final RecordBinder records;

    /**
     * A binder.
     *
     * @param map learns where everything stands
     * @param formulas reads conditions and formulas
     * @param out takes what is wrong
     */
    public Binder(SourceMap map, FormulaReader formulas, Issues out) {
        this.out = out;
        this.standIns = new StandIns(map);
        this.scalars = new Scalars(out, standIns);
        this.specials = new Specials(map, formulas, out, standIns, scalars);
        this.records = new RecordBinder(this, map, out, standIns, scalars);
    }

    /**
     * Binds a map to a record. The record may hold stand-ins when something was reported.
     *
     * @param type the record's class
     * @param node its text
     */
    public <R extends Record> R bind(Class<R> type, MapNode node) {
        Bound bound = records.bind(type, RecordShape.of(type).aNoun(), node);
        return Objects.requireNonNull(type.cast(bound.value()));
    }

    /**
     * Binds one part of a record that is no file of its own.
     *
     * @param part what it becomes
     * @param node its text
     * @param parts learns where its elements and entries stand
     */
    Bound bind(Part part, Node node, PartSpans parts) {
        return bind(part, part.fullType(), "'" + part.key() + "'", node, parts);
    }

    private Bound bind(Part part, Type type, String label, Node node, PartSpans parts) {
        Class<?> raw = raw(type);
        if (node instanceof LostNode) {
            return standIns.broken(raw);
        }
        if (raw == List.class) {
            return list(part, argument(type, 0), label, node, parts);
        }
        if (raw == Map.class) {
            return map(part, argument(type, 1), label, node, parts);
        }
        if (raw == Text.class) {
            return specials.text(label, node);
        }
        if (raw == EffectKey.class) {
            return specials.effectKey(label, node);
        }
        if (raw == Expr.class) {
            return specials.formula(part, label, node);
        }
        return raw.isRecord() ? records.bind(raw, label, node) : scalar(part, raw, label, node);
    }

    private Bound scalar(Part part, Class<?> type, String label, Node node) {
        if (type == String.class) {
            return scalars.string(part, label, node);
        }
        if (type == double.class || type == Double.class) {
            return scalars.decimal(part, label, node);
        }
        if (type == int.class || type == Integer.class) {
            return scalars.whole(part, label, node);
        }
        if (type == boolean.class || type == Boolean.class) {
            return scalars.flag(label, node);
        }
        if (type.isEnum()) {
            return scalars.word(type, label, node);
        }
        throw new IllegalStateException("no way to read " + type + " of " + part.key());
    }

    private Bound list(Part part, Type elements, String label, Node node, PartSpans parts) {
        if (!(node instanceof ListNode list)) {
            String advice = "Write it as a list: [a, b], or one '- ' line for each.";
            scalars.wrong(label, "a list", node, advice);
            return standIns.broken(List.class);
        }
        boolean fits = sizeFits(part, label, node, list.items());
        boolean broken = list.damaged() || !fits;
        List<Object> values = new ArrayList<>();
        for (Node item : list.items()) {
            Bound bound = bind(part, elements, "An element of " + label, item, parts);
            if (!bound.broken() && bound.value() != null) {
                parts.value(SourceMap.element(part.key(), values.size()), item);
                values.add(bound.value());
            }
            broken |= bound.broken();
        }
        return new Bound(values, broken);
    }

    private Bound map(Part part, Type elements, String label, Node node, PartSpans parts) {
        if (!(node instanceof MapNode entries)) {
            scalars.wrong(label, "a map", node, "Write one 'name: value' for each.");
            return standIns.broken(Map.class);
        }
        List<Node> keys = new ArrayList<>();
        entries.entries().forEach(entry -> keys.add(entry.key()));
        boolean fits = sizeFits(part, label, node, keys);
        boolean broken = entries.damaged() || !fits;
        Map<String, Object> values = new LinkedHashMap<>();
        for (MapNode.Entry entry : entries.entries()) {
            String name = SourceMap.entry(part.key(), entry.name());
            if (!scalars.isGoodKey(part, "A key of " + label, entry.key())) {
                broken = true;
                continue;
            }
            parts.entry(name, entry);
            Bound bound = bind(part, elements, "'" + entry.name() + "' in " + label, entry.value(), parts);
            broken |= bound.broken();
            values.put(entry.name(), Objects.requireNonNull(bound.value()));
        }
        return new Bound(Collections.unmodifiableMap(values), broken);
    }

    private boolean sizeFits(Part part, String label, Node node, List<Node> elements) {
        Size given = part.annotation(Size.class);
        Size size = given == null ? Defaults.size() : given;
        int found = elements.size();
        if (found < size.min()) {
            String message = label + " has " + found + " elements, fewer than " + size.min() + ".";
            out.error("too-few", node.span(), message, "Add what is missing.");
        } else if (found > size.max()) {
            String message = label + " has " + found + " elements, more than " + size.max() + ".";
            out.error("too-many", elements.get(size.max()).span(), message, "Remove from here on.");
        }
        return size.min() <= found && found <= size.max();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
