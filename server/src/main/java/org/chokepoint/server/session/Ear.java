package org.chokepoint.server.session;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.room.Publication;
import org.chokepoint.server.room.RoomListener;

/**
 * Listens to a room for a session and carries the news over to the session's thread. News that overtakes the answer to
 * the attachment waits until the client has been told that it is in.
 */
final class Ear implements RoomListener {
    private final Session session;
    private final List<Publication> early = new ArrayList<>();
    private boolean open;

    Ear(Session session) {
        this.session = session;
    }

    @Override
    public void publish(Publication publication) {
        session.carry(() -> hear(publication));
    }

    @Override
    public void closed(Closing why) {
        session.carry(() -> session.roomClosed(this, why));
    }

    /** On the session's thread: the client is in; what waited is told. */
    void open() {
        open = true;
        early.forEach(publication -> session.told(this, publication));
        early.clear();
    }

    private void hear(Publication publication) {
        if (open) {
            session.told(this, publication);
        } else {
            early.add(publication);
        }
    }
}
