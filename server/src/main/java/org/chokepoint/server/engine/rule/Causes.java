package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.server.engine.state.RoundResult.Cause;

/** Collects what moved a figure and keeps the largest. For one thread. */
final class Causes {
    /** Causes that a report names for one change. */
    private static final int TOLD_MOST = 3;

    /** Smaller amounts are rounding, not causes. */
    private static final double SMALLEST = 1e-9;

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
        return sorted().limit(TOLD_MOST).toList();
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
        return add(rest, change - explained).sorted().toList();
    }

    private Stream<Cause> sorted() {
        return causes.stream()
                .filter(cause -> Math.abs(cause.amount()) > SMALLEST)
                .sorted(Comparator.comparingDouble(cause -> -Math.abs(cause.amount())));
    }
}
