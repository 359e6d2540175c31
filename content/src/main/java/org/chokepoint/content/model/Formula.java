package org.chokepoint.content.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an {@link Expr} must yield. Without this annotation it is a condition: true or false. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Formula {
    /** The type it yields. */
    Vocabulary.Type value() default Vocabulary.Type.BOOL;

    /** What its names mean. */
    Reads reads() default Reads.COUNTRY;

    /** What the names of a formula mean. */
    enum Reads {
        /** Figures of one country. */
        COUNTRY,

        /** Also {@code sector}, {@code line} and {@code index}, see {@link BotDef.ReactionDef}. */
        REACTION,

        /** Figures of the runs of an experiment, see {@link ThesisDef.ClaimDef}. */
        RUNS
    }
}
