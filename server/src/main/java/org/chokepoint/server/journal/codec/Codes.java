package org.chokepoint.server.journal.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.RoundResult;
import org.jspecify.annotations.Nullable;

/** The code of a type: derived from the type alone, so that nothing can be forgotten. */
final class Codes {
    private static final Code LONG =
            new Plain(0L, (out, value) -> out.number((Long) value), in -> Long.valueOf(in.number()));
    private static final Code INT =
            new Plain(0, (out, value) -> out.number((Integer) value), in -> Integer.valueOf(in.integer()));
    private static final Code BOOLEAN =
            new Plain(false, (out, value) -> out.number((Boolean) value ? 1 : 0), in -> in.number() != 0);
    private static final Code REAL =
            new Plain(0.0, (out, value) -> out.real((Double) value), in -> Double.valueOf(in.real()));
    private static final Code TEXT = new Plain("", (out, value) -> out.text((String) value), ByteReader::text);

    private static final ClassValue<Code> BY_CLASS = new ClassValue<>() {
        @Override
        protected Code computeValue(Class<?> type) {
            return ofClass(type);
        }
    };

    private Codes() {}

    /**
     * The code of a type.
     *
     * @throws IllegalStateException when no values of this type can be kept
     */
    static Code of(Type type) {
        if (type instanceof Class<?> plain) {
            return BY_CLASS.get(plain);
        }
        if (type instanceof ParameterizedType shaped && shaped.getRawType() == List.class) {
            Type item = shaped.getActualTypeArguments()[0];
            ListCode list = new ListCode(item);
            return item == RoundResult.Change.class ? new LeftOut(list) : list;
        }
        if (type instanceof ParameterizedType shaped && isTextMap(shaped)) {
            return new MapCode(shaped.getActualTypeArguments()[1], shaped.getRawType() != Map.class);
        }
        throw new IllegalStateException("no code for values of " + type);
    }

    private static boolean isTextMap(ParameterizedType type) {
        return type.getRawType() instanceof Class<?> raw
                && Map.class.isAssignableFrom(raw)
                && type.getActualTypeArguments()[0] == String.class;
    }

    private static Code ofClass(Class<?> type) {
        if (type == long.class || type == Long.class) {
            return LONG;
        }
        if (type == int.class || type == Integer.class) {
            return INT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return BOOLEAN;
        }
        if (type == double.class || type == Double.class) {
            return REAL;
        }
        if (type == String.class) {
            return TEXT;
        }
        return ofOwn(type);
    }

    private static Code ofOwn(Class<?> type) {
        if (type == NationState.class) {
            return new NationCode();
        }
        if (type == RoundResult.Change.class) {
            return new ChangeCode();
        }
        if (type.isEnum()) {
            return new EnumCode(type);
        }
        if (type.isRecord()) {
            return new RecordCode(type);
        }
        if (type.isSealed()) {
            return new OneOfCode(type);
        }
        throw new IllegalStateException("no code for values of " + type);
    }

    /** A type that needs no look inside. */
    private record Plain(Object absent, BiConsumer<ByteWriter, Object> writer, Function<ByteReader, Object> reader)
            implements Code {
        @Override
        public void write(ByteWriter out, Object value) {
            writer.accept(out, value);
        }

        @Override
        public Object read(ByteReader in) {
            return reader.apply(in);
        }
    }

    /** A constant by its name, so that the order of the constants is free. */
    private record EnumCode(Class<?> type) implements Code {
        @Override
        public @Nullable Object absent() {
            return null;
        }

        @Override
        public void write(ByteWriter out, Object value) {
            out.text(((Enum<?>) value).name());
        }

        @Override
        public Object read(ByteReader in) {
            String name = in.text();
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
            throw new BadBytes(type.getSimpleName() + " has no " + name);
        }
    }
}
