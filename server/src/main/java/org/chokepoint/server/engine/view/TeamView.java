package org.chokepoint.server.engine.view;

import java.util.List;
import java.util.function.IntPredicate;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;

/**
 * The persons who share a seat, for themselves and the host.
 *
 * @param members in the order in which they came
 * @param captain number of a member
 */
public record TeamView(SeatId seat, List<Member> members, int captain) {
    /** Copies. */
    public TeamView {
        members = List.copyOf(members);
    }

    /**
     * One person.
     *
     * @param number from 1
     * @param online a connection of the person is open
     */
    public record Member(int number, String name, boolean online) {}

    /**
     * The team of a seat.
     *
     * @param online whether a connection of the person with this number is open
     */
    public static TeamView of(SeatState seat, IntPredicate online) {
        List<Member> members = seat.team().members().stream()
                .map(member -> new Member(member.number(), member.name(), online.test(member.number())))
                .toList();
        return new TeamView(seat.id(), members, seat.team().captain());
    }
}
