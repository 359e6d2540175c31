package org.chokepoint.content.yaml;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.Text;
import org.jspecify.annotations.Nullable;

/** Harmless values in place of broken ones, so that the rest of a record can still be checked. */
final class StandIns {
    private final SourceMap map;

    StandIns(SourceMap map) {
        this.map = map;
    }

    /** A broken value of a type. */
    Bound broken(Class<?> type) {
        return new Bound(of(type), true);
    }

    private @Nullable Object of(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        if (type == double.class || type == Double.class) {
            return 0.0;
        }
        if (type == int.class || type == Integer.class) {
            return 0;
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : ofStructure(type);
    }

    private Object ofStructure(Class<?> type) {
        if (type == Text.class) {
            return brokenOwner(new Text(Map.of()));
        }
        if (type == EffectKey.class) {
            return brokenOwner(new EffectKey(EffectKind.Z, null));
        }
        if (type == Expr.class) {
            return new Expr.Bool(true);
        }
        if (type == List.class) {
            return List.of();
        }
        return type == Map.class ? Map.of() : brokenOwner(ofRecord(type));
    }

    private Record ofRecord(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        return shape.make(shape.parts().stream().map(part -> of(part.type())).toArray(Object[]::new));
    }

    private Record brokenOwner(Record owner) {
        map.putBroken(owner, "");
        return owner;
    }
}
