package org.chokepoint.content.expr;

import java.util.List;
import org.chokepoint.content.model.Expr;
import org.jspecify.annotations.Nullable;

/**
 * What a text became. Places are code points of the text, from 0; the end is behind the last.
 *
 * @param expr the tree, null when there is a fault
 * @param faults what is wrong
 * @param places where names, constants and keys of the tree stand
 */
public record Compiled(@Nullable Expr expr, List<Fault> faults, List<Place> places) {
    /** Copies. */
    public Compiled {
        faults = List.copyOf(faults);
        places = List.copyOf(places);
    }

    /** Something wrong. */
    public record Fault(String code, int start, int end, String message, String advice) {}

    /** Where a part of the tree stands; the part is meant by identity. */
    public record Place(Expr part, int start, int end) {}
}
