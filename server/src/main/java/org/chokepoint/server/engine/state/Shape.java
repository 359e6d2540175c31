package org.chokepoint.server.engine.state;

/**
 * How many of each thing a country of a scenario has.
 *
 * @param sectors of the scenario
 * @param lines of these sectors, all together
 * @param cards of the pack
 * @param events of the pack
 * @param rounds of the scenario
 */
public record Shape(int sectors, int lines, int cards, int events, int rounds) {}
