package org.chokepoint.server.session;

/**
 * The way back to one client, implemented by the transport. Called on the session's own thread, in order; never blocks,
 * never throws.
 */
public interface Outlet {
    /** Sends a frame. After {@link #close} nothing is sent. */
    void deliver(Envelope envelope);

    /** The connection has a role from here on; its texts come from this book. */
    void entered(TextBook texts);

    /** Closes, when all that was delivered is on its way. May be called twice. */
    void close();
}
