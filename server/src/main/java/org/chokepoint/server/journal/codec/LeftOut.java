package org.chokepoint.server.journal.codec;

/**
 * What records do not hold any more, because it can be found again from the rest: read where older bytes have it, never
 * written.
 *
 * @param before how it was written
 */
record LeftOut(Code before) implements Code {
    @Override
    public Object absent() {
        return java.util.List.of();
    }

    @Override
    public void write(ByteWriter out, Object value) {
        throw new IllegalStateException("left out: " + value);
    }

    @Override
    public Object read(ByteReader in) {
        return before.read(in);
    }
}
