package org.chokepoint.content.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * A single value.
 *
 * @param region from its first quote, bar or letter to its end
 * @param value the text, escapes and folding undone
 * @param style how it is written
 */
public record ScalarNode(Region region, String value, ScalarStyle style) implements Node {

    /** Written without quotes. */
    public boolean isPlain() {
        return style == ScalarStyle.PLAIN;
    }

    /** Nothing stands there: empty, {@code ~} or {@code null} without quotes. */
    public boolean isNull() {
        return isPlain() && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }

    /** Nothing at all stands there. */
    public boolean isBlank() {
        return isPlain() && value.isEmpty();
    }

    @Override
    public String noun() {
        if (isNull()) {
            return "nothing";
        }
        if (isPlain() && Numbers.looksLikeNumber(value)) {
            return "the number " + shown();
        }
        return isPlain() && (value.equals("true") || value.equals("false")) ? value : "the text '" + shown() + "'";
    }

    /** The value, cut for a message. */
    public String shown() {
        String line = value.replace('\n', ' ').strip();
        int end = line.offsetByCodePoints(0, Math.min(SHOWN_CHARACTERS, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    private static final int SHOWN_CHARACTERS = 40;
}
