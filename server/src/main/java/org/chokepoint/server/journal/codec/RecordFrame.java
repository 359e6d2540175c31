package org.chokepoint.server.journal.codec;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Journal.BadRecord;

/**
 * A record as it is stored:
 *
 * <pre>
 * format (1 byte) | SHA-256 of the record before (32) | entries | CRC32C over game, number and all before it (4)
 * </pre>
 *
 * The check sum finds what a disk did, the chain of hashes what a person did. Stateless.
 */
public final class RecordFrame {
    /** Format of records that this version writes; it reads this and older ones. */
    public static final int FORMAT = 3;

    private static final int FIRST_FORMAT = 1;

    /** Stands before the first record. */
    public static final HashCode START = HashCode.fromBytes(new byte[32]);

    private static final int HASH_AT = 1;
    private static final int BODY_AT = HASH_AT + 32;
    private static final int SUM_BYTES = 4;

    private RecordFrame() {}

    /** Stored bytes of a record. */
    public static byte[] wrap(GameId game, long number, HashCode before, byte[] entries) {
        ByteBuffer record = ByteBuffer.allocate(BODY_AT + entries.length + SUM_BYTES);
        record.put((byte) FORMAT).put(before.asBytes()).put(entries);
        record.putInt(sum(game, number, record.array(), record.position()));
        return record.array();
    }

    /** What the next record must name. */
    public static HashCode hash(byte[] record) {
        return Hashing.sha256().hashBytes(record);
    }

    /**
     * The entries' bytes of a stored record.
     *
     * @param before {@link #hash} of the record before it
     * @throws BadRecord when the record is not what was stored
     */
    public static byte[] unwrap(GameId game, long number, HashCode before, byte[] record) {
        if (record.length < BODY_AT + SUM_BYTES) {
            throw new BadRecord(game, number, "cut off after " + record.length + " bytes");
        }
        if (record[0] > FORMAT) {
            throw new BadRecord(
                    game, number, "written by a newer version (format " + record[0] + ", known: " + FORMAT + ")");
        }
        int end = record.length - SUM_BYTES;
        if (record[0] < FIRST_FORMAT || ByteBuffer.wrap(record).getInt(end) != sum(game, number, record, end)) {
            throw new BadRecord(game, number, "damaged, the check sum differs");
        }
        if (!Arrays.equals(before.asBytes(), Arrays.copyOfRange(record, HASH_AT, BODY_AT))) {
            throw new BadRecord(game, number, "does not follow the record before it");
        }
        return Arrays.copyOfRange(record, BODY_AT, end);
    }

    private static int sum(GameId game, long number, byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(game.value().getBytes(StandardCharsets.UTF_8));
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
