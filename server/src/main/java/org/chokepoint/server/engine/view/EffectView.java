package org.chokepoint.server.engine.view;

/**
 * An effect that works or would work.
 *
 * @param key what it moves and whom, for example {@code z:equipment}
 * @param value in the unit of the key, severity included
 * @param roundsLeft rounds it lasts, this one included
 * @param cause id of the event, choice or card behind it
 */
public record EffectView(String key, double value, int roundsLeft, String cause) {}
