package org.chokepoint.server.net;

import org.chokepoint.protocol.ProtocolVersion;
import org.chokepoint.server.session.Protocols;

/** Versions of the protocol that the frames of this package can carry. */
public final class Protocol {
    /** All of them. */
    public static final Protocols SPOKEN = new Protocols(ProtocolVersion.MIN, ProtocolVersion.MAX);

    private Protocol() {}
}
