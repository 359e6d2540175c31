package org.chokepoint.content.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a pack: for each file, sorted by name, the length of its name and of its content as 8 bytes each, the name
 * in UTF-8, the content. The lengths keep two packs apart whose files are cut elsewhere.
 */
final class PackHash {
    private final MessageDigest digest;

    PackHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(String file, byte[] bytes) {
        byte[] name = file.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(16)
                .putLong(name.length)
                .putLong(bytes.length)
                .array());
        digest.update(name);
        digest.update(bytes);
    }

    /** Ends it. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
