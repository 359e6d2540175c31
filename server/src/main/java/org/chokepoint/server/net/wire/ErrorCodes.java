package org.chokepoint.server.net.wire;

import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.session.Problem;
import org.chokepoint.server.session.Refusal;

/** Reasons and problems as codes on the wire, one to one, by name. */
final class ErrorCodes {
    private ErrorCodes() {}

    static ErrorCode of(Refusal refusal) {
        if (refusal instanceof Refusal.ByRule rule) {
            return of(rule.rejected().reason());
        }
        return of(((Refusal.ByServer) refusal).problem());
    }

    static ErrorCode of(Reason reason) {
        return ErrorCode.valueOf(reason.name());
    }

    static ErrorCode of(Problem problem) {
        return ErrorCode.valueOf(problem.name());
    }
}
