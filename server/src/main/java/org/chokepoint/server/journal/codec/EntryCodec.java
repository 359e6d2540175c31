package org.chokepoint.server.journal.codec;

import java.util.List;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.PackCopy;

/**
 * Entries and packs as bytes: canonical (equal values, equal bytes) and strict. Stateless, safe from any thread.
 *
 * <p>Bytes of the second version begin with a 2, those of the third with a 3 and so on, which those of the first never do. From
 * the second on texts and figures of countries are said once in a record, see {@link NationCode}; from the third on a real
 * number has eight bytes, and changes of figures have a shape of their own, see {@link ChangeCode}; the fourth says less of
 * what a country has twice.
 */
public final class EntryCodec {
    /** What is written now. */
    static final int VERSION = 4;

    private static final int SECOND_VERSION = 2;
    private static final Code ENTRIES = Codes.of(Batch.class);
    private static final ThreadLocal<ByteWriter> WRITER = ThreadLocal.withInitial(() -> new ByteWriter(false));
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
        ByteWriter out = WRITER.get();
        try {
            out.unsigned(VERSION);
            code.write(out, value);
            return out.bytes();
        } finally {
            out.clear();
        }
    }

    private static Object value(Code code, byte[] bytes) {
        int said = bytes.length == 0 ? 0 : bytes[0];
        boolean first = said < SECOND_VERSION || said > VERSION;
        ByteReader in = first ? new ByteReader(bytes, 0, 1) : new ByteReader(bytes, 1, said);
        return in.only(code);
    }
}
