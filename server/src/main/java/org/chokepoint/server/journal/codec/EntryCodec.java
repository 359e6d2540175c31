package org.chokepoint.server.journal.codec;

import java.util.List;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.PackCopy;

/**
 * Entries and packs as bytes: canonical (equal values, equal bytes) and strict. Stateless, safe from any thread.
 *
 * <p>Bytes of the second version begin with a 2, which those of the first never do. It says texts and figures of countries
 * once in a record; see {@link NationCode}.
 */
public final class EntryCodec {
    private static final int SECOND_VERSION = 2;
    private static final Code ENTRIES = Codes.of(Batch.class);
    private static final Code PACK = Codes.of(PackCopy.class);

    private EntryCodec() {}

    private record Batch(List<Entry> entries) {}

    /** The bytes of entries that are kept together. */
    public static byte[] encode(List<Entry> entries) {
        return bytes(ENTRIES, new Batch(entries));
    }

    /**
     * The entries of {@link #encode}.
     *
     * @throws BadBytes when the bytes are none of them
     */
    public static List<Entry> decode(byte[] bytes) {
        return ((Batch) value(ENTRIES, bytes)).entries();
    }

    /** The bytes of a pack. */
    public static byte[] encode(PackCopy pack) {
        return bytes(PACK, pack);
    }

    /**
     * The pack of {@link #encode(PackCopy)}.
     *
     * @throws BadBytes when the bytes are none
     */
    public static PackCopy decodePack(byte[] bytes) {
        return (PackCopy) value(PACK, bytes);
    }

    private static byte[] bytes(Code code, Object value) {
        ByteWriter out = new ByteWriter();
        out.unsigned(SECOND_VERSION);
        code.write(out, value);
        return out.bytes();
    }

    private static Object value(Code code, byte[] bytes) {
        boolean second = bytes.length > 0 && bytes[0] == SECOND_VERSION;
        ByteReader in = second ? ByteReader.of(bytes, 1) : ByteReader.ofFirstVersion(bytes);
        Object value = code.read(in);
        if (!in.isAtEnd()) {
            throw new BadBytes("there are bytes behind the end");
        }
        return value;
    }
}
