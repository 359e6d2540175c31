package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.SeatId;

/**
 * Something about the persons who share a seat. The team is told, and the host; nobody else can notice: the version stays.
 */
public sealed interface TeamEvent extends GameEvent permits MemberJoined, MemberLeft, MemberRenamed, CaptainChanged {
    /** The seat they share. */
    SeatId seat();
}
