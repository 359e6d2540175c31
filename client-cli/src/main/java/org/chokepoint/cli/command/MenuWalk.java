package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.cli.screen.Board;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the menus by typed numbers. It never acts itself: at the end of a walk stands a line, which is
 * followed as if it had been typed. A word typed on the way leaves the menus.
 */
public final class MenuWalk {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern VALUE = Pattern.compile("[-+]?[\\d.,]+\\s*%?");

    private @Nullable Menu open;
    private Menu.Step.@Nullable Ask question;

    /**
     * What a typed line means.
     *
     * @param show lines to print, for example the next list
     * @param follow the line to follow, if any
     */
    public record Taken(List<String> show, Optional<String> follow) {
        private static Taken shows(List<String> lines) {
            return new Taken(lines, Optional.empty());
        }
    }

    /** Forgets where the walk was. */
    public void close() {
        open = null;
        question = null;
    }

    /**
     * Takes a typed line. A number works also when no list is open: then it chooses from the top list.
     *
     * @param typed without spaces around it
     */
    public Taken take(String typed, Board board) {
        Menu.Step.Ask asked = question;
        if (typed.isEmpty()) {
            return enter(board);
        }
        if (asked != null && VALUE.matcher(typed).matches()) {
            close();
            return new Taken(List.of(), Optional.of(asked.lineStart() + typed));
        }
        if (asked == null && NUMBER.matcher(typed).matches()) {
            return choose(Integer.parseInt(typed), open == null ? new Menus(board).top() : open);
        }
        close();
        return new Taken(List.of(), Optional.of(typed));
    }

    private Taken enter(Board board) {
        boolean wasOpen = open != null || question != null;
        close();
        if (wasOpen) {
            return Taken.shows(List.of("Menu closed."));
        }
        Menu top = new Menus(board).top();
        open = top;
        List<String> lines = new ArrayList<>(top.row());
        lines.add(top.title() + ". Enter closes the menu.");
        return Taken.shows(lines);
    }

    private Taken choose(int number, Menu menu) {
        if (number == 0) {
            close();
            return Taken.shows(List.of("Menu closed."));
        }
        if (number > menu.items().size()) {
            open = menu;
            return Taken.shows(List.of(
                    menu.items().isEmpty()
                            ? "There is nothing to choose here. Enter closes the menu."
                            : "Choose 1 to " + menu.items().size() + ", or Enter to close the menu."));
        }
        close();
        return menu.items().get(number - 1).step().take(this);
    }

    /** For {@link Menu.Step}: goes into a list. */
    Taken opens(Menu next) {
        open = next;
        return Taken.shows(next.lines());
    }

    /** For {@link Menu.Step}: waits for a number. */
    Taken asks(Menu.Step.Ask ask) {
        question = ask;
        return Taken.shows(List.of(ask.question()));
    }
}
