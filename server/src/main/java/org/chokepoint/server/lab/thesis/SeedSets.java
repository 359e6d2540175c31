package org.chokepoint.server.lab.thesis;

import com.google.common.collect.Lists;
import java.util.List;
import org.chokepoint.server.lab.SeedRange;

/**
 * Disjoint sets of seeds. A thesis holds when its claims hold on at least {@link #NEEDED} of {@link #COUNT} sets.
 *
 * @param sets of equal size; what does not fill the last set is left out
 */
public record SeedSets(List<List<Long>> sets) {
    /** How many sets there are. */
    public static final int COUNT = 5;

    /** On how many of them the claims must hold. */
    public static final int NEEDED = 4;

    /** Seeds in the usual sets: sixteen each. */
    public static final SeedRange USUAL = new SeedRange(200, 279);

    /** Copies. */
    public SeedSets {
        sets = List.copyOf(sets);
    }

    /**
     * Cuts a range into sets.
     *
     * @throws IllegalArgumentException with a sentence for the user when it is too short
     */
    public static SeedSets of(SeedRange range) {
        int size = range.games() / COUNT;
        if (size < 1) {
            throw new IllegalArgumentException("seeds: " + range.first() + ".." + range.last() + " (expected: at least "
                    + COUNT + " seeds, one for each set)");
        }
        return new SeedSets(Lists.partition(range.seeds(), size).subList(0, COUNT));
    }
}
