package org.chokepoint.content.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a string (or each element of a list of strings) is spelled. Without it, components named {@code id}, references
 * and keys of maps are spelled like {@link #ID}, and other strings are free.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Pattern {
    /** Ids of content. */
    String ID = "[a-z][a-z0-9_]{0,39}";

    /** The same in words. */
    String ID_WORDS = "a small letter, then at most 39 small letters, digits and underscores";

    /** Ids of facts. */
    String FACT = "F[0-9]{3}";

    /** The same in words. */
    String FACT_WORDS = "F and three digits, for example F012";

    /** Languages, the common part of BCP 47. */
    String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /** The same in words. */
    String LANGUAGE_WORDS = "a language tag such as en, ko or zh-Hans";

    /** Regular expression for the whole string. */
    String value();

    /** The same in words, with an example. */
    String words();
}
