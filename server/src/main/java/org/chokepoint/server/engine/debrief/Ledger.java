package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.state.RoundResult.Cause;
import org.chokepoint.server.engine.state.RoundResult.Change;

/** The changes of a whole game: those of its rounds, added up by figure and cause. */
final class Ledger {
    private Ledger() {}

    static List<Change> of(Replay replay, int rounds) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Change change : replay.ledger(round)) {
                entries.computeIfAbsent(change.figure() + " " + change.subject(), unknown -> new Entry(change))
                        .add(change);
            }
        }
        return entries.values().stream().map(Entry::sum).toList();
    }

    /** One figure while its rounds are added. */
    private static final class Entry {
        private final Change first;
        private final Map<String, Double> causes = new LinkedHashMap<>();
        private double after;

        Entry(Change first) {
            this.first = first;
        }

        void add(Change change) {
            after = change.after();
            change.causes().forEach(cause -> causes.merge(cause.cause(), cause.amount(), Double::sum));
        }

        Change sum() {
            List<Cause> sums = new ArrayList<>();
            causes.forEach((cause, amount) -> sums.add(new Cause(cause, amount)));
            sums.sort(Comparator.comparingDouble(cause -> -Math.abs(cause.amount())));
            return new Change(first.figure(), first.subject(), first.before(), after, sums);
        }
    }
}
