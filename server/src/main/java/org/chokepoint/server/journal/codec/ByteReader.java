package org.chokepoint.server.journal.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes of a {@link ByteWriter} to numbers and texts. For one thread. Every fault is a {@link BadBytes}. */
final class ByteReader {
    private static final int LOW_BITS = 7;
    private static final int LOW_MASK = 0x7f;
    private static final int MORE = 0x80;

    private final ByteBuffer in;

    ByteReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    long unsigned() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += LOW_BITS) {
            int next = next();
            value |= (long) (next & LOW_MASK) << shift;
            if ((next & MORE) == 0) {
                return value;
            }
        }
        throw new BadBytes("a number has more than 64 bits");
    }

    long number() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    int integer() {
        long value = number();
        if (value != (int) value) {
            throw new BadBytes("number " + value + " (expected: 32 bits)");
        }
        return (int) value;
    }

    double real() {
        return Double.longBitsToDouble(Long.reverseBytes(unsigned()));
    }

    /** A count of things of at least one byte each. */
    int count() {
        long count = unsigned();
        if (count < 0 || count > in.remaining()) {
            throw new BadBytes("count " + count + " (expected: at most " + in.remaining() + ")");
        }
        return (int) count;
    }

    String text() {
        int length = count();
        ByteBuffer utf8 = in.slice(in.position(), length);
        in.position(in.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw new BadBytes("a text is no UTF-8", e);
        }
    }

    boolean isAtEnd() {
        return !in.hasRemaining();
    }

    private int next() {
        if (!in.hasRemaining()) {
            throw new BadBytes("the bytes end too early");
        }
        return in.get();
    }
}
