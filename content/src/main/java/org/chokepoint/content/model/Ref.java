package org.chokepoint.content.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The string (or each element of the list, or each key of the map) is the id of something else in the pack. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ref {
    /** What it points to. */
    Kind value();

    /** Things in a pack that have ids. */
    enum Kind {
        SECTOR,
        LINE,
        PROGRAMME,
        STANCE,
        CARD,
        EVENT,
        SCENARIO,
        BOT,
        FACT,
        ARTICLE,
        ECONOMY,
        DEAL
    }
}
