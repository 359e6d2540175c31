package org.chokepoint.server.engine.state;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The one canonical encoding of state, straight into SHA-256: big-endian 64-bit numbers, doubles by their bits (-0.0 as
 * 0.0), texts as length and UTF-8. Not for several threads.
 */
public final class CanonicalWriter {
    private static final int CHUNK_BYTES = 8_192;

    private final Hasher hasher = Hashing.sha256().newHasher();

    /** A hash over many bytes at once costs a fraction of one number after the other. */
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK_BYTES);

    /** A whole number. */
    public CanonicalWriter number(long value) {
        if (chunk.remaining() < Long.BYTES) {
            flush();
        }
        chunk.putLong(value);
        return this;
    }

    /** A real number. */
    public CanonicalWriter real(double value) {
        return number(Double.doubleToLongBits(value + 0.0));
    }

    /** Real numbers with their count. */
    public CanonicalWriter reals(double[] values) {
        number(values.length);
        for (double value : values) {
            real(value);
        }
        return this;
    }

    /** A text. */
    public CanonicalWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        flush();
        hasher.putBytes(utf8);
        return this;
    }

    /** The hash of all that was written: 64 hexadecimal digits. Call once, last. */
    public String hash() {
        flush();
        return hasher.hash().toString();
    }

    private void flush() {
        hasher.putBytes(chunk.flip());
        chunk.clear();
    }
}
