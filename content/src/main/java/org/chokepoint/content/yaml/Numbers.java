package org.chokepoint.content.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as YAML 1.2 writes them in decimal. Own reading, because the size of a number must be known before it is
 * computed: one integer of a million digits costs a library seconds.
 */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.?(inf|infinity|nan)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_BASE = Pattern.compile("0[xXoObB][0-9a-fA-F_]+|[0-9]+(_[0-9]+)+");

    private Numbers() {}

    /** Somebody meant a number: decimal or a form that YAML or programming languages know. */
    static boolean looksLikeNumber(String text) {
        return mayStartNumber(text) && (isDecimal(text) || isNotFinite(text) || isOtherBase(text));
    }

    private static boolean mayStartNumber(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first <= '9' || first == 'i' || first == 'I' || first == 'n' || first == 'N';
    }

    /** A decimal number. */
    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Infinity or not-a-number, or a decimal too large for a double. */
    static boolean isNotFinite(String text) {
        return NOT_FINITE.matcher(text).matches();
    }

    /** Hexadecimal, octal, binary or with separators. */
    static boolean isOtherBase(String text) {
        return OTHER_BASE.matcher(text).matches();
    }

    /** Digits in the text. */
    static int digits(String text) {
        return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    /** The value of a decimal; null when it is too large for a double. */
    static @Nullable Double value(String decimal) {
        double value = Double.parseDouble(decimal);
        return Double.isFinite(value) ? value + 0.0 : null;
    }

    /** A number as modders write it: {@code 3}, {@code 0.25}. */
    static String shown(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
