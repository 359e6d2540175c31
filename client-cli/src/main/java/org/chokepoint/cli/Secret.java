package org.chokepoint.cli;

import com.google.protobuf.ByteString;
import java.security.SecureRandom;

/** The secret of a place in a game, drawn here so that the way in can be asked for again when it was not answered. */
final class Secret {
    /** Length of a secret. */
    static final int BYTES = 20;

    private Secret() {}

    static ByteString draw() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return ByteString.copyFrom(secret);
    }
}
