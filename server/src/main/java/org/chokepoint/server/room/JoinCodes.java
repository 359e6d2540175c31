package org.chokepoint.server.room;

import java.util.random.RandomGenerator;

/** Codes for people to read out and to type: no two symbols look or sound like one another on a projector. */
public final class JoinCodes {
    /** Without 0 O, 1 I L, 2 Z, 5 S, 8 B. */
    static final String SYMBOLS = "34679ACDEFGHJKMNPQRTUVWXY";

    /** 25^8: a guess at one of 2,000 games hits once in 76 million. */
    static final int LENGTH = 8;

    private JoinCodes() {}

    /** Another code; whoever uses it sees to it that no game has it. */
    public static String draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }
}
