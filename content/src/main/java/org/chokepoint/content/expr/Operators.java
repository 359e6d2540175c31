package org.chokepoint.content.expr;

import java.util.List;
import org.chokepoint.content.expr.TypeCheck.Typed;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The operators and functions of formulas: CEL's name, ours, and what they take. */
enum Operators {
    AND("_&&_", "&&", Expr.Op.AND, Takes.BOOLS, Vocabulary.Type.BOOL),
    OR("_||_", "||", Expr.Op.OR, Takes.BOOLS, Vocabulary.Type.BOOL),
    NOT("!_", "!", Expr.Op.NOT, Takes.BOOL, Vocabulary.Type.BOOL),
    LT("_<_", "<", Expr.Op.LT, Takes.NUMBERS, Vocabulary.Type.BOOL),
    LE("_<=_", "<=", Expr.Op.LE, Takes.NUMBERS, Vocabulary.Type.BOOL),
    GT("_>_", ">", Expr.Op.GT, Takes.NUMBERS, Vocabulary.Type.BOOL),
    GE("_>=_", ">=", Expr.Op.GE, Takes.NUMBERS, Vocabulary.Type.BOOL),
    EQ("_==_", "==", Expr.Op.EQ, Takes.ALIKE, Vocabulary.Type.BOOL),
    NE("_!=_", "!=", Expr.Op.NE, Takes.ALIKE, Vocabulary.Type.BOOL),
    ADD("_+_", "+", Expr.Op.ADD, Takes.NUMBERS, Vocabulary.Type.NUMBER),
    SUB("_-_", "-", Expr.Op.SUB, Takes.NUMBERS, Vocabulary.Type.NUMBER),
    MUL("_*_", "*", Expr.Op.MUL, Takes.NUMBERS, Vocabulary.Type.NUMBER),
    DIV("_/_", "/", Expr.Op.DIV, Takes.NUMBERS, Vocabulary.Type.NUMBER),
    MOD("_%_", "%", Expr.Op.MOD, Takes.NUMBERS, Vocabulary.Type.NUMBER),
    NEG("-_", "-", Expr.Op.NEG, Takes.NUMBER, Vocabulary.Type.NUMBER),
    IF("_?_:_", "?:", Expr.Op.IF, Takes.CHOICE, Vocabulary.Type.NUMBER),
    MIN("min", "min", Expr.Op.MIN, Takes.NUMBERS, Vocabulary.Type.NUMBER),
    MAX("max", "max", Expr.Op.MAX, Takes.NUMBERS, Vocabulary.Type.NUMBER);

    /** What an operator takes. */
    private enum Takes {
        BOOL(1),
        BOOLS(2),
        NUMBER(1),
        NUMBERS(2),
        ALIKE(2),
        CHOICE(3);

        private final int arity;

        Takes(int arity) {
            this.arity = arity;
        }
    }

    private final String function;
    private final String sign;
    private final Expr.Op op;
    private final Takes takes;
    private final Vocabulary.Type yields;

    Operators(String function, String sign, Expr.Op op, Takes takes, Vocabulary.Type yields) {
        this.function = function;
        this.sign = sign;
        this.op = op;
        this.takes = takes;
        this.yields = yields;
    }

    /** The operator with CEL's name, null when formulas do not know it. */
    static @Nullable Operators of(String function) {
        for (Operators operator : values()) {
            if (operator.function.equals(function)) {
                return operator;
            }
        }
        return null;
    }

    Expr.Op op() {
        return op;
    }

    int arity() {
        return takes.arity;
    }

    /** Written as name and brackets. */
    boolean isFunction() {
        return function.equals(sign);
    }

    /** Checks the types of as many arguments as it takes; what it yields, null when that is unknown after a fault. */
    Vocabulary.@Nullable Type yields(List<Typed> args, TypeCheck check) {
        switch (takes) {
            case BOOL, BOOLS -> args.forEach(arg -> need(arg, Vocabulary.Type.BOOL, check));
            case NUMBER, NUMBERS -> args.forEach(arg -> need(arg, Vocabulary.Type.NUMBER, check));
            case ALIKE -> needAlike(args.get(0), args.get(1), check);
            case CHOICE -> {
                need(args.get(0), Vocabulary.Type.BOOL, check);
                needAlike(args.get(1), args.get(2), check);
                return args.get(1).type();
            }
        }
        return yields;
    }

    private void need(Typed arg, Vocabulary.Type type, TypeCheck check) {
        if (arg.type() != null && arg.type() != type) {
            String message = "'" + sign + "' needs " + noun(type) + ", not " + noun(arg.type()) + ".";
            check.fault("formula-type", arg, message, advice(type));
        }
    }

    private void needAlike(Typed a, Typed b, TypeCheck check) {
        if (a.type() != null && b.type() != null && a.type() != b.type()) {
            String message = "'" + sign + "' has " + noun(a.type()) + " and " + noun(b.type()) + " on its sides.";
            check.fault("formula-type", b, message, advice(a.type()));
        }
    }

    /** A type in words. */
    static String noun(Vocabulary.Type type) {
        return switch (type) {
            case NUMBER -> "a number";
            case BOOL -> "a condition";
            case TEXT -> "a text";
        };
    }

    /** How to write a value of a type. */
    static String advice(Vocabulary.Type type) {
        return switch (type) {
            case NUMBER -> "Write a number or something to compute, such as 0.5 or budget / 2.";
            case BOOL -> "Write something that holds or not, such as round >= 3.";
            case TEXT -> "Write an id in quotes.";
        };
    }
}
