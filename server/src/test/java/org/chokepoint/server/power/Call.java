package org.chokepoint.server.power;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A call by which a process changed the files of a folder, as {@code powercut.c} writes it down.
 *
 * @param kind what was done
 * @param file to which file, by its name in the folder; empty for the folder itself
 * @param offset where it was written, or the length it was cut to
 * @param bytes what was written, or the new name; a whole array
 */
record Call(Kind kind, String file, long offset, ByteBuffer bytes) {
    enum Kind {
        WRITE('w'),
        TRUNCATE('t'),
        SYNC('s'),
        UNLINK('u'),
        RENAME('r');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(int letter) {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("kind of call: " + letter);
        }
    }

    /**
     * The calls of a trace in order.
     *
     * @throws EOFException when the last one was not written to its end
     */
    static List<Call> read(Path trace, Path folder) throws IOException {
        List<Call> calls = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(trace)))) {
            for (int letter = in.read(); letter >= 0; letter = in.read()) {
                String path = new String(bytes(in, (int) number(in, Integer.BYTES)), StandardCharsets.UTF_8);
                long offset = number(in, Long.BYTES);
                byte[] bytes = bytes(in, (int) number(in, Integer.BYTES));
                calls.add(new Call(Kind.of(letter), name(path, folder), offset, ByteBuffer.wrap(bytes)));
            }
        }
        return calls;
    }

    private static String name(String path, Path folder) {
        return path.equals(folder.toString())
                ? ""
                : folder.relativize(Path.of(path)).toString();
    }

    private static long number(InputStream in, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(in, size)).order(ByteOrder.nativeOrder());
        return size == Long.BYTES ? bytes.getLong() : bytes.getInt();
    }

    private static byte[] bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
