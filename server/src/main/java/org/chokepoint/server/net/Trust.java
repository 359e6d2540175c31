package org.chokepoint.server.net;

import java.net.InetSocketAddress;
import java.net.SocketAddress;

/** Whose frames are not counted. */
public enum Trust {
    /** Everybody's are. */
    NOBODY,
    /** Those of this computer are not: for a server that is measured. */
    THIS_COMPUTER;

    boolean covers(SocketAddress remote) {
        return this == THIS_COMPUTER
                && remote instanceof InetSocketAddress address
                && address.getAddress() != null
                && address.getAddress().isLoopbackAddress();
    }
}
