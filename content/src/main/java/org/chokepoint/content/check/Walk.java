package org.chokepoint.content.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Text;

/** Goes through all records of a pack, deep, in the order of their keys. */
final class Walk {
    /** A part of a record. Texts, effect keys and formulas are values, not records with parts. */
    record Visit(Record owner, Part part, Object value) {}

    /** Sees parts of records. */
    interface Visitor {
        /** A part and its value. */
        void part(Record owner, Part part, Object value);
    }

    private final List<Visit> visits = new ArrayList<>();

    private Walk() {}

    static List<Visit> through(Record owner) {
        Walk walk = new Walk();
        walk.over(owner);
        return walk.visits;
    }

    private void over(Record owner) {
        for (Part part : RecordShape.of(owner.getClass()).parts()) {
            Object value = part.valueIn(owner);
            if (value != null) {
                visits.add(new Visit(owner, part, value));
                deeper(value);
            }
        }
    }

    private void deeper(Object value) {
        if (value instanceof Collection<?> all) {
            all.forEach(this::deeper);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::deeper);
        } else if (value instanceof Record owner && !isLeaf(owner)) {
            over(owner);
        }
    }

    private static boolean isLeaf(Record owner) {
        return owner instanceof Text || owner instanceof EffectKey || owner instanceof Expr;
    }
}
