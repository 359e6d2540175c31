package org.chokepoint.cli.screen;

import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.Warning;

/** Refusals and warnings of the server as sentences. */
public final class ErrorText {
    private static final Sentences ERRORS = new Sentences("errors.properties");
    private static final Sentences WARNINGS = new Sentences("warnings.properties");

    private ErrorText() {}

    /** A refusal: what happened and what to do next. */
    public static Problem of(Rejected rejected, Names names) {
        Facts facts = new Facts(rejected.getFactsMap(), names);
        String code = rejected.getCode().name();
        return new Problem(ERRORS.say(code + ".what", facts), ERRORS.say(code + ".next", facts));
    }

    /** A warning, with what to do about it. */
    public static String of(Warning warning, Names names) {
        return WARNINGS.say(warning.getCode().name(), new Facts(warning.getFactsMap(), names));
    }
}
