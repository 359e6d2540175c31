package org.chokepoint.server.net.wire;

import java.util.List;
import org.chokepoint.server.engine.rule.Readout.EffectReading;

/** What packed messages have said on one connection, so that the next one says what is new. For one thread. */
public final class Told {
    double[] figures = {};
    List<EffectReading> effects = List.of();
    List<Tables.Row> roster = List.of();
}
