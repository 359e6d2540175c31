package org.chokepoint.server.journal.codec;

/**
 * Any record as bytes, the way the journal keeps its own but with nothing left out, for what one program writes and the same
 * program reads: there are no versions. Equal bytes are equal records, down to the order of their maps. Stateless, safe from
 * any thread.
 */
public final class RecordBytes {
    private RecordBytes() {}

    /**
     * The bytes of a record.
     *
     * @throws IllegalStateException when it holds values of a type that cannot be kept
     */
    public static byte[] of(Record value) {
        ByteWriter out = new ByteWriter(true);
        Codes.of(value.getClass()).write(out, value);
        return out.bytes();
    }

    /**
     * The record of {@link #of}.
     *
     * @throws BadBytes when the bytes are none of this type
     */
    public static <R extends Record> R read(Class<R> type, byte[] bytes) {
        return type.cast(new ByteReader(bytes, 0, EntryCodec.VERSION).only(Codes.of(type)));
    }
}
