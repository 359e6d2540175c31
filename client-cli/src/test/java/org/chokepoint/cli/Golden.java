package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.cli.screen.DisplayWidth;

/**
 * Text that is committed as it should look. {@code mvn test -Dgolden.write=true} writes what came out instead of
 * comparing; the difference is then to be read before it is committed.
 */
final class Golden {
    static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String file, String actual) throws IOException {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(path, actual, StandardCharsets.UTF_8);
        }
        assertThat(path).as("golden file; make it with -Dgolden.write=true").exists();
        assertThat(actual).as(file).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
        assertThat(tooWide(actual)).as("lines over 80 columns in " + file).isEmpty();
    }

    /** Lines that do not fit into 80 columns; lines that somebody typed or a script reads are left out. */
    static List<String> tooWide(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("> ") && !line.startsWith("{"))
                .filter(line -> DisplayWidth.of(line) > 80)
                .toList();
    }
}
