package org.chokepoint.server.engine.state;

/**
 * An event that the host has chosen.
 *
 * @param round in whose opening it comes, 1 or more
 * @param event id of the event
 */
public record Injection(int round, String event) {}
