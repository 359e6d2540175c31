package org.chokepoint.server.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Tells one build of the program from another: by the bytes of every jar it runs from, and the Java it runs on. */
final class Build {
    private static final int BUFFER_BYTES = 1 << 18;

    private Build() {}

    /** The name of the build that runs; none when it does not run from jars alone. */
    static Optional<String> running() {
        String path = System.getProperty("java.class.path", "");
        return of(Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList());
    }

    /**
     * The name of a build.
     *
     * @param jars in the order in which classes are looked for
     */
    static Optional<String> of(List<Path> jars) {
        StringBuilder name = new StringBuilder(Runtime.version().toString());
        byte[] buffer = new byte[BUFFER_BYTES];
        try {
            for (Path jar : jars) {
                append(name, jar, buffer);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(name.toString());
    }

    /**
     * Length and two check sums, together 64 bits that a change is most unlikely to leave alone. A hash would take longer at
     * a start than what is kept saves.
     */
    private static void append(StringBuilder name, Path jar, byte[] buffer) throws IOException {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        long length = 0;
        try (InputStream in = Files.newInputStream(jar)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                one.update(buffer, 0, count);
                other.update(buffer, 0, count);
                length += count;
            }
        }
        name.append('\n').append(jar.getFileName());
        name.append(' ')
                .append(length)
                .append(' ')
                .append(one.getValue())
                .append(' ')
                .append(other.getValue());
    }
}
