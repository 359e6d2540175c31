package org.chokepoint.server.net.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.UnsafeByteOperations;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.server.engine.view.EventView;
import org.chokepoint.server.engine.view.PredictionsView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.session.Speech.Brevity;
import org.chokepoint.server.session.TextBook;

/**
 * Opened rounds as the bytes of the field {@code round_opened} of a ServerFrame, in pieces: tag, length and what is the
 * seat's alone, then each event. Safe from any thread.
 */
final class Openings {
    private final EventBytes events = new EventBytes();

    List<ByteString> field(SeatView view, TextBook texts, Packing packing) {
        List<ByteString> met = new ArrayList<>();
        int bytes = 0;
        for (EventView event : view.events()) {
            ByteString field = events.field(event, texts);
            met.add(field);
            bytes += field.size();
        }
        met.add(0, head(own(view, texts, packing), bytes));
        return met;
    }

    private static RoundOpened own(SeatView view, TextBook texts, Packing packing) {
        RoundOpened.Builder message = RoundOpened.newBuilder().addAllDeals(Deals.of(view.deals(), texts));
        if (!view.predictions().equals(PredictionsView.NONE)) {
            message.setPredictions(Stakes.everyRound(texts).of(view.predictions()));
        }
        if (view.nation() != null && texts.brief(Brevity.PACKED)) {
            message.setDraft(packing.plan(view.draft())).setPacked(packing.nation(view.nation()));
        } else {
            message.setDraft(Plans.of(view.draft()));
            if (view.nation() != null) {
                message.setNation(Nations.of(view.nation()));
            }
        }
        return message.build();
    }

    /** The field up to its events, which are so many bytes. */
    private static ByteString head(RoundOpened own, int eventBytes) {
        int length = own.getSerializedSize() + eventBytes;
        byte[] head = new byte
                [CodedOutputStream.computeTagSize(ServerFrame.ROUND_OPENED_FIELD_NUMBER)
                        + CodedOutputStream.computeUInt32SizeNoTag(length)
                        + own.getSerializedSize()];
        try {
            CodedOutputStream out = CodedOutputStream.newInstance(head);
            out.writeTag(ServerFrame.ROUND_OPENED_FIELD_NUMBER, WireFormat.WIRETYPE_LENGTH_DELIMITED);
            out.writeUInt32NoTag(length);
            own.writeTo(out);
            out.checkNoSpaceLeft();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UnsafeByteOperations.unsafeWrap(head);
    }
}
