package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;

/**
 * A typed line in pieces. Spaces, {@code = : ;} and commas separate; a comma between two digits belongs to the number.
 *
 * @param text as typed
 * @param tokens its pieces
 */
public record TypedLine(String text, List<Token> tokens) {
    /** Copies. */
    public TypedLine {
        tokens = List.copyOf(tokens);
    }

    /** Takes a line apart. */
    public static TypedLine of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean separates = i == text.length() || separates(text, i);
            if (!separates && start < 0) {
                start = i;
            } else if (separates && start >= 0) {
                tokens.add(new Token(text.substring(start, i), start, i));
                start = -1;
            }
        }
        return new TypedLine(text, tokens);
    }

    private static boolean separates(String text, int i) {
        char c = text.charAt(i);
        if (c == ',') {
            boolean inNumber = i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            return !inNumber;
        }
        return Character.isWhitespace(c) || c == '=' || c == ':' || c == ';';
    }

    /** The pieces behind the first. */
    public List<Token> args() {
        return tokens.isEmpty() ? tokens : tokens.subList(1, tokens.size());
    }
}
