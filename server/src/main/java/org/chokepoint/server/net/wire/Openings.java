package org.chokepoint.server.net.wire;

import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.server.engine.view.EventView;
import org.chokepoint.server.engine.view.NationView;
import org.chokepoint.server.engine.view.PredictionsView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.session.Speech.Brevity;
import org.chokepoint.server.session.TextBook;

/**
 * Opened rounds as the field {@code round_opened} of a ServerFrame: what is the seat's alone, then each event. Safe from any
 * thread.
 */
final class Openings {
    private final EventBytes events = new EventBytes();

    void write(Fields out, SeatView view, TextBook texts, Packing packing) {
        NationView nation = view.nation();
        boolean packed = nation != null && texts.brief(Brevity.PACKED);
        RoundOpened.Builder own = RoundOpened.newBuilder()
                .setDraft(packed ? packing.plan(view.draft()) : Plans.of(view.draft()))
                .addAllDeals(Deals.of(view.deals(), texts));
        if (!view.predictions().equals(PredictionsView.NONE)) {
            own.setPredictions(Stakes.everyRound(texts).of(view.predictions()));
        }
        if (nation != null && !packed) {
            own.setNation(Nations.of(nation));
        }
        int begun = out.size();
        out.addAll(own.build());
        if (nation != null && packed) {
            packing.nation(out, RoundOpened.PACKED_FIELD_NUMBER, nation);
        }
        for (EventView event : view.events()) {
            out.addAll(events.field(event, texts));
        }
        out.enclose(ServerFrame.ROUND_OPENED_FIELD_NUMBER, begun);
    }
}
