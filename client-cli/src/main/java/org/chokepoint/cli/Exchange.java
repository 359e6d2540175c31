package org.chokepoint.cli;

import java.util.Optional;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ServerFrame;

/** Commands and their answers. */
interface Exchange {
    /**
     * Sends a command and waits for its answer; what else happens meanwhile is told as it comes. A break of the
     * connection only makes it last longer.
     *
     * @return the answer; empty when the session has come to its end instead
     */
    Optional<ServerFrame> ask(ClientFrame.Builder command);
}
