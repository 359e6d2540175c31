package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.server.engine.state.RoundResult.Cause;

/** Collects what moved a figure and keeps the largest. For one thread. */
final class Causes {
    /** Causes that a report names for one change. */
    private static final int TOLD_MOST = 3;

    /** Smaller amounts are rounding, not causes. */
    private static final double SMALLEST = 1e-9;

    private static final Comparator<Cause> LARGEST_FIRST =
            Comparator.comparingDouble(cause -> -Math.abs(cause.amount()));

    private final List<Cause> causes = new ArrayList<>();

    /** Adds an amount; the same cause twice is one cause. */
    Causes add(String cause, double amount) {
        for (int i = 0; i < causes.size(); i++) {
            Cause other = causes.get(i);
            if (other.cause().equals(cause)) {
                causes.set(i, new Cause(cause, other.amount() + amount));
                return this;
            }
        }
        causes.add(new Cause(cause, amount));
        return this;
    }

    /** The largest, largest first. */
    List<Cause> largest() {
        List<Cause> sorted = sorted();
        return List.copyOf(sorted.subList(0, Math.min(TOLD_MOST, sorted.size())));
    }

    /**
     * All, largest first, so that they sum to the change.
     *
     * @param rest the cause of what no other explains
     */
    List<Cause> all(String rest, double change) {
        double explained = 0;
        for (Cause cause : causes) {
            explained += cause.amount();
        }
        return List.copyOf(add(rest, change - explained).sorted());
    }

    /** A list and not a stream: a report sorts twenty of them for each seat, which was a tenth of all garbage of a round. */
    private List<Cause> sorted() {
        List<Cause> sorted = new ArrayList<>(causes.size());
        for (Cause cause : causes) {
            if (Math.abs(cause.amount()) > SMALLEST) {
                sorted.add(cause);
            }
        }
        sorted.sort(LARGEST_FIRST);
        return sorted;
    }
}
