package org.chokepoint.content.issue;

/**
 * A place in a file.
 *
 * @param file path relative to the packs' folder, with forward slashes, for example {@code core/cards.yaml}
 * @param line from 1
 * @param column from 1, in code points
 * @param length code points to underline, at least 1
 * @param text the whole line, without its end
 */
public record SourceSpan(String file, int line, int column, int length, String text) {}
