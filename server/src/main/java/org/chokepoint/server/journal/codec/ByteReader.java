package org.chokepoint.server.journal.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.state.Figures;

/**
 * Bytes of a {@link ByteWriter}, or of that of an older version, to numbers and texts. For one thread. Every fault is a
 * {@link BadBytes}.
 */
final class ByteReader {
    private static final String TOO_EARLY = "the bytes end too early";
    private static final int FIXED_REALS = 3;
    private static final int LOW_BITS = 7;
    private static final int LOW_MASK = 0x7f;
    private static final int MORE = 0x80;

    private final ByteBuffer in;
    private final int version;
    private final List<String> texts = new ArrayList<>();
    private final List<Figures> countries = new ArrayList<>();

    /**
     * Reads on behind the first so many bytes.
     *
     * @param version that wrote them: the first says all again each time, the second has real numbers of variable length
     */
    ByteReader(byte[] bytes, int from, int version) {
        in = ByteBuffer.wrap(bytes).position(from);
        this.version = version;
    }

    /** Version that wrote these bytes, from 1. */
    int version() {
        return version;
    }

    /** Countries that were read before, for {@link NationCode}. */
    List<Figures> countries() {
        return countries;
    }

    double real() {
        return version < FIXED_REALS ? Double.longBitsToDouble(Long.reverseBytes(unsigned())) : bits();
    }

    /** A real number in eight bytes, which every version has in lists. */
    double bits() {
        if (in.remaining() < Long.BYTES) {
            throw new BadBytes(TOO_EARLY);
        }
        return in.getDouble();
    }

    boolean[] flags(int count) {
        boolean[] flags = new boolean[count];
        for (int i = 0, packed = 0; i < count; i++, packed >>= 1) {
            packed = i % Byte.SIZE == 0 ? next() : packed;
            flags[i] = (packed & 1) != 0;
        }
        return flags;
    }

    /** A count of which eight make a byte. */
    int flagCount() {
        long count = unsigned();
        if (count < 0 || count > (long) in.remaining() * Byte.SIZE) {
            throw new BadBytes("count " + count + " of flags (expected: at most " + in.remaining() + " bytes)");
        }
        return (int) count;
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

    /** A count of things of at least one byte each. */
    int count() {
        long count = unsigned();
        if (count < 0 || count > in.remaining()) {
            throw new BadBytes("count " + count + " (expected: at most " + in.remaining() + ")");
        }
        return (int) count;
    }

    String text() {
        if (version == 1) {
            return anew();
        }
        long place = unsigned();
        if (place < 0 || place > texts.size()) {
            throw new BadBytes("text " + place + " (expected: at most " + texts.size() + ")");
        }
        if (place == 0) {
            String text = anew();
            texts.add(text);
            return text;
        }
        return texts.get((int) place - 1);
    }

    private String anew() {
        int length = count();
        ByteBuffer utf8 = in.slice(in.position(), length);
        in.position(in.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw new BadBytes("a text is no UTF-8", e);
        }
    }

    /** The one value that the bytes are. */
    Object only(Code code) {
        Object value = code.read(this);
        if (!isAtEnd()) {
            throw new BadBytes("there are bytes behind the end");
        }
        return value;
    }

    boolean isAtEnd() {
        return !in.hasRemaining();
    }

    private int next() {
        if (!in.hasRemaining()) {
            throw new BadBytes(TOO_EARLY);
        }
        return in.get();
    }
}
