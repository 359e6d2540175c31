package org.chokepoint.content.expr;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.content.expr.TypeCheck.Typed;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Vocabulary;

/**
 * Figures of runs in the claims of a thesis: {@code run.score}, {@code run.level["design"]}, and after an earlier round
 * {@code run[4].score}. Which runs there are is checked later. For one use.
 */
final class RunFigures {
    private static final int ROUND_MAX = 40;
    private static final String ADVICE = "Write run.figure, run.figure[\"id\"] or run[4].figure.";

    private final TypeCheck check;

    RunFigures(TypeCheck check) {
        this.check = check;
    }

    /** A figure of the country. */
    Typed plain(CelExpr node) {
        String field = node.select().field();
        Vocabulary.NameDef def = Vocabulary.NAMES.getOrDefault(field, Vocabulary.RUN_NAMES.get(field));
        boolean known = def != null && def.type() == Vocabulary.Type.NUMBER;
        int start = check.start(runOf(node));
        int end = endOf(node);
        Typed whole = new Typed(new Expr.Name(field), known ? Vocabulary.Type.NUMBER : null, start, end);
        if (!known) {
            boolean keyed = Vocabulary.map(field) != null;
            String message = keyed ? "'" + field + "' has a value for each id." : unknown(field);
            String advice = keyed ? "Write the id behind it: " + field + "[\"...\"]." : advice(field);
            check.fault(keyed ? "formula-type" : "unknown-name", whole, message, advice);
        }
        return of(node.select().operand(), whole);
    }

    /** A figure of a sector or line. */
    Typed keyed(CelExpr node) {
        CelExpr map = node.call().args().get(0);
        CelExpr key = node.call().args().get(1);
        if (map.getKind() != CelExpr.ExprKind.Kind.SELECT) {
            return check.refused(map, "A figure of a run is written with a point.");
        }
        String field = map.select().field();
        Vocabulary.MapDef def = Vocabulary.map(field);
        int start = check.start(runOf(map));
        if (def == null || def.type() != Vocabulary.Type.NUMBER) {
            Typed whole = new Typed(new Expr.Name(field), null, start, endOf(map));
            check.fault("unknown-name", whole, unknown(field), advice(field));
            return whole;
        }
        boolean constant = key.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && key.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        if (!constant) {
            return check.refused(key, "The key of '" + field + "' must be an id in quotes.");
        }
        int keyStart = check.start(key);
        String id = key.constant().stringValue();
        Typed typed = check.placed(
                new Expr.Str(id), Vocabulary.Type.TEXT, keyStart, keyStart + id.codePointCount(0, id.length()) + 2);
        int end = check.behind(']', typed.end());
        return of(map.select().operand(), new Typed(new Expr.At(field, typed.expr()), def.type(), start, end));
    }

    /** The figure of a run, which is a name, or a name and a round in brackets. */
    private Typed of(CelExpr operand, Typed figure) {
        CelExpr run = operand;
        int round = Expr.Of.LAST_ROUND;
        boolean indexed = operand.getKind() == CelExpr.ExprKind.Kind.CALL
                && operand.call().function().equals("_[_]");
        if (indexed) {
            run = operand.call().args().get(0);
            round = round(operand.call().args().get(1));
        }
        if (run.getKind() != CelExpr.ExprKind.Kind.IDENT || round < 0) {
            check.fault("formula-not-allowed", figure, "This is no figure of a run.", ADVICE);
            return figure;
        }
        String name = run.ident().name();
        int start = check.start(run);
        Typed named = check.placed(
                new Expr.Str(name), Vocabulary.Type.TEXT, start, start + name.codePointCount(0, name.length()));
        Expr.Of of = new Expr.Of((Expr.Str) named.expr(), round, figure.expr());
        return new Typed(of, figure.type(), start, figure.end());
    }

    private static int round(CelExpr node) {
        boolean whole = node.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && node.constant().getKind() == CelConstant.Kind.INT64_VALUE;
        long round = whole ? node.constant().int64Value() : -1;
        return round >= 1 && round <= ROUND_MAX ? (int) round : -1;
    }

    /** What stands before the point, down to the name of the run. */
    private static CelExpr runOf(CelExpr select) {
        CelExpr operand = select.select().operand();
        boolean indexed = operand.getKind() == CelExpr.ExprKind.Kind.CALL
                && !operand.call().args().isEmpty();
        return indexed ? operand.call().args().get(0) : operand;
    }

    /** Behind the name after the point; the parser's place of a selection is its point. */
    private int endOf(CelExpr select) {
        String field = select.select().field();
        return check.start(select) + 1 + field.codePointCount(0, field.length());
    }

    private static String unknown(String field) {
        return "'" + field + "' is no figure that claims know.";
    }

    private static String advice(String field) {
        Set<String> known = new TreeSet<>(Vocabulary.NAMES.keySet());
        known.addAll(Vocabulary.MAPS.keySet());
        known.addAll(Vocabulary.RUN_NAMES.keySet());
        known.addAll(Vocabulary.RUN_MAPS.keySet());
        return Advice.instead(field, known, "figures");
    }
}
