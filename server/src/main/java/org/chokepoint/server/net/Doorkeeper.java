package org.chokepoint.server.net;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts connections: all of them, and those without a role in the order they came. When there are too many without a
 * role the oldest gives way, so that a flood of silent peers cannot keep a class out. Safe from any thread.
 */
final class Doorkeeper {
    private final int mostConnections;
    private final int mostStrangers;
    private final Set<Connection> all = new HashSet<>();
    private final Set<Connection> strangers = new LinkedHashSet<>();

    Doorkeeper(int mostConnections, int mostStrangers) {
        this.mostConnections = mostConnections;
        this.mostStrangers = mostStrangers;
    }

    /** Somebody is at the door. False: the house is full. */
    boolean arrive(Connection connection) {
        Connection crowdedOut;
        synchronized (this) {
            if (all.size() >= mostConnections) {
                return false;
            }
            all.add(connection);
            strangers.add(connection);
            crowdedOut = oldestOfTooMany();
        }
        if (crowdedOut != null) {
            crowdedOut.crowdedOut();
        }
        return true;
    }

    /** The connection has a role. */
    synchronized void entered(Connection connection) {
        strangers.remove(connection);
    }

    /** The connection is closed or about to be. */
    synchronized void gone(Connection connection) {
        all.remove(connection);
        strangers.remove(connection);
    }

    /** Everybody, at this moment. */
    synchronized List<Connection> all() {
        return List.copyOf(all);
    }

    synchronized int connections() {
        return all.size();
    }

    synchronized int strangers() {
        return strangers.size();
    }

    int mostConnections() {
        return mostConnections;
    }

    int mostStrangers() {
        return mostStrangers;
    }

    private @Nullable Connection oldestOfTooMany() {
        if (strangers.size() <= mostStrangers) {
            return null;
        }
        Connection oldest = strangers.iterator().next();
        strangers.remove(oldest);
        return oldest;
    }
}
