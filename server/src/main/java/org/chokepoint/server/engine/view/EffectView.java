package org.chokepoint.server.engine.view;

import java.util.List;
import org.chokepoint.server.engine.rule.Readout.EffectReading;

/**
 * An effect that works or would work.
 *
 * @param key what it moves and whom, for example {@code z:equipment}
 * @param value in the unit of the key, severity included
 * @param roundsLeft rounds it lasts, this one included
 * @param cause id of the event, choice or card behind it
 */
public record EffectView(String key, double value, int roundsLeft, String cause) {
    static List<EffectView> all(List<EffectReading> readings) {
        return readings.stream()
                .map(effect -> new EffectView(effect.key(), effect.value(), effect.roundsLeft(), effect.cause()))
                .toList();
    }
}
