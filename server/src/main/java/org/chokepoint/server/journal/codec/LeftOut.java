package org.chokepoint.server.journal.codec;

/**
 * What records of the journal do not hold any more, because it can be found again from the rest: read where older bytes have
 * it, written only to bytes that hold all ({@link RecordBytes}).
 *
 * @param before how it is written there
 */
record LeftOut(Code before) implements Code {
    @Override
    public Object absent() {
        return java.util.List.of();
    }

    @Override
    public void write(ByteWriter out, Object value) {
        before.write(out, value);
    }

    @Override
    public Object read(ByteReader in) {
        return before.read(in);
    }
}
