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

    /** It may read {@code sector}, {@code line} and {@code index}, see {@link BotDef.ReactionDef}. */
    boolean locals() default false;
}
