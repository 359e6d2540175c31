package org.chokepoint.cli.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.ServerFrame;

/** Taking up a seat, a host's place or a spectator's place again on a fresh connection. */
final class Reentry {
    private static final int ANSWER_TIMEOUT_MILLIS = 10_000;

    private Reentry() {}

    /** A way in with a secret of its own: sent again it leads to the same place. */
    static boolean canBeAskedAgain(ClientFrame frame) {
        return !frame.getJoinGame().getSeatToken().isEmpty()
                || !frame.getCreateGame().getHostToken().isEmpty()
                || frame.hasResume();
    }

    /**
     * Sends the way back and reads until it is answered.
     *
     * @param way the frame that leads back: Resume, WatchGame, or the way in that was not answered
     * @return the frames that came, the answer last
     */
    static List<ServerFrame> enter(FrameSocket socket, ClientFrame way, long commandId, long lastVersion)
            throws LinkException {
        try {
            ClientFrame.Builder frame = way.toBuilder().setCommandId(commandId);
            if (frame.hasResume()) {
                frame.getResumeBuilder().setLastVersion(lastVersion);
            }
            socket.write(frame.build());
            return readUntilAnswered(socket, commandId);
        } catch (IOException e) {
            socket.close();
            throw new LinkException(LinkException.Kind.NO_ANSWER, e);
        }
    }

    private static List<ServerFrame> readUntilAnswered(FrameSocket socket, long commandId)
            throws IOException, LinkException {
        List<ServerFrame> told = new ArrayList<>();
        while (true) {
            ServerFrame frame = socket.read(ANSWER_TIMEOUT_MILLIS);
            if (frame.getReplyTo() == commandId && frame.hasRejected()) {
                socket.close();
                throw new LinkException(LinkException.Kind.REFUSED, frame.getRejected());
            }
            told.add(frame);
            if (frame.getReplyTo() == commandId) {
                return told;
            }
        }
    }

    /** Whether trying again cannot help. */
    static boolean isFinal(LinkException e) {
        Rejected rejected = e.rejected();
        if (rejected == null) {
            return false;
        }
        ErrorCode code = rejected.getCode();
        return code != ErrorCode.SERVER_FULL && code != ErrorCode.BUSY && code != ErrorCode.RATE_LIMITED;
    }
}
