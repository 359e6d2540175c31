package org.chokepoint.content.yaml;

import org.chokepoint.content.issue.SourceSpan;

/** A node of a file's tree, with its place. Immutable. */
public sealed interface Node permits ScalarNode, ListNode, MapNode, LostNode {
    /** Where it stands. */
    Region region();

    /** What people call it. */
    String noun();

    /** The place as span. */
    default SourceSpan span() {
        return region().span();
    }

    /**
     * A stretch of a file.
     *
     * @param source the file
     * @param start position of its first code point
     * @param end position behind its last code point
     */
    record Region(SourceText source, int start, int end) {
        /** As span. */
        public SourceSpan span() {
            return source.span(start, end);
        }
    }
}
