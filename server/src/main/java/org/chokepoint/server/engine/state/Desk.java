package org.chokepoint.server.engine.state;

import org.jspecify.annotations.Nullable;

/**
 * What lies before a seat in the running phase. All of it is secret but {@link #done()}.
 *
 * @param draft the plan being written
 * @param touched a person changed the draft in this round
 * @param committed the plan that counts, null when none is committed
 * @param ready the seat has said that it is done with reading
 * @param moreMillis so long the last call of this round waits for the seat when its time is over
 */
public record Desk(
        PlanOrder draft, boolean touched, @Nullable PlanOrder committed, boolean ready, int moreMillis) {
    /** Nothing yet. */
    public static final Desk CLEAR = new Desk(PlanOrder.EMPTY, false, null, false, 0);

    /** The desk at the opening of a round. */
    public static Desk withFirstDraft(PlanOrder draft) {
        return new Desk(draft, false, null, false, 0);
    }

    /** With a new draft; what is committed stays committed. */
    public Desk drafted(PlanOrder order) {
        return new Desk(order, true, committed, ready, moreMillis);
    }

    /** With a plan that counts. */
    public Desk committed(PlanOrder order) {
        return new Desk(order, true, order, ready, moreMillis);
    }

    /** With the committed plan as a draft again. */
    public Desk withdrawn() {
        return committed == null ? this : new Desk(committed, true, null, ready, moreMillis);
    }

    /** Having read. */
    public Desk read() {
        return new Desk(draft, touched, committed, true, moreMillis);
    }

    /** At the start of another phase of the same round. */
    public Desk unread() {
        return new Desk(draft, touched, committed, false, moreMillis);
    }

    /** With more time, for this seat alone. */
    public Desk lengthened(int millis) {
        return new Desk(draft, touched, committed, ready, moreMillis + millis);
    }

    /** Has committed a plan or is done with reading: the one thing others may see. */
    public boolean done() {
        return ready || committed != null;
    }
}
