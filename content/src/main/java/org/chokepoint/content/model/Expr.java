package org.chokepoint.content.model;

import java.util.List;

/**
 * A checked condition or formula of content. It is written in CEL, parsed and type-checked when the pack is loaded, and
 * kept as this small tree, so that nothing that runs a game needs a parser. All numbers are doubles.
 */
public sealed interface Expr {

    /** A number. */
    record Num(double value) implements Expr {}

    /** true or false. */
    record Bool(boolean value) implements Expr {}

    /** A text constant, mostly an id. */
    record Str(String value) implements Expr {}

    /** A name of {@link Vocabulary}, or {@code sector}, {@code line}, {@code index} inside a reaction. */
    record Name(String name) implements Expr {}

    /** A map of {@link Vocabulary} at a key, for example {@code level["equipment"]}. */
    record At(String map, Expr key) implements Expr {}

    /**
     * A figure of a run of an experiment, for example {@code banned[4].level["design"]}.
     *
     * @param run id of the run
     * @param round after which it is read; {@link #LAST_ROUND} for the last
     * @param figure a {@link Name} or {@link At} of {@link Vocabulary}
     */
    record Of(Str run, int round, Expr figure) implements Expr {
        /** After the last round. */
        public static final int LAST_ROUND = 0;
    }

    /** An operator or function with its arguments; IF has condition, then, else. */
    record Call(Op op, List<Expr> args) implements Expr {
        /** Copies. */
        public Call {
            args = List.copyOf(args);
        }
    }

    /** What can be computed. */
    enum Op {
        AND,
        OR,
        NOT,
        LT,
        LE,
        GT,
        GE,
        EQ,
        NE,
        ADD,
        SUB,
        MUL,
        DIV,
        MOD,
        NEG,
        IF,
        MIN,
        MAX
    }
}
