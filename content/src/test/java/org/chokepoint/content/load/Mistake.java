package org.chokepoint.content.load;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of mistake that a modder makes, as an edit of a pack's text.
 *
 * @param name what it is
 * @param code the issue that must be reported
 * @param files regular expression for the files it can be made in
 * @param pattern where it can be made
 * @param edit what replaces the match, with $1 to $9 for its groups and {@link #HERE} before the place that must be reported
 * @param shape how far its consequences reach
 */
record Mistake(String name, String code, String files, Pattern pattern, String edit, Shape shape) {
    /** Marks the place of the expected issue; stands in no pack. */
    static final char HERE = '\uE000';

    /** How far the consequences of a mistake reach. */
    enum Shape {
        /** Exactly one issue follows. */
        ALONE,
        /** More issues follow from it, and rightly: others named what is now gone. */
        FOLLOWED
    }

    static Mistake of(String name, String code, String files, String regex, String edit) {
        return new Mistake(name, code, files, Pattern.compile("(?m)" + regex), edit, Shape.ALONE);
    }

    Mistake followed() {
        return new Mistake(name, code, files, pattern, edit, Shape.FOLLOWED);
    }

    /** The text in place of a match. */
    String replacement(MatchResult match) {
        Matcher group = Pattern.compile("\\$(\\d)").matcher(edit.replace('@', HERE));
        return group.replaceAll(g -> {
            String text = match.group(Integer.parseInt(g.group(1)));
            return Matcher.quoteReplacement(text == null ? "" : text);
        });
    }
}
