package org.chokepoint.content.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param region the brackets, or the first dash
 * @param items its elements
 * @param damaged an element may be missing because its text could not be read
 */
public record ListNode(Region region, List<Node> items, boolean damaged) implements Node {
    /** Copies. */
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String noun() {
        return "a list";
    }
}
