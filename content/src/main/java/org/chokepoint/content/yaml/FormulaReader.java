package org.chokepoint.content.yaml;

import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Formula;
import org.chokepoint.content.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads conditions and formulas. What is found wrong or known is told by place in the text, in code points from 0. */
public interface FormulaReader {
    /**
     * Reads one.
     *
     * @param text as written
     * @param yields type it must have
     * @param reads what its names mean
     * @param notes takes faults and places
     * @return its tree, null after a fault
     */
    @Nullable
    Expr read(String text, Vocabulary.Type yields, Formula.Reads reads, Notes notes);

    /** Takes what the reader has to say. */
    interface Notes {
        /** A fault between two places. */
        void fault(String code, int start, int end, String message, String advice);

        /** A part of the tree stands between two places. */
        void place(Expr part, int start, int end);
    }
}
