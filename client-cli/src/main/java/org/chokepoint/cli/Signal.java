package org.chokepoint.cli;

import org.chokepoint.cli.link.LinkEvent;

/** Something that a session has to react to. Reader threads put signals into its inbox; the session takes them out. */
sealed interface Signal {
    /** Hands the signal to the method made for its kind. */
    void tell(Listener listener);

    /** Takes signals apart. */
    interface Listener {
        /** The connection has news. */
        void link(LinkEvent event);

        /** As {@link #link}, of the connection to one of several groups. */
        default void link(int group, LinkEvent event) {
            link(event);
        }

        /** Somebody typed a line. */
        void typed(String line);

        /** Nothing more will be typed. */
        void inputEnded();

        /** The server that this program started has stopped. */
        void serverStopped(int exitCode);
    }

    /** See {@link Listener#link}. */
    record FromLink(LinkEvent event) implements Signal {
        @Override
        public void tell(Listener listener) {
            listener.link(event);
        }
    }

    /** See {@link Listener#link(int, LinkEvent)}. */
    record FromGroup(int group, LinkEvent event) implements Signal {
        @Override
        public void tell(Listener listener) {
            listener.link(group, event);
        }
    }

    /** See {@link Listener#typed}. */
    record Typed(String line) implements Signal {
        @Override
        public void tell(Listener listener) {
            listener.typed(line);
        }
    }

    /** See {@link Listener#inputEnded}. */
    record InputEnded() implements Signal {
        @Override
        public void tell(Listener listener) {
            listener.inputEnded();
        }
    }

    /** See {@link Listener#serverStopped}. */
    record ServerStopped(int exitCode) implements Signal {
        @Override
        public void tell(Listener listener) {
            listener.serverStopped(exitCode);
        }
    }
}
