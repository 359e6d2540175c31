package org.chokepoint.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.screen.Gate;
import org.jspecify.annotations.Nullable;

/**
 * The server of the same installation as a child of this program: same Java, same class path. It stops when its input
 * ends, so it goes with this program however that goes.
 */
final class ServerProcess implements AutoCloseable {
    private static final String MAIN = "org.chokepoint.server.app.ServerMain";
    private static final String LISTENING = "listening ";
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 5;
    private static final int KEPT_LINES = 30;

    /** Another server has the port or the folder: exit codes of {@code serve}. */
    private static final Set<Integer> TAKEN = Set.of(3, 7);

    /** A server whose program was killed ends a moment later. */
    private static final int TRIES = 3;

    private final Process process;
    private final Inbox inbox;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final CompletableFuture<Address> listening = new CompletableFuture<>();
    private volatile boolean stopping;

    private ServerProcess(Process process, Inbox inbox) {
        this.process = process;
        this.inbox = inbox;
    }

    /** A server that did not come up: what it said, and the exit code that follows from it. */
    static final class NotStarted extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<String> lines;
        private final int exitCode;
        private final boolean taken;

        NotStarted(List<String> lines, int exitCode, boolean taken) {
            super("server not started, exit code " + exitCode);
            this.lines = lines;
            this.exitCode = exitCode;
            this.taken = taken;
        }

        List<String> lines() {
            return lines;
        }

        int exitCode() {
            return exitCode;
        }
    }

    /**
     * Arguments of a server that only this computer can reach, on a free port.
     *
     * @param data folder that keeps the games; null takes the server's own
     */
    static List<String> loopback(@Nullable Path data) {
        return with(data, "--port", "0", "--host", "127.0.0.1", "--stop-with-stdin", "--solo");
    }

    /** Arguments of a server that every computer of the network can reach. */
    static List<String> open(int port, @Nullable Path data) {
        return with(data, "--port", String.valueOf(port), "--host", "0.0.0.0", "--stop-with-stdin");
    }

    private static List<String> with(@Nullable Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (data != null) {
            all.addAll(List.of("--data", data.toAbsolutePath().toString()));
        }
        return all;
    }

    /**
     * Starts a server and waits until it listens.
     *
     * @param arguments behind {@code serve}
     * @param inbox told when it stops by itself
     */
    static ServerProcess start(List<String> arguments, Inbox inbox) throws NotStarted {
        try {
            ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
            ServerProcess server = new ServerProcess(builder.start(), inbox);
            server.readOn();
            server.awaitListening();
            return server;
        } catch (IOException e) {
            throw new NotStarted(List.of("The server could not be started: " + e.getMessage()), ExitCode.FAILED, false);
        }
    }

    /** As {@link #start}; empty when a server runs there already and goes on doing so. */
    static Optional<ServerProcess> startUnlessOneRuns(List<String> arguments, Inbox inbox) throws NotStarted {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return Optional.of(start(arguments, inbox));
            } catch (NotStarted e) {
                if (!e.taken) {
                    throw e;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8"));
        for (String property : List.of("chokepoint.home", "java.io.tmpdir")) {
            command.add("-D" + property + "=" + System.getProperty(property, ""));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN, "serve"));
        command.addAll(arguments);
        return command;
    }

    private void readOn() {
        Thread thread = new Thread(this::readLines, "server-output");
        thread.setDaemon(true);
        thread.start();
    }

    private void readLines() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                keep(Gate.clean(line));
                if (line.startsWith(LISTENING)) {
                    listening.complete(Address.parse(line.substring(LISTENING.length())));
                }
            }
        } catch (IOException e) {
            keep("(its output broke off)");
        }
        tellThatItStopped();
    }

    private synchronized void keep(String line) {
        lastLines.add(line);
        if (lastLines.size() > KEPT_LINES) {
            lastLines.remove();
        }
    }

    private synchronized List<String> lines() {
        return List.copyOf(lastLines);
    }

    private void awaitListening() throws NotStarted {
        try {
            listening.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw notStarted();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notStarted();
        }
    }

    private NotStarted notStarted() {
        close();
        List<String> said = new ArrayList<>(List.of("The server could not be started. It said:"));
        lines().forEach(line -> said.add("  " + line));
        int code = process.isAlive() ? ExitCode.FAILED : process.exitValue();
        return new NotStarted(
                said, code == ExitCode.CONTENT ? ExitCode.CONTENT : ExitCode.FAILED, TAKEN.contains(code));
    }

    /** Its output ends with it. Before it listened, the starter notices by itself. */
    private void tellThatItStopped() {
        boolean listened = !listening.completeExceptionally(new IOException("the server ended before it listened"));
        try {
            int exitCode = process.waitFor();
            if (listened && !stopping) {
                inbox.accept(new Signal.ServerStopped(exitCode));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it listens, as it said. */
    Address address() {
        return listening.join();
    }

    /** Asks it to stop and waits; after that it is gone. */
    @Override
    public void close() {
        stopping = true;
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
