package org.chokepoint.server.lab.thesis;

import java.util.List;
import org.chokepoint.content.model.ThesisDef;
import org.chokepoint.content.model.ThesisDef.ClaimDef;

/**
 * What came out of a thesis.
 *
 * @param values by set of seeds, the value of each claim in its order
 */
public record ThesisResult(ThesisDef thesis, List<List<Double>> values) {
    /** Copies. */
    public ThesisResult {
        values = values.stream().map(List::copyOf).toList();
    }

    /** On how many sets all claims held. */
    public int setsHeld() {
        return (int) values.stream().filter(this::allHold).count();
    }

    /** The claims held on enough sets. */
    public boolean holds() {
        return setsHeld() >= SeedSets.NEEDED;
    }

    /** On how many sets a claim held. */
    public int setsHeld(int claim) {
        ClaimDef def = thesis.claims().get(claim);
        return (int) values.stream().filter(set -> def.holds(set.get(claim))).count();
    }

    /** A claim's value, mean of the sets. */
    public double mean(int claim) {
        return values.stream().mapToDouble(set -> set.get(claim)).average().orElse(Double.NaN);
    }

    private boolean allHold(List<Double> set) {
        for (int claim = 0; claim < set.size(); claim++) {
            if (!thesis.claims().get(claim).holds(set.get(claim))) {
                return false;
            }
        }
        return true;
    }
}
