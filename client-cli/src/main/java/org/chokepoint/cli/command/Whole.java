package org.chokepoint.cli.command;

/** A whole number as typed. */
final class Whole {
    private static final int DIGITS_MAX = 6;

    private Whole() {}

    /**
     * Reads a number.
     *
     * @param wanted what the sentence asks for
     * @throws WordProblem when it is none
     */
    static int of(Token token, String wanted) throws WordProblem {
        String text = token.text();
        boolean number =
                !text.isEmpty() && text.length() <= DIGITS_MAX && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw new WordProblem(token, "This should be a whole number of " + wanted);
        }
        return Integer.parseInt(text);
    }
}
