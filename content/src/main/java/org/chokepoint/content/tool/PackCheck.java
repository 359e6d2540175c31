package org.chokepoint.content.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.issue.IssueText;
import org.chokepoint.content.issue.Severity;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.Ruleset;

/** Loads a pack and prints what is wrong with it. Stateless. */
public final class PackCheck {
    /** The pack can be played; there may be warnings. */
    public static final int GOOD = 0;

    /** The arguments make no sense. */
    public static final int USAGE = 2;

    /** The pack has errors. */
    public static final int BAD_PACK = 5;

    private static final String USAGE_TEXT = """
            usage: pack check FOLDER
              FOLDER  folder of the pack, for example content/packs/core
            exit codes: 0 the pack can be played, 2 wrong usage, 5 the pack has errors""";

    private PackCheck() {}

    /**
     * Checks one pack.
     *
     * @param args the pack's folder
     * @param out takes issues, then a summary
     * @return exit code
     */
    public static int run(List<String> args, PrintStream out) {
        boolean help = args.contains("--help");
        if (args.size() != 1 || help) {
            out.println(USAGE_TEXT);
            return help ? GOOD : USAGE;
        }
        Path folder = Path.of(args.get(0)).normalize();
        try {
            return print(PackLoader.load(folder), prefix(folder), out);
        } catch (IOException e) {
            out.println("error: cannot read " + folder + ": " + e.getMessage());
            return BAD_PACK;
        }
    }

    private static String prefix(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? "" : parent.toString().replace('\\', '/') + "/";
    }

    private static int print(LoadResult result, String prefix, PrintStream out) {
        for (Issue issue : result.issues()) {
            out.print(IssueText.of(issue, prefix));
        }
        long errors = result.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        long warnings = result.issues().size() - errors;
        Ruleset pack = result.ruleset();
        if (pack != null) {
            out.println(summary(pack));
            out.println("hash " + result.hash());
        }
        out.println(count(errors, "error") + ", " + count(warnings, "warning"));
        return result.playable() ? GOOD : BAD_PACK;
    }

    private static String summary(Ruleset pack) {
        return pack.pack().id() + " " + pack.pack().version() + ": "
                + count(pack.scenarios().size(), "scenario") + ", "
                + count(pack.sectors().size(), "sector") + ", "
                + count(pack.cards().size(), "card") + ", "
                + count(pack.events().size(), "event") + ", "
                + count(pack.bots().size(), "bot") + ", "
                + count(pack.facts().size(), "fact") + " of "
                + count(pack.articles().size(), "article");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
