package org.chokepoint.server.journal.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record: of each component that is not absent its number, counted from 1, and its value; 0 ends it. A component that
 * is added behind the others is absent in older bytes. Numbers follow the order of the components, so that order is for
 * ever; {@code journal-v1.txt} among the tests holds it.
 */
final class RecordCode implements Code {
    private static final int END = 0;

    private final Class<?> type;
    private final List<RecordComponent> components;
    private final boolean[] nullable;
    private final Constructor<?> constructor;

    /** Of the components; made when first needed, because a record may hold its own kind. Making them twice is harmless. */
    private volatile @Nullable List<Code> codes;

    /** As {@link #codes}. */
    private volatile PartWriter @Nullable [] writers;

    RecordCode(Class<?> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
        constructor.setAccessible(true);
        this.nullable = new boolean[components.size()];
        for (int i = 0; i < nullable.length; i++) {
            nullable[i] = components.get(i).getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }

    @Override
    public @Nullable Object absent() {
        return null;
    }

    @Override
    public void write(ByteWriter out, Object value) {
        for (PartWriter part : writers()) {
            part.write(out, value);
        }
        out.unsigned(END);
    }

    @Override
    public Object read(ByteReader in) {
        @Nullable Object[] parts = new @Nullable Object[components.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = absent(i);
        }
        int before = 0;
        for (long tag = in.unsigned(); tag != END; tag = in.unsigned()) {
            if (tag <= before || tag > parts.length) {
                throw new BadBytes("%s: component %d after %d (expected: at most %d)"
                        .formatted(type.getSimpleName(), tag, before, parts.length));
            }
            before = (int) tag;
            parts[before - 1] = code(before - 1).read(in);
        }
        return make(parts);
    }

    /** What a component is when the bytes do not name it: null where it may be null. */
    private @Nullable Object absent(int index) {
        return nullable[index] ? null : code(index).absent();
    }

    private Code code(int index) {
        List<Code> known = codes;
        if (known == null) {
            known = components.stream()
                    .map(component -> Codes.of(component.getGenericType()))
                    .toList();
            codes = known;
        }
        return known.get(index);
    }

    private PartWriter[] writers() {
        PartWriter[] known = writers;
        if (known == null) {
            known = new PartWriter[components.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = PartWriter.of(components.get(i), i + 1, code(i), absent(i));
            }
            writers = known;
        }
        return known;
    }

    private Object make(@Nullable Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw new BadBytes(type.getSimpleName() + " cannot be made of what was read", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be made: " + type, e);
        }
    }
}
