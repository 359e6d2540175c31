package org.chokepoint.cli;

import java.util.List;
import org.chokepoint.cli.screen.ErrorText;
import org.chokepoint.cli.screen.Names;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.ServerFrame;

/** What a refusal means for the program: its exit code, and whether to try again. */
final class Refusals {
    private Refusals() {}

    /** The exit code of a program that is not let into a game. */
    static int exitCode(ErrorCode code) {
        return switch (code) {
            case PACK_BROKEN -> ExitCode.CONTENT;
            case CLIENT_TOO_OLD, CLIENT_TOO_NEW -> ExitCode.VERSIONS;
            case UNKNOWN_PACK, UNKNOWN_SCENARIO, UNKNOWN_BOT, BAD_SETTING, NAME_INVALID, NAME_TAKEN -> ExitCode.USAGE;
            case INTERNAL, MALFORMED, FRAME_TOO_LARGE, HELLO_EXPECTED -> ExitCode.FAILED;
            default -> ExitCode.REFUSED;
        };
    }

    /** Whether the same command may be taken a little later. */
    static boolean isPassing(ServerFrame answer) {
        ErrorCode code = answer.getRejected().getCode();
        return answer.hasRejected() && (code == ErrorCode.BUSY || code == ErrorCode.RATE_LIMITED);
    }

    /** What a server says about the connection without having been asked. */
    static List<String> unasked(ServerFrame frame, Names names) {
        if (frame.hasRejected() && frame.getReplyTo() == 0) {
            return ErrorText.of(frame.getRejected(), names).lines();
        }
        return frame.hasGoodbye()
                ? List.of(goodbye(frame)).stream()
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }

    private static String goodbye(ServerFrame frame) {
        return switch (frame.getGoodbye().getReason()) {
            case SERVER_STOPPING -> "The server is stopping.";
            case TOO_SLOW -> "This computer read too slowly, so the server closed the connection.";
            case IDLE -> "The server heard nothing from this computer and closed the connection.";
            case MOVED -> "The host brings you to another seat.";
            case SUPERSEDED,
                    LEFT,
                    REMOVED,
                    HANDED_OVER,
                    CO_HOST_WITHDRAWN,
                    SENT_TO_LOBBY,
                    REASON_UNSPECIFIED,
                    UNRECOGNIZED -> "";
        };
    }
}
