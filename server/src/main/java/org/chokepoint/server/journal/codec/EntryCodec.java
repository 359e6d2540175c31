package org.chokepoint.server.journal.codec;

import java.util.List;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.PackCopy;

/** Entries and packs as bytes: canonical (equal values, equal bytes) and strict. Stateless, safe from any thread. */
public final class EntryCodec {
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
        code.write(out, value);
        return out.bytes();
    }

    private static Object value(Code code, byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        Object value = code.read(in);
        if (!in.isAtEnd()) {
            throw new BadBytes("there are bytes behind the end");
        }
        return value;
    }
}
