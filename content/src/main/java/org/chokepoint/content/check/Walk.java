package org.chokepoint.content.check;

import java.util.Collection;
import java.util.Map;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Text;

/** Goes through all records of a pack, deep, in the order of their keys. */
final class Walk {
    /** Sees each part that has a value. */
    interface Visitor {
        /** A part of a record. Texts, effect keys and formulas are values, not records with parts. */
        void part(Record owner, Part part, Object value);
    }

    private Walk() {}

    static void over(Record owner, Visitor visitor) {
        for (Part part : RecordShape.of(owner.getClass()).parts()) {
            Object value = part.valueIn(owner);
            if (value != null) {
                visitor.part(owner, part, value);
                deeper(value, visitor);
            }
        }
    }

    private static void deeper(Object value, Visitor visitor) {
        if (value instanceof Collection<?> all) {
            all.forEach(element -> deeper(element, visitor));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(element -> deeper(element, visitor));
        } else if (value instanceof Record owner && !isLeaf(owner)) {
            over(owner, visitor);
        }
    }

    private static boolean isLeaf(Record owner) {
        return owner instanceof Text || owner instanceof EffectKey || owner instanceof Expr;
    }
}
