package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.server.engine.rule.Rounds.Cause;

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
        return causes.stream()
                .filter(cause -> Math.abs(cause.amount()) > SMALLEST)
                .sorted(Comparator.comparingDouble(cause -> -Math.abs(cause.amount())))
                .limit(TOLD_MOST)
                .toList();
    }
}
