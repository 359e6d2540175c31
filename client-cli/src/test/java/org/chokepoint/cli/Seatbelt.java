package org.chokepoint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chokepoint.cli.link.Address;

/** Runs the program in this process with typed lines, from a pipe or as at a terminal, and keeps what it printed. */
final class Seatbelt {
    private final Output output = new Output();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private int exit = -1;

    /** At a terminal: when the text has appeared and the prompt stands behind it, the line is typed. */
    record Typing(String whenSeen, String line) {}

    /** Runs with lines from a pipe. */
    static Seatbelt piped(List<String> lines, String... args) {
        String text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
        Seatbelt run = new Seatbelt();
        run.run(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false, args);
        return run;
    }

    /** Runs as at a terminal. */
    static Seatbelt terminal(List<Typing> typings, String... args) {
        Seatbelt run = new Seatbelt();
        run.run(run.output.hands(typings), true, args);
        return run;
    }

    private void run(InputStream in, boolean terminal, String... args) {
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        exit = ClientMain.run(args, new Surroundings(in, out, err, StandardCharsets.UTF_8, terminal, List.of("en")));
    }

    int exit() {
        return exit;
    }

    String out() {
        return output.text();
    }

    String err() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    /** What was printed, with the port of the fake server made the same in every run. */
    String out(Address server) {
        return out().replace(String.valueOf(server.port()), "7171");
    }

    /** Output that shows typed lines where they were typed, as a terminal does. */
    private static final class Output extends ByteArrayOutputStream {
        private static final long PATIENCE_NANOS = 10_000_000_000L;

        private int read;

        synchronized String text() {
            return toString(StandardCharsets.UTF_8);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            notifyAll();
        }

        private synchronized void awaitPrompt(String seen) throws InterruptedException {
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (text().indexOf(seen, read) < 0 || !text().endsWith("> ")) {
                long leftMillis = (end - System.nanoTime()) / 1_000_000;
                if (leftMillis <= 0) {
                    throw new AssertionError("no prompt behind \"" + seen + "\" in:\n" + text().substring(read));
                }
                wait(leftMillis);
            }
        }

        private synchronized void type(String line) {
            writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            read = text().length();
        }

        InputStream hands(List<Typing> typings) {
            Deque<Typing> left = new ArrayDeque<>(typings);
            return new InputStream() {
                private InputStream line = InputStream.nullInputStream();

                @Override
                public int read() throws IOException {
                    int next = line.read();
                    if (next >= 0 || left.isEmpty()) {
                        return next;
                    }
                    line = new ByteArrayInputStream(typed(left.remove()));
                    return line.read();
                }

                @Override
                public int read(byte[] to, int from, int length) throws IOException {
                    int next = length == 0 ? -1 : read();
                    if (next < 0) {
                        return -1;
                    }
                    to[from] = (byte) next;
                    return 1;
                }
            };
        }

        private byte[] typed(Typing typing) {
            try {
                awaitPrompt(typing.whenSeen());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            type(typing.line());
            return (typing.line() + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
