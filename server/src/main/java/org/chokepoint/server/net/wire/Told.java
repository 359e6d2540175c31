package org.chokepoint.server.net.wire;

import java.util.List;
import org.chokepoint.server.engine.view.EffectView;

/** What packed messages have said on one connection, so that the next one says what is new. For one thread. */
public final class Told {
    double[] figures = {};
    List<EffectView> effects = List.of();
    List<Tables.Row> roster = List.of();
}
