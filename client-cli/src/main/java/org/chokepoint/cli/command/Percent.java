package org.chokepoint.cli.command;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Percent as people type them, to basis points: {@code 40}, {@code 40%}, {@code 12.25}, {@code 12,5}. */
final class Percent {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("[-+]?[\\d.,]+%?|%|[-+]?(nan|inf|infinity)%?");
    private static final int DECIMALS_MAX = 2;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Percent() {}

    /** Whether the token is meant as a number rather than as a name. */
    static boolean looksLikeOne(Token token) {
        return LOOKS_LIKE_ONE.matcher(folded(token)).matches();
    }

    /**
     * Basis points, 0..10,000.
     *
     * @param of what the percentage is of, for the sentence: "share", "research mix", "loan"
     */
    static int bp(Token token, String of) throws WordProblem {
        String text = folded(token);
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        String dotted = number.replace(',', '.');
        if (!NUMBER.matcher(dotted).matches()) {
            throw new WordProblem(token, notANumber(token, dotted));
        }
        BigDecimal value = new BigDecimal(dotted);
        if (value.signum() < 0) {
            throw new WordProblem(token, "A " + of + " cannot be below zero. Type a percent from 0 to 100.");
        }
        if (value.compareTo(ALL) > 0) {
            throw new WordProblem(token, "A " + of + " cannot be over 100%. Type a percent from 0 to 100.");
        }
        if (value.stripTrailingZeros().scale() > DECIMALS_MAX) {
            throw new WordProblem(token, "At most two decimals: a hundredth of a percent is the smallest step.");
        }
        return value.movePointRight(DECIMALS_MAX).intValueExact();
    }

    private static String notANumber(Token token, String number) {
        boolean nan = number.matches("[-+]?(nan|inf|infinity)");
        return nan
                ? "\"" + token.text() + "\" is no number that money can have. Type a percent from 0 to 100."
                : "\"" + token.text() + "\" is not a percent. Type a number from 0 to 100, for example 12.5.";
    }

    private static String folded(Token token) {
        return Normalizer.normalize(token.text(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
