package org.chokepoint.content.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fewest and most elements of a list or map; for a {@link Text} the most words a language may have. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Size {
    /** Fewest elements. */
    int min() default 0;

    /** Most elements. */
    int max() default 1_000;
}
