package org.chokepoint.cli.screen;

import java.util.List;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.SectorText;

/** Sums over a plan's shares, in bp. */
public final class PlanShares {
    /** Everything there is, in bp. */
    public static final int ALL_BP = 10_000;

    private PlanShares() {}

    /** Sum of all shares. */
    public static int spentBp(Plan plan) {
        return plan.getShareBpMap().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What stays as reserve. */
    public static int reserveBp(Plan plan) {
        return ALL_BP - spentBp(plan);
    }

    /** Sum over the lines of a sector. */
    public static int ofBp(Plan plan, SectorText sector) {
        return ofBp(plan, sector.getLinesList().stream().map(NamedText::getId).toList());
    }

    /** Sum over lines or programmes by id. */
    public static int ofBp(Plan plan, List<String> ids) {
        return ids.stream().mapToInt(id -> plan.getShareBpOrDefault(id, 0)).sum();
    }
}
