package org.chokepoint.cli.command;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a typed line.
 *
 * @param text as typed
 * @param from place of its first character in the line
 * @param to place behind its last character
 */
public record Token(String text, int from, int to) {
    /** Neighbours as one: their words with single spaces, from the start of the first to the end of the last. */
    static Token span(List<Token> tokens) {
        String words = tokens.stream().map(Token::text).collect(Collectors.joining(" "));
        return new Token(words, tokens.get(0).from, tokens.get(tokens.size() - 1).to);
    }
}
