package org.chokepoint.server.engine.state;

/**
 * Something between two seats: an offer, what became of it, or a measure. Both see its terms, nobody else before the
 * report.
 *
 * @param id the two seats and a number; tells nobody how much others trade
 * @param kind id of the deal in content
 * @param from who offers or acts
 * @param to the other side
 * @param line id of the line it is about; empty when it is about none
 * @param money bn yuan that go from one side to the other
 * @param status what became of it
 * @param round in which it was offered
 * @param until last round in which it binds
 */
public record Deal(
        long id, String kind, SeatId from, SeatId to, String line, int money, Status status, int round, int until) {

    /** What became of it. */
    public enum Status {
        /** Waits for the other's answer. */
        OFFERED,
        /** Agreed, or a measure that is decided; takes effect when the round is resolved. */
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        /** Has taken effect. */
        SEALED,
        /** Was ended by a later one. */
        BROKEN
    }

    /** With another status. */
    public Deal now(Status next) {
        return new Deal(id, kind, from, to, line, money, next, round, until);
    }

    /** The seat is one of the two. */
    public boolean involves(SeatId seat) {
        return from.equals(seat) || to.equals(seat);
    }

    /** It is between these two, whoever offered it. */
    public boolean isBetween(SeatId one, SeatId other) {
        return involves(one) && involves(other);
    }

    /** The other of the two. */
    public SeatId other(SeatId seat) {
        return from.equals(seat) ? to : from;
    }

    /** It binds in a round. */
    public boolean bindsIn(int atRound) {
        return status == Status.SEALED && round <= atRound && atRound <= until;
    }

    void encode(CanonicalWriter out) {
        out.number(id)
                .text(kind)
                .number(from.number())
                .number(to.number())
                .text(line)
                .number(money)
                .text(status.name())
                .number(round)
                .number(until);
    }
}
