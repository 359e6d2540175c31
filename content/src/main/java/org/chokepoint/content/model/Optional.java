package org.chokepoint.content.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The key may be missing. A record or text is then null, a list or map empty, a number or flag the given default. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Optional {
    /** The default of a number or flag, as YAML. */
    String value() default "";
}
