package org.chokepoint.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.PlanShares;
import org.chokepoint.protocol.v1.Plan;

/** Spreads what is not spent. */
final class EvenWord implements Word {
    @Override
    public String name() {
        return "even";
    }

    @Override
    public Topic topic() {
        return Topic.MONEY;
    }

    @Override
    public List<String> usage() {
        return List.of("even");
    }

    @Override
    public String about() {
        return "Spreads what is not spent: equal parts everywhere.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Board board = desk.board();
        int rest = PlanShares.reserveBp(board.draft());
        if (rest == 0) {
            throw new WordProblem("Everything is spent already. Lower a share first, for example: chips 30");
        }
        List<ShareTarget> groups = ShareTargets.groups(board.catalog());
        int[] parts = Split.of(rest, new int[groups.size()]);
        Map<ShareTarget, Integer> wanted = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            int now = PlanShares.ofBp(board.draft(), groups.get(i).entries());
            wanted.put(groups.get(i), now + parts[i]);
        }
        Plan plan = new ShareEdit(board).apply(wanted);
        desk.change(plan, Figures.bp(rest) + " spread. " + ShareWord.sums(wanted.keySet(), plan));
    }
}
