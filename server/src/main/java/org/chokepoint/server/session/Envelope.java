package org.chokepoint.server.session;

import org.chokepoint.server.engine.view.TableView;
import org.jspecify.annotations.Nullable;

/**
 * One frame to a client.
 *
 * @param replyTo id of the command this answers; 0 when nobody asked
 * @param version of the game after it; 0 outside a game; never goes back
 * @param reply the private part
 * @param table the public part, null when it did not change
 * @param catalog the texts of the game go with it
 */
public record Envelope(
        long replyTo, long version, Reply reply, @Nullable PublicPart table, boolean catalog) {
    /**
     * Public facts.
     *
     * @param table the same object for every receiver of one publication
     * @param leftMillis until the phase ends by itself; null when it waits for the persons
     */
    public record PublicPart(TableView table, @Nullable Long leftMillis) {}
}
