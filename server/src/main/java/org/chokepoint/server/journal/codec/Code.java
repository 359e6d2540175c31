package org.chokepoint.server.journal.codec;

import org.jspecify.annotations.Nullable;

/** How values of one type become bytes and come back. Stateless, safe from any thread. */
interface Code {
    /** The value that an absent component has. */
    @Nullable
    Object absent();

    /** Appends a value; never the absent one, unless it stands in a list. */
    void write(ByteWriter out, Object value);

    /** Takes what {@link #write} appended. */
    Object read(ByteReader in);
}
