package org.chokepoint.content.yaml;

import java.util.Optional;
import org.chokepoint.content.yaml.Node.Region;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in plain words what the parser's complaint means, at the place where the mistake was made. That is often not where
 * the parser noticed: an open quote runs on to the next quote, lines further down.
 */
final class SyntaxFaults {
    private final SourceText source;
    private final int base;
    private @Nullable Region longQuote;

    SyntaxFaults(SourceText source, int base) {
        this.source = source;
        this.base = base;
    }

    /** Remembers a quoted value over several lines: if trouble follows right behind it, its quote was not closed. */
    void seen(ScalarEvent event, Region region) {
        boolean quoted = event.isDQuoted() || event.isSQuoted();
        if (quoted && source.lineOf(region.start()) < source.lineOf(region.end())) {
            longQuote = region;
        }
    }

    /** The fault behind a parser's exception. */
    YamlFault of(YamlEngineException e) {
        if (!(e instanceof MarkedYamlEngineException marked)) {
            return syntax(base, "This is no YAML.");
        }
        int problem = position(marked.getProblemMark(), base);
        int context = position(marked.getContextMark(), problem);
        if (longQuote != null && source.lineOf(longQuote.end()) == source.lineOf(problem)) {
            return openQuote(longQuote.start());
        }
        return of(String.valueOf(marked.getContext()), String.valueOf(marked.getProblem()), context, problem);
    }

    private YamlFault of(String doing, String trouble, int context, int problem) {
        if (doing.contains("quoted scalar")) {
            return trouble.contains("unexpected") ? openQuote(context) : badEscape(problem);
        }
        if (doing.contains("flow sequence") || doing.contains("flow mapping")) {
            return openBracket(context);
        }
        if (trouble.contains("could not find expected ':'")) {
            return noColon(context);
        }
        if (trouble.contains("mapping values are not allowed")) {
            return extraColon(problem);
        }
        if (trouble.contains("cannot start any token")) {
            return badStart(problem);
        }
        if (doing.contains("block mapping") || doing.contains("block collection")) {
            return trouble.contains("found '<block") || trouble.contains("found '-'")
                    ? badIndent(problem)
                    : badSign(problem);
        }
        return syntax(problem, "This is no YAML: " + trouble + ".");
    }

    private YamlFault openQuote(int at) {
        String quote = source.text(at, at + 1);
        String message = "The quote " + quote + " that opens here is not closed where it should be.";
        return new YamlFault("unclosed-quote", one(at), message, "Close it with " + quote + " at the end of the text.");
    }

    private YamlFault openBracket(int at) {
        char closing = source.at(at) == '[' ? ']' : '}';
        String bracket = source.text(at, at + 1);
        String message = "The bracket " + bracket + " that opens here is not closed, or a comma is missing in it.";
        String advice = "Put commas between the parts and " + closing + " behind the last one.";
        return new YamlFault("unclosed-bracket", one(at), message, advice);
    }

    private YamlFault badEscape(int at) {
        String sign = source.text(at, at + 1);
        String message = "\\" + sign + " means nothing in double quotes.";
        String advice = "Write \\\\ for a backslash, or use single quotes.";
        return new YamlFault("bad-escape", new Region(source, Math.max(at - 1, 0), at + 1), message, advice);
    }

    private YamlFault noColon(int at) {
        Region word = new Region(source, at, source.lineEnd(source.lineOf(at)));
        return new YamlFault("missing-colon", word, "A key with a colon should stand here.", "Write 'key: value'.");
    }

    private YamlFault extraColon(int at) {
        String advice = "Put a text with a colon in quotes, or mend the line above if its key has no colon.";
        return new YamlFault("extra-colon", one(at), "A colon cannot stand here.", advice);
    }

    private YamlFault badStart(int at) {
        if (source.at(at) == '\t') {
            return tab(at, 1);
        }
        String message = "A value cannot start with " + source.text(at, at + 1) + ".";
        return new YamlFault("bad-start", one(at), message, "Put the text in quotes.");
    }

    private YamlFault badIndent(int at) {
        String advice = "Start it in the same column as the key or dash it belongs to.";
        return new YamlFault("bad-indentation", one(at), "This line is indented unlike those around it.", advice);
    }

    private YamlFault badSign(int at) {
        String sign = source.at(at) < ' ' ? "the end of the line" : "'" + source.text(at, at + 1) + "'";
        String advice = "Remove it, or put the whole text in quotes.";
        return new YamlFault("bad-sign", one(at), "Nothing was expected here, but there is " + sign + ".", advice);
    }

    private YamlFault syntax(int at, String message) {
        return new YamlFault("syntax", one(at), message, "Compare the line with its neighbours.");
    }

    private YamlFault tab(int at, int length) {
        return new YamlFault("tab", new Region(source, at, at + length), TAB_MESSAGE, TAB_ADVICE);
    }

    static final String TAB_MESSAGE = "There is a tab here; every editor shows it at another width.";
    static final String TAB_ADVICE = "Use spaces, two for each step to the right.";

    private Region one(int at) {
        return new Region(source, at, at + 1);
    }

    private int position(Optional<Mark> mark, int otherwise) {
        return mark.map(m -> base + m.getIndex()).orElse(otherwise);
    }
}
