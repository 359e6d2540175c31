package org.chokepoint.server.journal.codec;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Appends one component of a record, its number and its value, unless it is absent. The accessor is called as the compiler
 * would call it: through reflection it would cost more than what it fetches, and box every number.
 */
interface PartWriter {
    /** Appends the component of this record. */
    void write(ByteWriter out, Object holder);

    /**
     * The writer of a component.
     *
     * @param number of the component, from 1
     * @param absent what is not written; null writes everything that is there
     */
    static PartWriter of(RecordComponent component, int number, Code code, @Nullable Object absent) {
        Class<?> type = component.getType();
        if (type == double.class) {
            return real(number, accessor(component, ToDoubleFunction.class, "applyAsDouble"));
        }
        if (type == int.class) {
            ToIntFunction<Object> accessor = accessor(component, ToIntFunction.class, "applyAsInt");
            return whole(number, accessor::applyAsInt);
        }
        if (type == long.class) {
            return whole(number, accessor(component, ToLongFunction.class, "applyAsLong"));
        }
        if (type == boolean.class) {
            Predicate<Object> accessor = accessor(component, Predicate.class, "test");
            return whole(number, holder -> accessor.test(holder) ? 1 : 0);
        }
        Function<Object, @Nullable Object> accessor = accessor(component, Function.class, "apply");
        PartWriter any = absent != null && type == List.class
                ? list(number, accessor, code)
                : absent != null && Map.class.isAssignableFrom(type)
                        ? map(number, accessor, code)
                        : any(number, accessor, code, absent);
        return code instanceof LeftOut ? (out, holder) -> out.ifWhole(any, holder) : any;
    }

    private static PartWriter real(int number, ToDoubleFunction<Object> accessor) {
        return (out, holder) -> {
            double value = accessor.applyAsDouble(holder);
            if (Double.doubleToLongBits(value) != 0) {
                out.unsigned(number);
                out.real(value);
            }
        };
    }

    private static PartWriter whole(int number, ToLongFunction<Object> accessor) {
        return (out, holder) -> {
            long value = accessor.applyAsLong(holder);
            if (value != 0) {
                out.unsigned(number);
                out.number(value);
            }
        };
    }

    /** As the code of a list takes it: to look at an object as one kind of collection and then as another costs more. */
    private static PartWriter list(int number, Function<Object, @Nullable Object> accessor, Code code) {
        return (out, holder) -> {
            List<?> items = (List<?>) accessor.apply(holder);
            if (items != null && !items.isEmpty()) {
                out.unsigned(number);
                code.write(out, items);
            }
        };
    }

    private static PartWriter map(int number, Function<Object, @Nullable Object> accessor, Code code) {
        return (out, holder) -> {
            Map<?, ?> items = (Map<?, ?>) accessor.apply(holder);
            if (items != null && !items.isEmpty()) {
                out.unsigned(number);
                code.write(out, items);
            }
        };
    }

    private static PartWriter any(
            int number, Function<Object, @Nullable Object> accessor, Code code, @Nullable Object absent) {
        return (out, holder) -> {
            Object value = accessor.apply(holder);
            if (value != null && !value.equals(absent)) {
                out.unsigned(number);
                code.write(out, value);
            }
        };
    }

    /** The accessor as a function; the shape is a raw interface, of which one knows that it takes any record. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T accessor(RecordComponent component, Class<?> shape, String method) {
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(component.getDeclaringRecord(), MethodHandles.lookup());
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            Class<?> got = component.getType().isPrimitive() ? component.getType() : Object.class;
            return (T) LambdaMetafactory.metafactory(
                            lookup,
                            method,
                            MethodType.methodType(shape),
                            MethodType.methodType(got, Object.class),
                            accessor,
                            accessor.type())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("a record that hides a component: " + component, e);
        }
    }
}
