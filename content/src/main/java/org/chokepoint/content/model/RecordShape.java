package org.chokepoint.content.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record of this package as loader, checks and reference see it: its keys in order, their types and annotations. The
 * record is the only description of a kind of content; everything else is derived from it.
 */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Part> parts;
    private final List<String> keys;
    private final Map<String, Part> byKey;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        this.parts = Arrays.stream(type.getRecordComponents()).map(Part::new).toList();
        this.keys = parts.stream().map(Part::key).toList();
        this.byKey = parts.stream().collect(Collectors.toUnmodifiableMap(Part::key, part -> part));
        try {
            constructor =
                    type.getDeclaredConstructor(parts.stream().map(Part::type).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
        constructor.setAccessible(true);
    }

    /**
     * The shape of a record.
     *
     * @throws IllegalArgumentException when the class is not a record
     */
    public static RecordShape of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " (expected: a record)");
        }
        return SHAPES.get(type);
    }

    /** The record's class. */
    public Class<?> type() {
        return type;
    }

    /** Components in order. */
    public List<Part> parts() {
        return parts;
    }

    /** Keys in order, in snake case. */
    public List<String> keys() {
        return keys;
    }

    /** The value of a key in a record of this shape. */
    public @Nullable Object value(Record owner, String key) {
        Part part = byKey.get(key);
        if (part == null) {
            throw new IllegalArgumentException(key + " (expected one of: " + keys() + ")");
        }
        return part.valueIn(owner);
    }

    /** The record has a component with this key. */
    public boolean hasKey(String key) {
        return byKey.containsKey(key);
    }

    /** What people call it: {@code sector start} for {@code SectorStart}, {@code card} for {@code CardDef}. */
    public String noun() {
        String words = snake(type.getSimpleName().replaceFirst("(Def|Info)$", ""));
        return words.replace('_', ' ');
    }

    /** The noun with its article: {@code an event}. */
    public String aNoun() {
        return ("aeiou".indexOf(noun().charAt(0)) >= 0 ? "an " : "a ") + noun();
    }

    /**
     * Makes the record.
     *
     * @throws IllegalArgumentException what the record's constructor found wrong
     */
    public Record make(@Nullable Object[] components) {
        try {
            return (Record) constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getTargetException();
            throw new IllegalArgumentException(cause.getMessage(), cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /**
     * A copy of a record with some components changed.
     *
     * @param changes key to value
     * @throws IllegalArgumentException for a key that the record does not have
     */
    public static <R extends Record> R with(R record, Map<String, ?> changes) {
        RecordShape shape = of(record.getClass());
        changes.keySet().stream().filter(key -> !shape.hasKey(key)).forEach(key -> {
            throw new IllegalArgumentException(key + " (expected one of: " + shape.keys() + ")");
        });
        @Nullable
        Object[] values = shape.parts().stream()
                .map(part -> changes.containsKey(part.key()) ? changes.get(part.key()) : part.valueIn(record))
                .toArray();
        @SuppressWarnings("unchecked")
        R changed = (R) shape.make(values);
        return changed;
    }

    private static String snake(String camel) {
        String words = camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return noun() + parts.stream().map(Part::key).collect(Collectors.joining(", ", " {", "}"));
    }

    /** One component of a record. */
    public static final class Part {
        private final RecordComponent component;
        private final String key;

        private Part(RecordComponent component) {
            this.component = component;
            this.key = snake(component.getName());
            component.getAccessor().setAccessible(true);
        }

        /** Name in YAML. */
        public String key() {
            return key;
        }

        /** Type without its parameters. */
        public Class<?> type() {
            return component.getType();
        }

        /** Type with its parameters. */
        public Type fullType() {
            return component.getGenericType();
        }

        /** An annotation, null when it is not there. */
        public <A extends Annotation> @Nullable A annotation(Class<A> annotation) {
            return component.getAnnotation(annotation);
        }

        /** The key may be missing. */
        public boolean optional() {
            return component.isAnnotationPresent(Optional.class);
        }

        /** The component's value in a record. */
        public @Nullable Object valueIn(Record owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + key, e);
            }
        }
    }
}
