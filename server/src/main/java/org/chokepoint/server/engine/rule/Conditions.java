package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.Expr;
import org.jspecify.annotations.Nullable;

/** Turns the checked conditions and formulas of content into closures; ids become indices once. Immutable. */
public final class Conditions {
    private final Readings readings;

    Conditions(Readings readings) {
        this.readings = readings;
    }

    /** Something that holds or not. */
    @FunctionalInterface
    public interface Test {
        /** Whether it holds for what the scope looks at. */
        boolean holds(Scope scope);
    }

    /** A number. */
    @FunctionalInterface
    public interface Formula {
        /** Its value for what the scope looks at. */
        double value(Scope scope);
    }

    /** A condition; one that is missing always holds. */
    Test test(@Nullable Expr expr) {
        if (expr == null) {
            return scope -> true;
        }
        if (expr instanceof Expr.Bool bool) {
            boolean value = bool.value();
            return scope -> value;
        }
        if (expr instanceof Expr.At at) {
            return readings.test(at);
        }
        if (expr instanceof Expr.Call call) {
            return test(call);
        }
        throw new IllegalArgumentException("not a condition: " + expr);
    }

    private Test test(Expr.Call call) {
        List<Expr> args = call.args();
        return switch (call.op()) {
            case AND -> all(args);
            case OR -> any(args);
            case NOT -> not(test(args.get(0)));
            case IF -> choose(test(args.get(0)), test(args.get(1)), test(args.get(2)));
            case EQ -> equal(args.get(0), args.get(1));
            case NE -> not(equal(args.get(0), args.get(1)));
            case LT, LE, GT, GE -> compare(call.op(), formula(args.get(0)), formula(args.get(1)));
            default -> throw new IllegalArgumentException("not a condition: " + call);
        };
    }

    private Test all(List<Expr> args) {
        Test[] tests = args.stream().map(this::test).toArray(Test[]::new);
        return scope -> {
            for (Test test : tests) {
                if (!test.holds(scope)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Test any(List<Expr> args) {
        Test[] tests = args.stream().map(this::test).toArray(Test[]::new);
        return scope -> {
            for (Test test : tests) {
                if (test.holds(scope)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Test not(Test test) {
        return scope -> !test.holds(scope);
    }

    private static Test choose(Test condition, Test then, Test otherwise) {
        return scope -> condition.holds(scope) ? then.holds(scope) : otherwise.holds(scope);
    }

    private Test equal(Expr left, Expr right) {
        if (readings.isText(left) && readings.isText(right)) {
            return readings.sameText(left, right);
        }
        if (isTest(left)) {
            Test a = test(left);
            Test b = test(right);
            return scope -> a.holds(scope) == b.holds(scope);
        }
        Formula a = formula(left);
        Formula b = formula(right);
        return scope -> a.value(scope) == b.value(scope);
    }

    private boolean isTest(Expr expr) {
        if (expr instanceof Expr.Call call) {
            return switch (call.op()) {
                case AND, OR, NOT, LT, LE, GT, GE, EQ, NE -> true;
                case IF -> isTest(call.args().get(1));
                default -> false;
            };
        }
        return expr instanceof Expr.Bool || (expr instanceof Expr.At at && readings.isTest(at));
    }

    private static Test compare(Expr.Op op, Formula left, Formula right) {
        return switch (op) {
            case LT -> scope -> left.value(scope) < right.value(scope);
            case LE -> scope -> left.value(scope) <= right.value(scope);
            case GT -> scope -> left.value(scope) > right.value(scope);
            default -> scope -> left.value(scope) >= right.value(scope);
        };
    }

    /** A formula, or null when there is none. */
    @Nullable
    Formula formulaOrNull(@Nullable Expr expr) {
        return expr == null ? null : formula(expr);
    }

    /** A formula. */
    Formula formula(Expr expr) {
        if (expr instanceof Expr.Num num) {
            double value = num.value();
            return scope -> value;
        }
        if (expr instanceof Expr.Name name) {
            return readings.number(name);
        }
        if (expr instanceof Expr.At at) {
            return readings.number(at);
        }
        if (expr instanceof Expr.Call call) {
            return formula(call);
        }
        throw new IllegalArgumentException("not a number: " + expr);
    }

    private Formula formula(Expr.Call call) {
        if (call.op() == Expr.Op.IF) {
            Test condition = test(call.args().get(0));
            Formula then = formula(call.args().get(1));
            Formula otherwise = formula(call.args().get(2));
            return scope -> condition.holds(scope) ? then.value(scope) : otherwise.value(scope);
        }
        Formula first = formula(call.args().get(0));
        if (call.op() == Expr.Op.NEG) {
            return scope -> -first.value(scope);
        }
        Formula result = first;
        for (Expr next : call.args().subList(1, call.args().size())) {
            result = combine(call.op(), result, formula(next));
        }
        return result;
    }

    private static Formula combine(Expr.Op op, Formula a, Formula b) {
        return switch (op) {
            case ADD -> scope -> a.value(scope) + b.value(scope);
            case SUB -> scope -> a.value(scope) - b.value(scope);
            case MUL -> scope -> a.value(scope) * b.value(scope);
            case DIV -> scope -> a.value(scope) / b.value(scope);
            case MOD -> scope -> a.value(scope) % b.value(scope);
            case MIN -> scope -> Math.min(a.value(scope), b.value(scope));
            case MAX -> scope -> Math.max(a.value(scope), b.value(scope));
            default -> throw new IllegalArgumentException("not an operation on numbers: " + op);
        };
    }
}
