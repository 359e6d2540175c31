package org.chokepoint.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What the program stands in: input, output, terminal, language. Tests bring their own.
 *
 * @param in typed lines
 * @param out what the program says
 * @param err what went wrong before there was a game
 * @param charset of all three
 * @param terminal whether a person sits at both in and out
 * @param languages preferred languages as BCP 47 tags, best first
 */
record Surroundings(
        InputStream in, PrintStream out, PrintStream err, Charset charset, boolean terminal, List<String> languages) {
    /** Copies. */
    Surroundings {
        languages = List.copyOf(languages);
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        boolean terminal = isTerminal();
        Charset charset = terminal ? terminalCharset() : StandardCharsets.UTF_8;
        return new Surroundings(
                System.in,
                new PrintStream(System.out, true, charset),
                new PrintStream(System.err, true, charset),
                charset,
                terminal,
                List.of(Locale.getDefault().toLanguageTag()));
    }

    /** A writer over one of the outputs. */
    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    /** From Java 22 on there is a console without a terminal, too, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // what follows the null check is what the warning asks for
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** What the terminal shows; where that is said to be ASCII, as in the C locale, nearly all terminals show UTF-8. */
    private static Charset terminalCharset() {
        for (String property : List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")) {
            String name = System.getProperty(property);
            if (name != null && Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
