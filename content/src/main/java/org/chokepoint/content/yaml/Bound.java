package org.chokepoint.content.yaml;

import org.jspecify.annotations.Nullable;

/**
 * What a node became.
 *
 * @param value the value; null only for what is optional
 * @param broken something was reported, and the value is a stand-in or incomplete; a record is not broken because one of
 *     its parts is, for that part is marked itself
 */
record Bound(@Nullable Object value, boolean broken) {
    static Bound good(@Nullable Object value) {
        return new Bound(value, false);
    }
}
