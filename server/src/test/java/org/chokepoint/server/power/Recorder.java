package org.chokepoint.server.power;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.chokepoint.server.kill.Mutation;
import org.chokepoint.server.kill.Victim;

/** Lets a {@link Victim} play under the preloaded {@code powercut.c} and gives back what it did to its files. */
final class Recorder {
    static final String DATABASE = "games.db";
    static final String LOG = "log";

    private static final Path SHIM = Path.of("src", "test", "c", "powercut.c");
    private static final Path DATABASE_CLASS =
            Path.of("src", "main", "java", "org", "chokepoint", "server", "journal", "jdbc", "Database.java");
    private static final String DURABLE = "synchronous=FULL";
    private static final String NOT_DURABLE = "synchronous=NORMAL";

    /** Code with which a process ends that the shim has ended. */
    private static final int ENDED = 75;

    private static final int END_SECONDS = 60;

    private final Path work;

    /** @param work a folder of its own */
    Recorder(Path work) {
        this.work = work;
    }

    /** Whether this machine can build and preload the shim. */
    static boolean canRecord() {
        try {
            return System.getProperty("os.name", "").equals("Linux") && run("gcc", "--version") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Plays for a while, then has the shim end the player behind a call that it has written down.
     *
     * @param folder is made; the files as the process left them stay there
     * @param overlay classes that stand before those of the program; none when empty
     */
    List<Call> play(Path folder, long millis, String overlay) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path trace = work.resolve(folder.getFileName() + ".trace");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                overlay + System.getProperty("java.class.path"),
                Victim.class.getName(),
                folder.resolve(DATABASE).toString(),
                folder.resolve(LOG).toString(),
                Mutation.NONE.name());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LD_PRELOAD", shim().toString());
        builder.environment().put("POWER_FOLDER", folder.toString());
        builder.environment().put("POWER_TRACE", trace.toString());
        Path end = work.resolve(folder.getFileName() + ".end");
        builder.environment().put("POWER_END", end.toString());
        Process victim = builder.start();
        if (!"up".equals(victim.inputReader(StandardCharsets.UTF_8).readLine())) {
            throw new IOException("the victim did not come up");
        }
        boolean died = victim.waitFor(millis, TimeUnit.MILLISECONDS);
        Files.createFile(end);
        boolean ended = victim.waitFor(END_SECONDS, TimeUnit.SECONDS) && victim.exitValue() == ENDED;
        victim.destroyForcibly().waitFor();
        if (died || !ended) {
            throw new IOException("the victim died by itself or did not end, exit code " + victim.exitValue());
        }
        return Call.read(trace, folder);
    }

    /** Path of classes of a journal that leaves the syncs of commits out. */
    String withoutSyncs() throws IOException {
        String source = Files.readString(DATABASE_CLASS);
        if (!source.contains(DURABLE)) {
            throw new IllegalStateException("no " + DURABLE + " in " + DATABASE_CLASS);
        }
        Path changed = work.resolve(DATABASE_CLASS.getFileName());
        Files.writeString(changed, source.replace(DURABLE, NOT_DURABLE));
        Path classes = Files.createDirectories(work.resolve("overlay"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), changed.toString()));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (failed != 0) {
            throw new IOException("the changed " + DATABASE_CLASS + " does not compile");
        }
        return classes + System.getProperty("path.separator");
    }

    private Path shim() throws IOException {
        Path library = work.resolve("powercut.so");
        if (!Files.exists(library)
                && run("gcc", "-O1", "-shared", "-fPIC", "-o", library.toString(), SHIM.toString()) != 0) {
            throw new IOException("gcc cannot build " + SHIM);
        }
        return library;
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
