package org.chokepoint.server.engine.state;

/** Who holds a seat. */
public enum Occupant {
    EMPTY,
    PERSON,
    BOT
}
