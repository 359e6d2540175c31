package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Source;

/** Where a claim comes from: fact, article, publisher, date. */
public final class SourceScreen {
    private SourceScreen() {}

    /** Title and its sources. */
    public static List<String> of(String title, List<Source> sources) {
        List<String> lines = new ArrayList<>(Wrap.text(title));
        lines.addAll(of(sources));
        return lines;
    }

    static List<String> of(List<Source> sources) {
        List<String> lines = new ArrayList<>();
        for (Source source : sources) {
            lines.addAll(Wrap.text(source.getFact() + ": " + source.getStatement(), "  ", "    "));
            lines.addAll(Wrap.text(
                    "In \"" + source.getArticle() + "\", " + source.getPublisher() + ", " + source.getDate() + ".",
                    "    ",
                    "    "));
        }
        if (sources.isEmpty()) {
            lines.add("  No source is given.");
        }
        return lines;
    }
}
