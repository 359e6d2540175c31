package org.chokepoint.server.journal.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers and texts to bytes. For one thread. */
final class ByteWriter {
    private static final int LOW_BITS = 7;
    private static final long LOW_MASK = 0x7f;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A count, tag or length: seven bits a byte, lowest first. */
    void unsigned(long value) {
        long rest = value;
        while ((rest & ~LOW_MASK) != 0) {
            out.write((int) (rest & LOW_MASK) | MORE);
            rest >>>= LOW_BITS;
        }
        out.write((int) rest);
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
        out.writeBytes(utf8);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
