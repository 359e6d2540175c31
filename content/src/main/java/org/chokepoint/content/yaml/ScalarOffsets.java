package org.chokepoint.content.yaml;

import org.chokepoint.content.yaml.Node.Region;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * From places in a value to places in the file: escapes, doubled quotes and folded lines make the two differ. Walks both
 * side by side. Signs that are no white space come in the same order in both, so their places are exact; white space
 * that folding made stands where the fold is.
 */
final class ScalarOffsets {
    private final SourceText source;
    private final int[] starts;

    ScalarOffsets(ScalarNode node) {
        source = node.region().source();
        int[] value = node.value().codePoints().toArray();
        starts = new int[value.length + 1];
        Raw raw = new Raw(node);
        for (int i = 0; i < value.length; i++) {
            boolean white = isWhite(value[i]);
            while (!white && raw.more() && raw.sign() != value[i]) {
                raw.next();
            }
            starts[i] = raw.at;
            if (!white || isWhite(raw.sign())) {
                raw.next();
            }
        }
        starts[value.length] = raw.at;
    }

    /** The stretch of the file that two places of the value enclose. */
    Region region(int start, int end) {
        int from = starts[Math.min(start, starts.length - 1)];
        int last = starts[Math.max(0, Math.min(end, starts.length) - 1)];
        return new Region(source, from, Math.max(from, last) + 1);
    }

    private static boolean isWhite(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
    }

    /** The signs of the value as they stand in the file. */
    private static final class Raw {
        private final SourceText source;
        private final ScalarStyle style;
        private final int end;
        private int at;

        Raw(ScalarNode node) {
            source = node.region().source();
            style = node.style();
            at = node.region().start();
            boolean quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
            end = quoted ? node.region().end() - 1 : node.region().end();
            if (quoted) {
                at++;
            } else if (style != ScalarStyle.PLAIN) {
                at = source.lineStart(source.lineOf(at) + 1);
            }
        }

        boolean more() {
            return at < end;
        }

        /** What the signs here stand for. A fold that is escaped counts as white space. */
        int sign() {
            if (style != ScalarStyle.DOUBLE_QUOTED || source.at(at) != '\\') {
                return source.at(at);
            }
            int letter = source.at(at + 1);
            return switch (letter) {
                case 'n', 't', 'r', ' ', '\n', '\r' -> ' ';
                case 'x', 'u', 'U' -> Integer.parseInt(source.text(at + 2, at + length()), 16);
                default -> letter;
            };
        }

        void next() {
            if (more()) {
                at += length();
            }
        }

        private int length() {
            if (style == ScalarStyle.SINGLE_QUOTED && source.at(at) == '\'') {
                return 2;
            }
            if (style != ScalarStyle.DOUBLE_QUOTED || source.at(at) != '\\') {
                return 1;
            }
            return switch (source.at(at + 1)) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> 10;
                default -> 2;
            };
        }
    }
}
