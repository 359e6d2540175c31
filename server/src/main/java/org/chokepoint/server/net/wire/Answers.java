package org.chokepoint.server.net.wire;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.ServerFrameOrBuilder;

/** Counts what commands were answered. Safe from any thread. */
final class Answers {
    private final LongAdder accepted = new LongAdder();
    private final Map<ErrorCode, LongAdder> refused = new EnumMap<>(ErrorCode.class);

    Answers() {
        for (ErrorCode code : ErrorCode.values()) {
            refused.put(code, new LongAdder());
        }
    }

    void count(ServerFrameOrBuilder frame) {
        if (frame.hasAccepted() || frame.hasForecast()) {
            accepted.increment();
        } else if (frame.hasRejected()) {
            LongAdder count = refused.get(frame.getRejected().getCode());
            if (count != null) {
                count.increment();
            }
        }
    }

    long accepted() {
        return accepted.sum();
    }

    SortedMap<String, Long> refusals() {
        SortedMap<String, Long> counts = new TreeMap<>();
        refused.forEach((code, count) -> {
            if (count.sum() > 0) {
                counts.put(code.name(), count.sum());
            }
        });
        return counts;
    }
}
