package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher in a folder of its own, with a Java that only repeats its arguments and a build that only notes that it
 * ran. The launcher for Windows is not run here.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "chokepoint");

    @TempDir
    private Path temp;

    private Path home;
    private Path jdk;

    /** What a run of the launcher printed on both outputs, and its exit code. */
    private record Run(String text, int exit) {}

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(temp.resolve("my games").resolve("Chokepoint 1"));
        Files.copy(LAUNCHER, home.resolve("chokepoint"), StandardCopyOption.COPY_ATTRIBUTES);
        jdk = java("17.0.9", "printf '%s\\n' \"$@\"; exit 42");
    }

    private Path java(String version, String script) throws IOException {
        Path made = temp.resolve("jdk " + version);
        Path bin = Files.createDirectories(made.resolve("bin"));
        program(bin.resolve("java"), script);
        program(bin.resolve("javac"), "true");
        Files.writeString(made.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return made;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n", StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void jars() throws IOException {
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib").resolve("client.jar"), "");
    }

    /** Sources an hour old, and a build that notes each run. */
    private void sources() throws IOException {
        for (String module : List.of("protocol", "content", "server", "client-cli")) {
            Files.createDirectories(home.resolve(module).resolve("src/main/java"));
            Files.writeString(home.resolve(module).resolve("pom.xml"), "");
            Files.writeString(home.resolve(module).resolve("src/main/java/A.java"), "");
        }
        Files.writeString(home.resolve("pom.xml"), "");
        program(
                home.resolve("mvnw"),
                "echo built >> builds; for a; do case $a in -DoutputDirectory=*) "
                        + ": > \"${a#*=}/client.jar\";; esac; done");
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.toList()) {
                age(path);
            }
        }
    }

    private static void age(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(3_600)));
    }

    private long builds() throws IOException {
        Path notes = home.resolve("builds");
        return Files.exists(notes) ? Files.readAllLines(notes).size() : 0;
    }

    private Run run(Path program, String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(args))
                        .toList())
                .directory(temp.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().remove("CHOKEPOINT_JAVA_OPTS");
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return new Run(text, process.exitValue());
        }
    }

    private Run run(String... args) throws Exception {
        return run(home.resolve("chokepoint"), args);
    }

    @ParameterizedTest
    @CsvSource({
        "play, org.chokepoint.cli.ClientMain",
        "join, org.chokepoint.cli.ClientMain",
        "host, org.chokepoint.cli.ClientMain",
        "continue, org.chokepoint.cli.ClientMain",
        "watch, org.chokepoint.cli.ClientMain",
        "paly, org.chokepoint.cli.ClientMain",
        "serve, org.chokepoint.server.app.ServerMain",
        "pack, org.chokepoint.server.app.ServerMain",
        "simulate, org.chokepoint.server.app.ServerMain",
        "verify, org.chokepoint.server.app.ServerMain"
    })
    void shouldHandOverToMainClassWhenVerbIsGiven(String verb, String main) throws Exception {
        // given
        jars();

        // when
        Run run = run(verb, "a b", "--flag");

        // then
        assertThat(run.text().lines().toList())
                .endsWith("-cp", home.toRealPath() + "/lib/*", main, verb, "a b", "--flag");
        assertThat(run.exit()).isEqualTo(42);
    }

    @Test
    void shouldPassFlagsWhenJavaIsStarted() throws Exception {
        // given
        jars();

        // when
        Run play = run("play");
        Run serve = run("serve");

        // then
        Path real = home.toRealPath();
        assertThat(play.text().lines())
                .contains(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dchokepoint.home=" + real,
                        "-Djava.io.tmpdir=" + real + "/.run/tmp");
        assertThat(serve.text()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void shouldShowExamplesWhenThereIsNoVerb() throws Exception {
        // when
        Run run = run();

        // then
        assertThat(run.text().lines()).hasSize(5).allMatch(line -> line.startsWith("  chokepoint "));
        assertThat(run.exit()).isZero();
    }

    @Test
    void shouldFindItsFolderWhenStartedThroughLink() throws Exception {
        // given
        jars();
        Path link = Files.createSymbolicLink(temp.resolve("cp"), Path.of("my games/Chokepoint 1/chokepoint"));

        // when
        Run run = run(link, "play");

        // then
        assertThat(run.text()).contains("-Dchokepoint.home=" + home.toRealPath());
    }

    @ParameterizedTest
    @CsvSource({"11.0.2, 11", "1.8.0_292, 8", "16, 16"})
    void shouldSayWhatIsNeededWhenJavaIsOld(String version, String major) throws Exception {
        // given
        jars();
        jdk = java(version, "exit 99");

        // when
        Run run = run("play");

        // then
        assertThat(run.text()).startsWith("Chokepoint needs Java 17 or later. Found: " + major + " (");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void shouldAskJavaItselfWhenThereIsNoFileThatTells() throws Exception {
        // given
        jars();
        jdk = java("25", "[ \"$1\" != -version ] || echo 'openjdk version \"25.0.1\" 2026' >&2; echo started");
        Files.delete(jdk.resolve("release"));

        // when
        Run run = run("play");

        // then
        assertThat(run.text()).contains("started");
        assertThat(run.exit()).isZero();
    }

    @Test
    void shouldSaySoWhenThereIsNothingToStart() throws Exception {
        // when
        Run run = run("play");

        // then
        assertThat(run.text()).contains("neither lib/ nor the sources");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void shouldBuildOnceWhenSourcesAreNewAndAgainWhenOneChangesOrGoes() throws Exception {
        // given
        sources();

        // when
        Run first = run("play");
        long afterFirst = builds();
        Run second = run("play");
        long afterSecond = builds();
        Files.setLastModifiedTime(
                home.resolve("server/src/main/java/A.java"),
                FileTime.from(Instant.now().plusSeconds(5)));
        run("play");
        long afterChange = builds();
        age(home.resolve("server/src/main/java/A.java"));
        Files.setLastModifiedTime(
                home.resolve("lib/.stamp"), FileTime.from(Instant.now().minusSeconds(60)));
        Files.delete(home.resolve("content/src/main/java/A.java"));
        run("play");

        // then
        assertThat(first.text()).startsWith("Building Chokepoint; this takes a minute");
        assertThat(first.exit()).isEqualTo(42);
        assertThat(afterFirst).isEqualTo(1);
        assertThat(second.text()).doesNotContain("Building");
        assertThat(afterSecond).isEqualTo(1);
        assertThat(afterChange).isEqualTo(2);
        assertThat(builds()).isEqualTo(3);
        assertThat(home.resolve(".run/build.lock")).doesNotExist();
    }

    @Test
    void shouldKeepOldJarsAndSaySoWhenBuildFails() throws Exception {
        // given
        sources();
        jars();
        program(home.resolve("mvnw"), "echo 'A.java: broken'; exit 1");

        // when
        Run run = run("play");

        // then
        assertThat(run.text()).contains("A.java: broken", "The build failed; the lines above say why.");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(home.resolve("lib/client.jar")).exists();
        assertThat(home.resolve(".run/build.lock")).doesNotExist();
    }

    @Test
    void shouldTakeLockOverWhenItsHolderIsGone() throws Exception {
        // given
        sources();
        Files.createDirectories(home.resolve(".run/build.lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(home.resolve(".run/build.lock/pid"), gone.pid() + "\n");

        // when
        Run run = run("play");

        // then
        assertThat(run.exit()).isEqualTo(42);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void shouldAskForWholeJdkWhenThereIsNoCompiler() throws Exception {
        // given
        sources();
        Files.delete(jdk.resolve("bin/javac"));

        // when
        Run run = run("play");

        // then
        assertThat(run.text()).contains("Building needs a whole JDK");
        assertThat(run.exit()).isEqualTo(1);
    }
}
