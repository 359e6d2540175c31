package org.chokepoint.cli.screen;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one gate that every text from outside passes before it can reach a terminal. Control characters (C0, C1), marks
 * that turn the writing direction, invisible format characters and half surrogates become a question mark; line breaks
 * and tabs become a space. So no name and no article can move the cursor, change colours or forge a line.
 */
public final class Gate {
    private static final int SUBSTITUTE = '?';

    private Gate() {}

    /** The text without anything that a terminal would obey. */
    public static String clean(String text) {
        if (text.codePoints().allMatch(Gate::isHarmless)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Gate::replacement).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The message with every text in it cleaned, at any depth. */
    public static <M extends Message> M clean(M message) {
        Message.Builder builder = message.toBuilder();
        for (Map.Entry<FieldDescriptor, Object> field : message.getAllFields().entrySet()) {
            builder.setField(field.getKey(), cleanValue(field.getValue()));
        }
        @SuppressWarnings("unchecked") // a builder builds the type that made it
        M cleaned = (M) builder.build();
        return cleaned;
    }

    private static Object cleanValue(Object value) {
        if (value instanceof String text) {
            return clean(text);
        }
        if (value instanceof Message message) {
            return clean(message);
        }
        if (value instanceof List<?> values) {
            List<Object> cleaned = new ArrayList<>();
            values.forEach(one -> cleaned.add(cleanValue(one)));
            return cleaned;
        }
        return value;
    }

    private static boolean isHarmless(int codePoint) {
        return replacement(codePoint) == codePoint;
    }

    private static int replacement(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> SUBSTITUTE;
            default -> codePoint;
        };
    }
}
