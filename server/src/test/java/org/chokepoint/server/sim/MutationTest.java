package org.chokepoint.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The simulator finds every mistake that lies in {@code src/test/mutations}: each patch is applied to a copy of the source,
 * compiled, and simulated until a seed goes wrong.
 */
@Tag("sim")
class MutationTest {
    private static final int SEEDS = 2_000;
    private static final Path ROOT = Path.of("..");
    private static final Path PATCHES = Path.of("src", "test", "mutations");

    @TempDir
    Path classes;

    static List<Path> patches() throws IOException {
        try (Stream<Path> files = Files.list(PATCHES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patches")
    void shouldGoRed(Path patch) throws Exception {
        // given
        compile(patch(Files.readString(patch)));
        // when
        String red;
        try (URLClassLoader mutant = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            red = (String) mutant.loadClass(Seeds.class.getName())
                    .getMethod("firstRed", int.class)
                    .invoke(null, SEEDS);
        }
        // then
        System.out.println(patch.getFileName() + " is found by seed " + red);
        assertThat(red).as("what the simulator says of %s", patch).isNotEmpty();
    }

    private URL[] classPath() throws MalformedURLException {
        List<URL> path = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        return path.toArray(URL[]::new);
    }

    /** The patched file, in the temporary folder. One file, hunks with context, each found once. */
    private Path patch(String patch) throws IOException {
        List<String> lines = patch.lines().toList();
        Path original = ROOT.resolve(lines.get(0).substring("--- a/".length()));
        String text = Files.readString(original);
        for (String hunk : String.join("\n", lines.subList(2, lines.size())).split("(?m)^@@.*\n", -1)) {
            if (!hunk.isEmpty()) {
                String before = side(hunk, '+');
                assertThat(text.split(java.util.regex.Pattern.quote(before), -1))
                        .as("places in %s for the hunk%n%s", original, hunk)
                        .hasSize(2);
                text = text.replace(before, side(hunk, '-'));
            }
        }
        Path patched = classes.resolve("source").resolve(original.getFileName());
        Files.createDirectories(patched.getParent());
        return Files.writeString(patched, text);
    }

    /** The hunk without the lines of the other side. */
    private static String side(String hunk, char other) {
        return Arrays.stream(hunk.stripTrailing().split("\n", -1))
                .filter(line -> line.isEmpty() || line.charAt(0) != other)
                .map(line -> line.isEmpty() ? "" : line.substring(1))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private void compile(Path source) {
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(failed).as("compiles").isZero();
    }
}
