package org.chokepoint.server.report;

import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.state.SeatId;

/**
 * An event of the game and what the seats did about it.
 *
 * @param round from 1
 * @param event id
 * @param reading id of the reading that was played; empty when nothing about it is disputed
 * @param seats that had it on the table
 * @param answers what each seat chose; a seat that said nothing has the free default; empty when there was nothing to choose
 * @param byHost the host has chosen the event
 */
record Happened(
        int round, String event, String reading, List<SeatId> seats, Map<SeatId, String> answers, boolean byHost) {
    Happened {
        seats = List.copyOf(seats);
    }
}
