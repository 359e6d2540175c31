package org.chokepoint.server.session;

/** The last word was said. What still comes is not heard. */
final class Gone extends Stage {
    Gone(Session session) {
        super(session);
    }

    @Override
    void receive(long commandId, Request request) {}
}
