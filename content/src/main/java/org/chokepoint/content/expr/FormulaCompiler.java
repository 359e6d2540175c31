package org.chokepoint.content.expr;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.List;
import org.chokepoint.content.expr.Compiled.Fault;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Formula;
import org.chokepoint.content.model.Limits;
import org.chokepoint.content.model.Vocabulary;

/**
 * Compiles conditions and formulas. The grammar is CEL's and its parser is the reference one, without macros. Types are
 * checked here: there are three of them and some twenty operators, every number is a double however it is written, and a
 * fault names the exact place and the nearest valid name.
 */
public final class FormulaCompiler {
    /** Made on first use: loading its classes costs about a quarter of a second of processor time. */
    private static final class Parser {
        static final CelParser CEL = CelParserFactory.standardCelParserBuilder()
                .setOptions(CelOptions.current()
                        .maxParseRecursionDepth(Limits.EXPRESSION_DEPTH)
                        .maxExpressionCodePointSize(Limits.EXPRESSION_CHARACTERS)
                        .build())
                .build();
    }

    private FormulaCompiler() {}

    /**
     * Compiles a text.
     *
     * @param text CEL
     * @param yields type it must have
     * @param reads what its names mean
     */
    public static Compiled compile(String text, Vocabulary.Type yields, Formula.Reads reads) {
        int length = text.codePointCount(0, text.length());
        if (length > Limits.EXPRESSION_CHARACTERS) {
            String message = "This formula has more than " + Limits.EXPRESSION_CHARACTERS + " characters.";
            return failed(new Fault("formula-too-long", 0, length, message, "Shorten it."));
        }
        CelValidationResult parsed = Parser.CEL.parse(text);
        try {
            return typed(text, parsed.getAst(), yields, reads);
        } catch (CelValidationException e) {
            return failed(syntaxFault(text, e.getErrors().get(0)));
        }
    }

    private static Compiled typed(
            String text, CelAbstractSyntaxTree tree, Vocabulary.Type yields, Formula.Reads reads) {
        TypeCheck check = new TypeCheck(text, tree, reads);
        Expr expr = check.check(yields);
        boolean good = check.faults().isEmpty();
        return new Compiled(good ? expr : null, check.faults(), check.places());
    }

    private static Compiled failed(Fault fault) {
        return new Compiled(null, List.of(fault), List.of());
    }

    private static Fault syntaxFault(String text, CelIssue issue) {
        int at = offset(text, issue.getSourceLocation());
        int length = text.codePointCount(0, text.length());
        boolean ends = at
                >= text.stripTrailing().codePointCount(0, text.stripTrailing().length());
        String message = issue.getMessage().contains("recursion")
                ? "This formula nests more than " + Limits.EXPRESSION_DEPTH + " operators and brackets."
                : ends ? "The formula ends too early." : "The formula cannot be read from here on.";
        String advice = "Write it like this: round >= 3 && level[\"line\"] < 0.5.";
        return new Fault("formula-syntax", Math.min(at, length), Math.min(at, length) + 1, message, advice);
    }

    /** The parser counts lines from 1 and columns from 0. */
    private static int offset(String text, CelSourceLocation location) {
        int[] signs = text.codePoints().toArray();
        int line = 1;
        int at = 0;
        while (line < location.getLine() && at < signs.length) {
            line += signs[at++] == '\n' ? 1 : 0;
        }
        return Math.max(0, at + location.getColumn());
    }
}
