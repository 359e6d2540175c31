package org.chokepoint.content.check;

import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Ref;
import org.chokepoint.content.model.Vocabulary;

/** The ids in formulas are in the pack: keys in brackets, and texts that are compared with sector or line. */
final class FormulaKeysCheck implements Check {
    @Override
    public void run(Subject subject) {
        subject.eachPart((owner, part, value) -> {
            if (value instanceof Expr expr && subject.isSound(owner, part.key())) {
                check(subject, expr);
            }
        });
    }

    private static void check(Subject subject, Expr expr) {
        if (expr instanceof Expr.At at && at.key() instanceof Expr.Str key) {
            checkKey(subject, at.map(), key);
        } else if (expr instanceof Expr.Of of) {
            check(subject, of.figure());
        } else if (expr instanceof Expr.Call call) {
            checkComparison(subject, call);
            call.args().forEach(arg -> check(subject, arg));
        }
    }

    private static void checkKey(Subject subject, String map, Expr.Str key) {
        Vocabulary.MapDef def = Vocabulary.map(map);
        if (def == null) {
            return;
        }
        SourceSpan span = subject.map().of(key);
        switch (def.keys()) {
            case LINE -> ReferencesCheck.checkId(subject, key.value(), Ref.Kind.LINE, span);
            case SECTOR -> ReferencesCheck.checkId(subject, key.value(), Ref.Kind.SECTOR, span);
            case CARD -> ReferencesCheck.checkId(subject, key.value(), Ref.Kind.CARD, span);
            case EVENT -> ReferencesCheck.checkId(subject, key.value(), Ref.Kind.EVENT, span);
            case EFFECT -> EffectTargets.checkWritten(subject, key.value(), span);
        }
    }

    private static void checkComparison(Subject subject, Expr.Call call) {
        if (call.args().size() == 2) {
            checkSides(subject, call.args().get(0), call.args().get(1));
            checkSides(subject, call.args().get(1), call.args().get(0));
        }
    }

    private static void checkSides(Subject subject, Expr name, Expr text) {
        if (name instanceof Expr.Name local && text instanceof Expr.Str id) {
            Ref.Kind kind = local.name().equals("line") ? Ref.Kind.LINE : Ref.Kind.SECTOR;
            ReferencesCheck.checkId(subject, id.value(), kind, subject.map().of(id));
        }
    }
}
