package org.chokepoint.content.yaml;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.Optional;
import org.chokepoint.content.model.Range;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Size;
import org.jspecify.annotations.Nullable;

/** What holds when a record says nothing. */
final class Defaults {
    /** Bears an annotation without values, to read the annotations' own defaults from. */
    private record Bare(@Range @Size double value) {}

    private static final Part BARE = RecordShape.of(Bare.class).parts().get(0);
    private static final Range RANGE = java.util.Objects.requireNonNull(BARE.annotation(Range.class));
    private static final Size SIZE = java.util.Objects.requireNonNull(BARE.annotation(Size.class));

    private Defaults() {}

    static Range range() {
        return RANGE;
    }

    static Size size() {
        return SIZE;
    }

    /** The value of an optional part whose key is missing. */
    static @Nullable Object missing(Part part) {
        Class<?> type = part.type();
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        Optional optional = part.annotation(Optional.class);
        String value = optional == null ? "" : optional.value();
        return value.isEmpty() ? empty(part) : parse(type, value);
    }

    private static @Nullable Object empty(Part part) {
        if (part.type().isPrimitive()) {
            throw new IllegalStateException("@Optional without a value on the number or flag " + part.key());
        }
        return null;
    }

    private static Object parse(Class<?> type, String value) {
        if (type == double.class || type == Double.class) {
            return Double.valueOf(value);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(value);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[Scalars.words(type).indexOf(value)];
        }
        return value;
    }
}
