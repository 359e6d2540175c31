package org.chokepoint.server.lab.balance;

/**
 * What came out of a row.
 *
 * @param id of the row, B and two digits
 * @param target what is wanted, in words
 * @param value what was found, in words
 * @param holds the target is reached
 */
public record Outcome(String id, String target, String value, boolean holds) {}
