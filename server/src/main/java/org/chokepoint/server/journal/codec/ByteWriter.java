package org.chokepoint.server.journal.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts to bytes. For one thread. */
final class ByteWriter {
    private static final int LOW_BITS = 7;
    private static final long LOW_MASK = 0x7f;
    private static final int MORE = 0x80;

    private static final int FIRST_BYTES = 1_024;
    private static final int VARINT_BYTES_MAX = 10;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int length;

    /** A count, tag or length: seven bits a byte, lowest first. */
    void unsigned(long value) {
        makeRoom(VARINT_BYTES_MAX);
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

    /** A real number by its bits, those of the exponent first: zero and round ones are short. */
    void real(double value) {
        unsigned(Long.reverseBytes(Double.doubleToRawLongBits(value)));
    }

    /** A text: length in bytes, UTF-8. */
    void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        unsigned(utf8.length);
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
