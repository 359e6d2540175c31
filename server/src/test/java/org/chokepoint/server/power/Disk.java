package org.chokepoint.server.power;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of one folder as a disk may have them. What was synced is there. Of what was not, a power cut may leave any
 * part: each write is lost, kept or torn at the sectors, whatever was made of the ones before and after it. A file appears
 * with its first sync; removals take place in their order, some of the last ones not at all, unless the folder was synced
 * or a later file of that name was. For tests alone: everything is held in memory.
 */
final class Disk {
    private static final int SECTOR_BYTES = 512;

    private final TreeMap<Node, Content> synced = new TreeMap<>();
    private final TreeMap<Node, List<Call>> open = new TreeMap<>();
    private final List<Node> removals = new ArrayList<>();
    private final Map<String, Integer> generations = new HashMap<>();

    /**
     * A file and not only its name.
     *
     * @param generation how many files of that name were removed before it
     */
    private record Node(String name, int generation) implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            int byName = name.compareTo(other.name);
            return byName == 0 ? Integer.compare(generation, other.generation) : byName;
        }
    }

    /** What becomes of calls that nobody has synced. */
    enum Unsynced {
        /** Everything is lost: the worst disk. */
        LOST,
        /** Everything is kept: the process was killed, not the machine. */
        KEPT,
        /** Each by itself is lost, kept or torn. */
        ANY
    }

    /** One more call was made. */
    void add(Call call) {
        Node node = new Node(call.file(), generations.getOrDefault(call.file(), 0));
        switch (call.kind()) {
            case WRITE, TRUNCATE ->
                open.computeIfAbsent(node, none -> new ArrayList<>()).add(call);
            case UNLINK -> {
                removals.add(node);
                generations.merge(call.file(), 1, Integer::sum);
            }
            case SYNC -> sync(node);
            case RENAME -> throw new IllegalStateException("a journal that renames files: " + call.file());
        }
    }

    private void sync(Node node) {
        List<Node> removed = removals.stream()
                .filter(removal -> node.name().isEmpty() || removal.name().equals(node.name()))
                .toList();
        removed.forEach(removal -> {
            synced.remove(removal);
            open.remove(removal);
        });
        removals.removeAll(removed);
        if (!node.name().isEmpty()) {
            Content content = synced.computeIfAbsent(node, none -> new Content());
            open.getOrDefault(node, List.of()).forEach(content::apply);
            open.remove(node);
        }
    }

    /**
     * Writes the files of a disk that a cut at this instant may leave.
     *
     * @param always name of a file outside of the machine: nothing of it is ever lost
     */
    void image(Path folder, Unsynced unsynced, String always, Random random) throws IOException {
        TreeMap<Node, Content> files = new TreeMap<>();
        synced.forEach((node, content) -> files.put(node, content.copy()));
        open.forEach((node, calls) -> {
            Unsynced fate = node.name().equals(always) ? Unsynced.KEPT : unsynced;
            for (Call call : calls) {
                Call left = left(call, fate, random);
                if (left != null) {
                    files.computeIfAbsent(node, none -> new Content()).apply(left);
                }
            }
        });
        int removed = switch (unsynced) {
            case LOST -> 0;
            case KEPT -> removals.size();
            case ANY -> random.nextInt(removals.size() + 1);
        };
        removals.subList(0, removed).forEach(files::remove);
        Files.createDirectories(folder);
        for (Map.Entry<Node, Content> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey().name()), file.getValue().bytes());
        }
    }

    private static @Nullable Call left(Call call, Unsynced fate, Random random) {
        int drawn = switch (fate) {
            case LOST -> 0;
            case KEPT -> 1;
            case ANY -> random.nextInt(3);
        };
        if (drawn == 0) {
            return null;
        }
        return drawn == 1 || call.kind() == Call.Kind.TRUNCATE ? call : torn(call, random);
    }

    /** A run of its sectors, the first one or another. */
    private static Call torn(Call call, Random random) {
        int sectors = (call.bytes().capacity() + SECTOR_BYTES - 1) / SECTOR_BYTES;
        int from = random.nextInt(sectors) * SECTOR_BYTES;
        int to = Math.min(call.bytes().capacity(), from + (1 + random.nextInt(sectors)) * SECTOR_BYTES);
        return new Call(
                Call.Kind.WRITE,
                call.file(),
                call.offset() + from,
                ByteBuffer.wrap(Arrays.copyOfRange(call.bytes().array(), from, to)));
    }

    /** Bytes of a file, growing. */
    private static final class Content {
        private byte[] bytes = new byte[0];
        private int length;

        void apply(Call call) {
            if (call.kind() == Call.Kind.TRUNCATE) {
                resize((int) call.offset());
                return;
            }
            int end = (int) call.offset() + call.bytes().capacity();
            resize(Math.max(length, end));
            System.arraycopy(
                    call.bytes().array(),
                    0,
                    bytes,
                    (int) call.offset(),
                    call.bytes().capacity());
        }

        private void resize(int size) {
            if (size > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length));
            }
            if (size < length) {
                Arrays.fill(bytes, size, length, (byte) 0);
            }
            length = size;
        }

        Content copy() {
            Content copy = new Content();
            copy.bytes = bytes();
            copy.length = length;
            return copy;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }
}
