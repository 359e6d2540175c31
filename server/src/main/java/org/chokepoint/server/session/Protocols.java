package org.chokepoint.server.session;

/** Versions of the protocol that are spoken, inclusive. */
public record Protocols(int min, int max) {}
