package org.chokepoint.content.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.Limits;
import org.chokepoint.content.model.Pattern;
import org.chokepoint.content.model.Range;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Ref;
import org.jspecify.annotations.Nullable;

/** Reads single values: text, numbers, flags and words. */
final class Scalars {
    private final Issues out;
    private final StandIns standIns;
    private final Map<String, java.util.regex.Pattern> spellings = new HashMap<>();

    Scalars(Issues out, StandIns standIns) {
        this.out = out;
        this.standIns = standIns;
    }

    /** A string; its spelling is that of the part. */
    Bound string(Part part, String label, Node node) {
        ScalarNode scalar = text(label, node);
        if (scalar == null) {
            return standIns.broken(String.class);
        }
        Pattern pattern = part.annotation(Pattern.class);
        if (pattern != null) {
            return spelled(label, scalar, pattern.value(), pattern.words());
        }
        boolean id = part.key().equals("id") || part.annotation(Ref.class) != null;
        return id ? id(part, label, scalar) : Bound.good(scalar.value());
    }

    private Bound id(Part part, String label, ScalarNode scalar) {
        Ref ref = part.annotation(Ref.class);
        boolean fact = ref != null && ref.value() == Ref.Kind.FACT;
        return fact
                ? spelled(label, scalar, Pattern.FACT, Pattern.FACT_WORDS)
                : spelled(label, scalar, Pattern.ID, Pattern.ID_WORDS);
    }

    /** The key of a map. */
    boolean isGoodKey(Part part, String label, ScalarNode key) {
        return !id(part, label, key).broken();
    }

    private Bound spelled(String label, ScalarNode scalar, String regex, String words) {
        boolean good = spellings
                .computeIfAbsent(regex, java.util.regex.Pattern::compile)
                .matcher(scalar.value())
                .matches();
        if (good) {
            return Bound.good(scalar.value());
        }
        String message = label + " is spelled '" + scalar.shown() + "'.";
        out.error("bad-id", scalar.span(), message, "Write " + words + ".");
        return standIns.broken(String.class);
    }

    /** A text that is there and is meant as text, null when it was reported. */
    @Nullable
    ScalarNode text(String label, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            wrong(label, "a text", node, "Write one line of text.");
            return null;
        }
        boolean word = scalar.value().equals("true") || scalar.value().equals("false");
        if (scalar.isNull()) {
            wrong(label, "a text", node, "Write a text.");
            return null;
        }
        if (scalar.isPlain() && (word || Numbers.looksLikeNumber(scalar.value()))) {
            wrong(label, "a text", node, "Put it in quotes: \"" + scalar.shown() + "\".");
            return null;
        }
        if (scalar.value().isBlank()) {
            out.error("empty-text", scalar.span(), label + " is empty.", "Write a text.");
            return null;
        }
        if (SignCheck.hasControl(scalar.value())) {
            String message = label + " holds a control character written as an escape.";
            out.error("control-character", scalar.span(), message, "Remove it.");
            return null;
        }
        return scalar;
    }

    /** A number with a fraction. */
    Bound decimal(Part part, String label, Node node) {
        Double value = number(part, label, node);
        return value == null || isOutside(part, label, node, value) ? standIns.broken(double.class) : Bound.good(value);
    }

    /** A whole number. */
    Bound whole(Part part, String label, Node node) {
        Double value = number(part, label, node);
        if (value == null || isOutside(part, label, node, value)) {
            return standIns.broken(int.class);
        }
        if (value != Math.rint(value)) {
            String message = label + " must be a whole number, not " + Numbers.shown(value) + ".";
            out.error("not-whole", node.span(), message, numberAdvice(part));
            return standIns.broken(int.class);
        }
        return Bound.good(value.intValue());
    }

    private @Nullable Double number(Part part, String label, Node node) {
        if (!(node instanceof ScalarNode scalar) || !scalar.isPlain() || !Numbers.looksLikeNumber(scalar.value())) {
            boolean quoted = node instanceof ScalarNode text && Numbers.looksLikeNumber(text.value());
            String advice = quoted ? "Remove the quotes." : numberAdvice(part);
            wrong(label, "a number", node, advice);
            return null;
        }
        String text = scalar.value();
        if (Numbers.digits(text) > Limits.NUMBER_DIGITS) {
            String message = label + " has more than " + Limits.NUMBER_DIGITS + " digits.";
            out.error("number-too-long", node.span(), message, numberAdvice(part));
            return null;
        }
        if (Numbers.isOtherBase(text)) {
            String message = label + " is written in a way that packs do not know.";
            out.error("number-spelling", node.span(), message, "Write a plain decimal number such as 1500 or 0.25.");
            return null;
        }
        Double value = Numbers.isDecimal(text) ? Numbers.value(text) : null;
        if (value == null) {
            out.error("number-not-finite", node.span(), label + " is not finite.", numberAdvice(part));
        }
        return value;
    }

    private boolean isOutside(Part part, String label, Node node, double value) {
        Range range = range(part);
        if (value < range.min()) {
            String message = label + " is " + Numbers.shown(value) + ", less than " + Numbers.shown(range.min()) + ".";
            out.error("number-too-small", node.span(), message, numberAdvice(part));
        } else if (value > range.max()) {
            String message = label + " is " + Numbers.shown(value) + ", more than " + Numbers.shown(range.max()) + ".";
            out.error("number-too-large", node.span(), message, numberAdvice(part));
        }
        return value < range.min() || value > range.max();
    }

    private static String numberAdvice(Part part) {
        Range range = range(part);
        boolean whole = part.type() == int.class || part.type() == Integer.class;
        String kind = whole ? "a whole number" : "a number";
        return "Write " + kind + " from " + Numbers.shown(range.min()) + " to " + Numbers.shown(range.max())
                + Describe.meaning(part);
    }

    private static Range range(Part part) {
        Range range = part.annotation(Range.class);
        return range == null ? Defaults.range() : range;
    }

    /** true or false. */
    Bound flag(String label, Node node) {
        if (node instanceof ScalarNode scalar && scalar.isPlain()) {
            if (scalar.value().equals("true") || scalar.value().equals("false")) {
                return Bound.good(scalar.value().equals("true"));
            }
        }
        wrong(label, "true or false", node, "Write true or false, in small letters and without quotes.");
        return standIns.broken(boolean.class);
    }

    /** One of an enum's words, in small letters. */
    Bound word(Class<?> type, String label, Node node) {
        List<String> words = words(type);
        if (!(node instanceof ScalarNode scalar)) {
            wrong(label, "a word", node, Advice.list(words, "words"));
            return standIns.broken(type);
        }
        int found = words.indexOf(scalar.value());
        if (found < 0) {
            String message = "'" + scalar.shown() + "' is no word for " + label + ".";
            out.error("unknown-word", node.span(), message, Advice.insteadOfFew(scalar.value(), words, "words"));
            return standIns.broken(type);
        }
        return Bound.good(type.getEnumConstants()[found]);
    }

    /** An enum's words in YAML. */
    static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Scalars::word).toList();
    }

    private static String word(Object constant) {
        return constant instanceof EffectKind kind
                ? kind.key()
                : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    /** Reports a value of the wrong type, or none. */
    void wrong(String label, String expected, Node node, String advice) {
        if (node instanceof ScalarNode scalar && scalar.isNull()) {
            out.error("missing-value", node.span(), label + " has no value; it must be " + expected + ".", advice);
        } else if (!(node instanceof LostNode)) {
            String message = label + " must be " + expected + ", not " + node.noun() + ".";
            out.error("wrong-type", node.span(), message, advice);
        }
    }
}
