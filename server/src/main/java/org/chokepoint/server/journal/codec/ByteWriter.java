package org.chokepoint.server.journal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.state.Figures;

/**
 * Numbers and texts to bytes; what was written before is not written again: a text that comes again is its place among the
 * texts, from 1. For one thread.
 */
final class ByteWriter {
    private static final VarHandle BITS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int LOW_BITS = 7;
    private static final long LOW_MASK = 0x7f;
    private static final int MORE = 0x80;

    private static final int FIRST_BYTES = 8_192;
    private static final int KEPT_BYTES = 256 * 1024;
    private static final int VARINT_BYTES_MAX = 10;

    private final boolean whole;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int length;
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<Figures> countries = new ArrayList<>();

    /** @param whole also what records of the journal leave out */
    ByteWriter(boolean whole) {
        this.whole = whole;
    }

    /** A part that records of the journal leave out. */
    void ifWhole(PartWriter part, Object holder) {
        if (whole) {
            part.write(this, holder);
        }
    }

    /** A count, tag or length: seven bits a byte, lowest first. */
    void unsigned(long value) {
        makeRoom(VARINT_BYTES_MAX);
        if ((value & ~LOW_MASK) == 0) {
            bytes[length++] = (byte) value; // nearly all are small
            return;
        }
        long rest = value;
        while ((rest & ~LOW_MASK) != 0) {
            bytes[length++] = (byte) ((rest & LOW_MASK) | MORE);
            rest >>>= LOW_BITS;
        }
        bytes[length++] = (byte) rest;
    }

    /** A whole number; small ones of either sign are short. */
    void number(long value) {
        unsigned((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    /** A real number by its bits. */
    void real(double value) {
        makeRoom(Long.BYTES);
        BITS.set(bytes, length, Double.doubleToRawLongBits(value));
        length += Long.BYTES;
    }

    /**
     * Count, flags, the lowest bit of the first byte first, and the flagged numbers: those that differ by a bit from the ones
     * they are written from, or from 0 where these are not so many.
     */
    void reals(double[] reals, double[] from) {
        int count = reals.length;
        int flagBytes = (count + Byte.SIZE - 1) / Byte.SIZE;
        unsigned(count);
        makeRoom(flagBytes + count * Long.BYTES);
        int flags = length;
        length += flagBytes;
        Arrays.fill(bytes, flags, length, (byte) 0);
        boolean comparable = from.length == count;
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToRawLongBits(reals[i]);
            if (bits != (comparable ? Double.doubleToRawLongBits(from[i]) : 0)) {
                bytes[flags + i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
                BITS.set(bytes, length, bits);
                length += Long.BYTES;
            }
        }
    }

    /** The same for whole numbers. */
    void numbers(int[] numbers, int[] from) {
        int count = numbers.length;
        int flagBytes = (count + Byte.SIZE - 1) / Byte.SIZE;
        unsigned(count);
        makeRoom(flagBytes);
        int flags = length;
        length += flagBytes;
        Arrays.fill(bytes, flags, length, (byte) 0);
        boolean comparable = from.length == count;
        for (int i = 0; i < count; i++) {
            if (numbers[i] != (comparable ? from[i] : 0)) {
                bytes[flags + i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
                number(numbers[i]);
            }
        }
    }

    /** Countries that were written before, for {@link NationCode}. */
    List<Figures> countries() {
        return countries;
    }

    /** A text: its place, or 0, length in bytes, UTF-8. */
    void text(String value) {
        int place = texts.getOrDefault(value, 0);
        unsigned(place);
        if (place == 0) {
            texts.put(value, texts.size() + 1);
            anew(value);
        }
    }

    private void anew(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        unsigned(utf8.length);
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Begins anew, in the same memory when that is not unusually much. */
    void clear() {
        if (bytes.length > KEPT_BYTES) {
            bytes = new byte[FIRST_BYTES];
        }
        length = 0;
        texts.clear();
        countries.clear();
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
