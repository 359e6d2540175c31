package org.chokepoint.server.room;

import org.chokepoint.server.engine.debrief.Debrief;
import org.chokepoint.server.engine.debrief.PredictionDebrief;
import org.chokepoint.server.engine.debrief.TableDebrief;
import org.chokepoint.server.engine.rule.Rejected;
import org.jspecify.annotations.Nullable;

/** What became of the question why a game came out as it did. */
public sealed interface Debriefed {
    /**
     * So it came.
     *
     * @param version of the game
     * @param seat null when no seat was asked for
     * @param predictions what the forecasts came to
     */
    record Told(long version, TableDebrief table, @Nullable Debrief seat, PredictionDebrief predictions)
            implements Debriefed {}

    /** Not now, not for this actor, or there is nothing to tell. */
    record Refused(Rejected why) implements Debriefed {}

    /** The room has stopped, or the replays failed. */
    record Stopped() implements Debriefed {}
}
