package org.chokepoint.server.session;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import java.util.Optional;
import org.chokepoint.server.room.NewKey;

/**
 * The secret of a seat or of a host: {@link Limits#TOKEN_BYTES} random bytes. Only its fingerprint is kept by the server.
 * Immutable. It never appears in a text.
 */
public final class Token {
    /** No secret: in answers to those who have theirs already. */
    public static final Token NONE = new Token(new byte[0]);

    private final byte[] bytes;

    /** Copies. Any length; only the right ones are ever found. */
    public Token(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Nothing was brought. */
    boolean isNone() {
        return bytes.length == 0;
    }

    /** This one, or a new one when nothing was brought. */
    Token orDrawn(KeyRing keys) {
        return isNone() ? keys.draw() : this;
    }

    /** What is wrong with a secret that a client has drawn; nothing when it is as long as one, or left out. */
    Optional<Refusal> fault(String field) {
        boolean fits = isNone() || bytes.length == Limits.TOKEN_BYTES;
        return fits
                ? Optional.empty()
                : Optional.of(Refusal.outOfRange(
                        field, Integer.toString(bytes.length), Limits.TOKEN_BYTES, Limits.TOKEN_BYTES));
    }

    /** SHA-256 of the secret. */
    HashCode fingerprint() {
        return Hashing.sha256().hashBytes(bytes);
    }

    /** As the room keeps it with the game, of a second host. */
    NewKey coHostKey() {
        return new NewKey(fingerprint().toString(), true, true, 0);
    }

    /** As the room keeps it with the game. */
    NewKey key(boolean host) {
        return key(host, 0);
    }

    /** As {@link #key(boolean)}, for this person of a team. */
    NewKey key(boolean host, int member) {
        return new NewKey(fingerprint().toString(), host, false, member);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && Arrays.equals(bytes, token.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Token of " + bytes.length + " bytes";
    }
}
