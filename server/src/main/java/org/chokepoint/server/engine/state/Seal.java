package org.chokepoint.server.engine.state;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Binds a game to its seed before anybody plays: the lobby shows {@link #of}, the end reveals what it was made of, and
 * everybody can make it again. Without the salt the few seeds that people type could be tried out.
 *
 * @param salt 32 hexadecimal digits, secret until the game ends
 * @param rules version of the rules the game was opened with
 */
public record Seal(String salt, int rules) {
    /** SHA-256 of five lines, each ended by a line feed: salt, seed, pack, hash of the pack, rules. 64 hexadecimal digits. */
    public String of(GameSetup setup) {
        String lines = salt + "\n" + setup.seed() + "\n" + setup.pack() + "\n" + setup.packHash() + "\n" + rules + "\n";
        return Hashing.sha256().hashString(lines, StandardCharsets.UTF_8).toString();
    }
}
