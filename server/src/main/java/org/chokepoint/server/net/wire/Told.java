package org.chokepoint.server.net.wire;

import java.util.List;
import org.chokepoint.protocol.Layout;
import org.chokepoint.server.engine.rule.Readout.EffectReading;

/** What packed messages have said on one connection, so that the next one says what is new. For one thread. */
public final class Told {
    private double[] figures = {};
    List<EffectReading> effects = List.of();
    List<Tables.Row> roster = List.of();

    /** The figures of the own country in the order of the layout, 0 before the first; to be kept up to date. */
    double[] figures(Layout layout) {
        if (figures.length == 0) {
            figures = new double[layout.size()];
        }
        return figures;
    }
}
