package org.chokepoint.cli.link;

import org.chokepoint.protocol.v1.ServerFrame;

/** What a link tells its owner, in the order in which it happened. */
public sealed interface LinkEvent {
    /** Hands the event to the method made for its kind. */
    void tell(Listener listener);

    /** Takes events apart. */
    interface Listener {
        /** A frame arrived. Pongs and the frames of the handshake are not told. */
        void received(ServerFrame frame);

        /** The connection broke; the link tries again by itself. */
        void lost();

        /** The connection is back after this many milliseconds; commands without an answer were sent again. */
        void restored(long awayMillis);

        /** The link is at its end and does nothing more. */
        void ended(LinkException why);
    }

    /** See {@link Listener#received}. */
    record Received(ServerFrame frame) implements LinkEvent {
        @Override
        public void tell(Listener listener) {
            listener.received(frame);
        }
    }

    /** See {@link Listener#lost}. */
    record Lost() implements LinkEvent {
        @Override
        public void tell(Listener listener) {
            listener.lost();
        }
    }

    /** See {@link Listener#restored}. */
    record Restored(long awayMillis) implements LinkEvent {
        @Override
        public void tell(Listener listener) {
            listener.restored(awayMillis);
        }
    }

    /** See {@link Listener#ended}. */
    record Ended(LinkException why) implements LinkEvent {
        @Override
        public void tell(Listener listener) {
            listener.ended(why);
        }
    }
}
