package org.chokepoint.cli;

import org.chokepoint.cli.link.Link;
import org.chokepoint.protocol.v1.ClientFrame;

/** One game from the way in to the end, in one of the forms in which this program can run it. */
interface GameSession {
    /** Uses a link whose events go to the session's inbox. Called once, before {@link #enter}. */
    void use(Link link);

    /**
     * Comes into a game and, when let in, runs it to the end.
     *
     * @param way CreateGame, JoinGame or WatchGame
     * @return the exit code
     */
    int enter(ClientFrame.Builder way);
}
