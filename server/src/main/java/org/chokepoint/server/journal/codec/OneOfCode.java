package org.chokepoint.server.journal.codec;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the records of a sealed interface: its simple name, then the record. */
final class OneOfCode implements Code {
    private final Class<?> type;
    private final Map<String, Class<?>> kinds;

    OneOfCode(Class<?> type) {
        this.type = type;
        this.kinds = records(type).collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    /** The records of a sealed interface and of the sealed interfaces below it. */
    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(OneOfCode::records)
                : Stream.of(type);
    }

    @Override
    public @Nullable Object absent() {
        return null;
    }

    @Override
    public void write(ByteWriter out, Object value) {
        out.text(value.getClass().getSimpleName());
        Codes.of(value.getClass()).write(out, value);
    }

    @Override
    public Object read(ByteReader in) {
        String name = in.text();
        Class<?> kind = kinds.get(name);
        if (kind == null) {
            throw new BadBytes(type.getSimpleName() + " has no " + name);
        }
        return Codes.of(kind).read(in);
    }
}
