package org.chokepoint.server.net.wire;

import org.chokepoint.protocol.v1.Deal;
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
        int begun = out.size();
        if (packed) {
            packing.plan(out, RoundOpened.DRAFT_FIELD_NUMBER, view.draft());
        } else {
            out.add(RoundOpened.DRAFT_FIELD_NUMBER, Plans.of(view.draft()));
        }
        if (nation != null && !packed) {
            out.add(RoundOpened.NATION_FIELD_NUMBER, Nations.of(nation));
        }
        for (Deal deal : Deals.of(view.deals(), texts)) {
            out.add(RoundOpened.DEALS_FIELD_NUMBER, deal);
        }
        if (!view.predictions().equals(PredictionsView.NONE)) {
            out.add(
                    RoundOpened.PREDICTIONS_FIELD_NUMBER,
                    Stakes.everyRound(texts).of(view.predictions()));
        }
        if (nation != null && packed) {
            packing.nation(out, RoundOpened.PACKED_FIELD_NUMBER, nation);
        }
        for (EventView event : view.events()) {
            out.addAll(events.field(event, texts));
        }
        out.enclose(ServerFrame.ROUND_OPENED_FIELD_NUMBER, begun);
    }
}
