package org.chokepoint.server.net.wire;

import com.google.protobuf.UnsafeByteOperations;
import java.util.List;
import org.chokepoint.protocol.v1.PackedTable;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.Standing;
import org.chokepoint.protocol.v1.Table;

/** Public facts in short; {@code protocol.Unpacking} is the other end. What does not fit the short form stays in full. */
final class PackedTables {
    private static final int HALF_BYTE = 4;
    private static final int READY = 4;
    private static final int ONLINE = 8;

    private PackedTables() {}

    /** With the standings packed. */
    static Table rows(Table full) {
        Table.Builder table = full.toBuilder();
        if (canPack(full.getStandingsList())) {
            addRows(table.clearStandings().getPackedBuilder(), full.getStandingsList());
        }
        return table.build();
    }

    /** As {@link #rows}, and with marks in place of seats for those who know the rest of them. */
    static Table all(Table full) {
        Table.Builder table = rows(full).toBuilder();
        if (full.getSeatsCount() > 0) {
            byte[] marks = new byte[(full.getSeatsCount() + 1) / 2];
            for (int i = 0; i < full.getSeatsCount(); i++) {
                marks[i / 2] |= (byte) (mark(full.getSeats(i)) << (i % 2 * HALF_BYTE));
            }
            table.clearSeats().getPackedBuilder().setMarks(UnsafeByteOperations.unsafeWrap(marks));
        }
        return table.build();
    }

    private static int mark(PublicSeat seat) {
        return seat.getOccupantValue() | (seat.getReady() ? READY : 0) | (seat.getOnline() ? ONLINE : 0);
    }

    /** Of one shape, and nothing below zero. */
    private static boolean canPack(List<Standing> standings) {
        for (Standing row : standings) {
            if (!alike(row, standings.get(0)) || row.getScoreCenti() < 0 || row.getParCenti() < 0) {
                return false;
            }
            for (int i = 0; i < row.getDimensionCentiCount(); i++) {
                if (row.getDimensionCenti(i) < 0) {
                    return false;
                }
            }
        }
        return !standings.isEmpty();
    }

    private static boolean alike(Standing row, Standing other) {
        return row.getDimensionCentiCount() == other.getDimensionCentiCount()
                && row.hasParCenti() == other.hasParCenti();
    }

    private static void addRows(PackedTable.Builder packed, List<Standing> standings) {
        Standing first = standings.get(0);
        packed.addRows(first.getDimensionCentiCount()).addRows(first.hasParCenti() ? 1 : 0);
        for (Standing row : standings) {
            packed.addRows(row.getSeat()).addRows(row.getScoreCenti());
            for (int i = 0; i < row.getDimensionCentiCount(); i++) {
                packed.addRows(row.getDimensionCenti(i));
            }
            if (row.hasParCenti()) {
                packed.addRows(row.getParCenti());
            }
        }
    }
}
