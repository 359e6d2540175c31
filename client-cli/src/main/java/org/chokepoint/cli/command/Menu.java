package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.screen.DisplayWidth;
import org.chokepoint.cli.screen.Wrap;

/**
 * A numbered list to choose from. Each choice leads to another list, to a question for a number, or to a line that
 * could have been typed as well.
 *
 * @param title what is chosen
 * @param items the choices, numbered from 1
 */
record Menu(String title, List<Item> items) {
    private static final String GAP = "  ";

    Menu {
        items = List.copyOf(items);
    }

    /** One choice. */
    record Item(String label, Step step) {}

    /** What a choice leads to. */
    sealed interface Step {
        /** Moves the walk and says what comes of it. */
        MenuWalk.Taken take(MenuWalk walk);

        /** Another list. */
        record Open(Menu menu) implements Step {
            @Override
            public MenuWalk.Taken take(MenuWalk walk) {
                return walk.opens(menu);
            }
        }

        /** A line to follow. */
        record Run(String line) implements Step {
            @Override
            public MenuWalk.Taken take(MenuWalk walk) {
                return new MenuWalk.Taken(List.of(), Optional.of(line));
            }
        }

        /** A question; the answer is put behind the beginning of a line. */
        record Ask(String question, String lineStart) implements Step {
            @Override
            public MenuWalk.Taken take(MenuWalk walk) {
                return walk.asks(this);
            }
        }
    }

    static Item opens(String label, Menu menu) {
        return new Item(label, new Step.Open(menu));
    }

    static Item runs(String label, String line) {
        return new Item(label, new Step.Run(line));
    }

    static Item asks(String label, String question, String lineStart) {
        return new Item(label, new Step.Ask(question, lineStart));
    }

    /** Title and choices, one a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(Wrap.text(title));
        for (int i = 0; i < items.size(); i++) {
            String number = DisplayWidth.right(String.valueOf(i + 1), 2);
            lines.addAll(Wrap.text(items.get(i).label(), number + GAP, "    "));
        }
        return lines;
    }

    /** The choices side by side, without the title. */
    List<String> row() {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (int i = 0; i < items.size(); i++) {
            String item = (i + 1) + " " + items.get(i).label();
            boolean fits = DisplayWidth.of(line) + GAP.length() + DisplayWidth.of(item) <= Wrap.COLUMNS;
            if (!line.isEmpty() && !fits) {
                lines.add(line);
                line = "";
            }
            line += line.isEmpty() ? item : GAP + item;
        }
        lines.add(line);
        return lines;
    }
}
