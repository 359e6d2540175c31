package org.chokepoint.server.engine.state;

/** Whose plan a seat played in a round. Every report says so. */
public enum DecidedBy {
    /** The plan that the person committed. */
    COMMITTED,
    /** The person's draft, which was changed but not committed. */
    DRAFT,
    /** The person's standing order, because there was no draft. */
    STANDING_ORDER,
    /** What the seat played last, without its cards and answers. */
    LAST_PLAN,
    /** The same money everywhere, because there was nothing else. */
    DEFAULT_PLAN,
    /** A bot that holds the seat. */
    BOT
}
