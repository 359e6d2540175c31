package org.chokepoint.content.model;

/**
 * Every number of the rules that is not a sector's, a line's, a scenario's, a card's or the score's: {@code
 * balance.yaml}. One group per rule.
 */
public record Balance() {}
