package org.chokepoint.server.engine.debrief;

/** The parts into which a game's decisions are taken apart. */
public enum DecisionGroup {
    /** How the money that does not go to people is spread over lines and reserve, and the debt. */
    ALLOCATION,
    /** How much money goes to people, and to which programmes. */
    TALENT,
    /** Research mix of the sectors. */
    RESEARCH,
    /** Stance toward the world. */
    STANCE,
    /** Cards. */
    CARDS,
    /** Answers to events. */
    ANSWERS,
    /** Deals with other seats; a game in which nobody deals has none. */
    DEALS
}
