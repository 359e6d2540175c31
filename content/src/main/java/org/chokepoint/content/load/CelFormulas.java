package org.chokepoint.content.load;

import org.chokepoint.content.expr.Compiled;
import org.chokepoint.content.expr.FormulaCompiler;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Formula;
import org.chokepoint.content.model.Vocabulary;
import org.chokepoint.content.yaml.FormulaReader;
import org.jspecify.annotations.Nullable;

/** Lets the binder read formulas with the compiler, which knows nothing of files. */
final class CelFormulas implements FormulaReader {
    @Override
    public @Nullable Expr read(String text, Vocabulary.Type yields, Formula.Reads reads, Notes notes) {
        Compiled compiled = FormulaCompiler.compile(text, yields, reads);
        compiled.faults()
                .forEach(fault ->
                        notes.fault(fault.code(), fault.start(), fault.end(), fault.message(), fault.advice()));
        compiled.places().forEach(place -> notes.place(place.part(), place.start(), place.end()));
        return compiled.expr();
    }
}
