package org.chokepoint.server.net.wire;

import com.google.common.collect.MapMaker;
import com.google.protobuf.ByteString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.server.engine.view.EventView;
import org.chokepoint.server.session.Speech.Brevity;
import org.chokepoint.server.session.TextBook;

/**
 * Events as the bytes of one field {@code events} of a RoundOpened. Seats that meet an event alike share one view of it,
 * so its texts are made into bytes once and found again by the view's identity for as long as the view lives. Safe from any
 * thread.
 */
final class EventBytes {
    /** Weak keys compare by identity. */
    private final ConcurrentMap<EventView, Map<String, ByteString>> made =
            new MapMaker().weakKeys().makeMap();

    ByteString field(EventView event, TextBook texts) {
        return made.computeIfAbsent(event, unknown -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        texts.brief(Brevity.NO_TEXTS) ? "" : texts.language(),
                        unknown -> RoundOpened.newBuilder()
                                .addEvents(
                                        texts.brief(Brevity.NO_TEXTS)
                                                ? Events.withoutTexts(event)
                                                : Events.of(event, texts))
                                .build()
                                .toByteString());
    }
}
