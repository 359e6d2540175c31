package org.chokepoint.cli;

import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.ServerFrame;

/** Calls persons by the numbers of their seats, for a screen that a whole room sees. */
final class SeatNumbers {
    private SeatNumbers() {}

    /** The frame without names of persons. */
    static ServerFrame instead(ServerFrame frame) {
        if (!frame.hasTable()) {
            return frame;
        }
        ServerFrame.Builder shown = frame.toBuilder();
        for (PublicSeat.Builder seat : shown.getTableBuilder().getSeatsBuilderList()) {
            if (seat.getOccupant() == Occupant.PERSON) {
                seat.setName("Seat " + seat.getSeat());
            }
        }
        return shown.build();
    }
}
