package org.chokepoint.cli.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.PlanShares;
import org.chokepoint.protocol.v1.Plan;

/**
 * New shares for some targets of a draft. A line that is named keeps what it was given; a sector or talent divides its
 * total, less its named lines, over its other lines as they stand to each other now, else as at the start of the round,
 * else evenly.
 */
final class ShareEdit {
    private final Board board;
    private final Map<String, Integer> shares;

    ShareEdit(Board board) {
        this.board = board;
        this.shares = new LinkedHashMap<>(board.draft().getShareBpMap());
    }

    /**
     * The draft with the new shares. When they exceed the money, what is not named gives way in proportion, as far as it
     * can; a sum over everything is left for the caller to refuse.
     */
    Plan apply(Map<ShareTarget, Integer> wanted) {
        wanted.forEach((target, bp) -> {
            if (!target.isGroup()) {
                shares.put(target.id(), bp);
            }
        });
        wanted.forEach((target, bp) -> {
            if (target.isGroup()) {
                divide(target, bp, wanted);
            }
        });
        giveWay(wanted);
        shares.values().removeIf(bp -> bp == 0);
        return board.draft().toBuilder().clearShareBp().putAllShareBp(shares).build();
    }

    private void giveWay(Map<ShareTarget, Integer> wanted) {
        int over = shares.values().stream().mapToInt(Integer::intValue).sum() - PlanShares.ALL_BP;
        List<String> others = ShareTargets.singles(board.catalog()).stream()
                .map(ShareTarget::id)
                .filter(id -> !isNamed(id, wanted.keySet()))
                .toList();
        int[] now = others.stream().mapToInt(id -> shares.getOrDefault(id, 0)).toArray();
        int sum = Arrays.stream(now).sum();
        if (over > 0) {
            int[] smaller = Split.of(Math.max(0, sum - over), now);
            for (int i = 0; i < smaller.length; i++) {
                shares.put(others.get(i), smaller[i]);
            }
        }
    }

    /** Whether a line or programme is named, alone or with its group. */
    static boolean isNamed(String id, Collection<ShareTarget> named) {
        return named.stream().anyMatch(target -> target.entries().contains(id));
    }

    /** Share in bp that the lines of a group named beside it take of it. */
    static int namedBp(ShareTarget group, Map<ShareTarget, Integer> wanted) {
        return wanted.entrySet().stream()
                .filter(entry -> !entry.getKey().isGroup()
                        && group.entries().contains(entry.getKey().id()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private void divide(ShareTarget group, int bp, Map<ShareTarget, Integer> wanted) {
        List<String> open = open(group, wanted);
        int[] parts = Split.of(bp - namedBp(group, wanted), weights(open));
        for (int i = 0; i < parts.length; i++) {
            shares.put(open.get(i), parts[i]);
        }
    }

    /** Entries of the group that are not named beside it. */
    static List<String> open(ShareTarget group, Map<ShareTarget, Integer> wanted) {
        return group.entries().stream()
                .filter(id -> wanted.keySet().stream()
                        .noneMatch(target -> !target.isGroup() && target.id().equals(id)))
                .toList();
    }

    private int[] weights(List<String> ids) {
        int[] now = weights(ids, board.draft());
        boolean nothing = Arrays.stream(now).allMatch(bp -> bp == 0);
        return nothing ? weights(ids, board.opening()) : now;
    }

    private static int[] weights(List<String> ids, Plan plan) {
        return ids.stream().mapToInt(id -> plan.getShareBpOrDefault(id, 0)).toArray();
    }
}
