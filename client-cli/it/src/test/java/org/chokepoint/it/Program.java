package org.chokepoint.it;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A running program of ours: a process whose lines can be awaited and answered, as a person at a pipe would. */
final class Program implements AutoCloseable {
    /** Longest wait for a line or for the end; a failure, not a measure of speed. */
    private static final long PATIENCE_SECONDS = 120;

    private static final String END = "\u0000end";

    private final Process process;
    private final Path data;
    private final PrintWriter keyboard;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final List<String> read = new ArrayList<>();

    private Program(Process process, Path data) {
        this.process = process;
        this.data = data;
        this.keyboard = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        Thread reader = new Thread(this::readAll, "program-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the client's half. */
    static Program client(String... arguments) {
        return start(newData(), "org.chokepoint.cli.ClientMain", arguments);
    }

    /** Starts the client's half as a user whose data lies there; the folder goes when the program is closed. */
    static Program clientOf(Path data, String... arguments) {
        return start(data, "org.chokepoint.cli.ClientMain", arguments);
    }

    /** Starts the server's half. */
    static Program server(String... arguments) {
        return start(newData(), "org.chokepoint.server.app.ServerMain", arguments);
    }

    private static Path newData() {
        try {
            return Files.createTempDirectory("chokepoint-it");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Program start(Path data, String main, String... arguments) {
        Path root = Path.of("..", "..").toAbsolutePath().normalize();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dchokepoint.home=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("TERM", "dumb");
            builder.directory(new File(root.toString()));
            builder.environment().put("CHOKEPOINT_DATA", data.toString());
            return new Program(builder.start(), data);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void readAll() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                unread.add(line);
            }
        } catch (IOException e) {
            unread.add("(broken: " + e.getMessage() + ")");
        }
        unread.add(END);
    }

    /** Types a line. */
    void type(String line) {
        keyboard.println(line);
    }

    /** Ends its input. */
    void endOfInput() {
        keyboard.close();
    }

    /** The next line that starts so; everything before it is kept in {@link #transcript}. */
    String awaitLine(String start) {
        return await("a line that starts with '" + start + "'", line -> line.startsWith(start));
    }

    /** The next line that contains this. */
    String awaitText(String part) {
        return await("a line that contains '" + part + "'", line -> line.contains(part));
    }

    private String await(String what, Predicate<String> wanted) {
        while (true) {
            String line = next(what);
            if (line.equals(END)) {
                throw new AssertionError("The program ended before " + what + ":\n" + transcript());
            }
            if (wanted.test(line)) {
                return line;
            }
        }
    }

    private String next(String what) {
        try {
            String line = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("Waited " + PATIENCE_SECONDS + " s for " + what + ":\n" + transcript());
            }
            if (!line.equals(END)) {
                read.add(line);
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Reads to the end of its output and gives its exit code. */
    int awaitExit() {
        while (!next("the end").equals(END)) {
            // everything lands in the transcript
        }
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The program does not end:\n" + transcript());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return process.exitValue();
    }

    /** Ends it at once, as a power cut of the program would, and waits until it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Takes the lines that are there already, without waiting for more. */
    void readOn() {
        for (String line = unread.poll(); line != null; line = unread.poll()) {
            if (!line.equals(END)) {
                read.add(line);
            }
        }
    }

    /** Where its user's data lies. */
    Path data() {
        return data;
    }

    /** All lines read so far. */
    String transcript() {
        return String.join("\n", read) + "\n";
    }

    /** The last line read. */
    String lastLine() {
        return read.get(read.size() - 1);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        delete(data);
    }

    /** What a dying process still writes may stay behind in the system's own folder for such. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException e) {
            // see above
        }
    }
}
