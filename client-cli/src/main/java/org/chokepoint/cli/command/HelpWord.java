package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chokepoint.cli.screen.DisplayWidth;
import org.chokepoint.cli.screen.Wrap;

/** Lists the words, or explains one. */
final class HelpWord implements Word {
    private static final int EXAMPLE_COLUMNS = 22;
    private static final int TITLE_COLUMNS = 8;

    private final Supplier<List<Word>> words;

    HelpWord(Supplier<List<Word>> words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<String> aliases() {
        return List.of("?", "h");
    }

    @Override
    public List<String> usage() {
        return List.of("help", "help card", "help all");
    }

    @Override
    public String about() {
        return "This list, or more about one word.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        if (args.isEmpty()) {
            desk.say(brief());
        } else if (Lexicon.plain(args.get(0).text()).equals("all")) {
            desk.say(all());
        } else {
            desk.say(one(Vocabulary.lexicon(words.get(), desk.board().catalog()).get(args.get(0))));
        }
    }

    /** One line a topic: it must fit on a screen together with what it is asked about. */
    private List<String> brief() {
        List<String> lines = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            String examples = words.get().stream()
                    .filter(word -> word.topic() == topic)
                    .map(word -> word.usage().get(0))
                    .collect(Collectors.joining(", "));
            if (!examples.isEmpty()) {
                lines.addAll(Wrap.text(
                        examples, DisplayWidth.left(topic.title(), TITLE_COLUMNS), " ".repeat(TITLE_COLUMNS)));
            }
        }
        lines.addAll(Wrap.text("More about one: help card. About all: help all. Beginnings of words are enough. Enter "
                + "alone shows a menu with numbers."));
        return lines;
    }

    private List<String> all() {
        List<String> lines = new ArrayList<>();
        for (Word word : words.get()) {
            String example = DisplayWidth.left("  " + word.usage().get(0), EXAMPLE_COLUMNS);
            lines.addAll(Wrap.text(word.about(), example, " ".repeat(EXAMPLE_COLUMNS)));
        }
        return lines;
    }

    private static List<String> one(Word word) {
        List<String> lines = new ArrayList<>(Wrap.text(word.about()));
        word.usage().forEach(usage -> lines.add("  " + usage));
        if (!word.aliases().isEmpty()) {
            lines.addAll(Wrap.text("Also: " + String.join(", ", word.aliases()) + "."));
        }
        return lines;
    }
}
