package org.chokepoint.server.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.PlanOrders;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.load.LoadPlan.Workload;

/**
 * A game as it must come out: the rules applied to the plans that were sent, seat by seat. Knows nothing of what the
 * server says.
 */
final class OwnCopy {
    private static final int LINES_OF_CLASS = 3;
    private static final int STEP_BP = 37;
    private static final int STEPS = 60;
    private static final int LEAST_BP = 1_000;

    private final World world;
    private final Workload workload;
    private final List<NationState> nations = new ArrayList<>();
    private final List<PlanOrder> orders = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private int resolved;

    OwnCopy(Rulebook rulebook, long seed, int seats, Workload workload) {
        this.world = World.draw(rulebook, seed);
        this.workload = workload;
        for (int seat = 0; seat < seats; seat++) {
            nations.add(Rounds.open(world, Rounds.start(world)));
            orders.add(PlanOrder.EMPTY);
            scores.add(0.0);
        }
    }

    int rounds() {
        return world.rulebook().scenario().rounds();
    }

    /** Rounds that are resolved. */
    int resolved() {
        return resolved;
    }

    /** The plan of a seat, from 1, for the open round. */
    PlanOrder order(int seat) {
        NationState opened = nations.get(seat - 1);
        PlanOrder order = switch (workload) {
            case CLASS -> allocation(seat, opened.round());
            case FULL -> full(seat, opened);
        };
        orders.set(seat - 1, order);
        return order;
    }

    /** All plans are in: the round is resolved, and the next one opened when there is one. */
    void resolve() {
        resolved++;
        for (int seat = 0; seat < nations.size(); seat++) {
            NationState opened = nations.get(seat);
            NationState after = Rounds.resolve(world, opened, Rounds.plan(world, opened, orders.get(seat)));
            scores.set(seat, after.score());
            nations.set(seat, after.round() < rounds() ? Rounds.open(world, after) : after);
        }
    }

    /** The score of a seat, from 1, after the last resolved round. */
    double score(int seat) {
        return scores.get(seat - 1);
    }

    /** The budget of a seat, from 1, in the open round. */
    double budget(int seat) {
        return nations.get(seat - 1).budget();
    }

    private PlanOrder allocation(int seat, int round) {
        Map<String, Integer> shares = new java.util.TreeMap<>();
        List<String> lines = world.rulebook().lines().all();
        for (int i = 0; i < LINES_OF_CLASS; i++) {
            int bp = LEAST_BP + STEP_BP * ((seat * 7 + round * 11 + i * 13) % STEPS);
            shares.merge(lines.get((seat + round + i * LINES_OF_CLASS) % lines.size()), bp, Math::max);
        }
        return new PlanOrder(shares, Map.of(), "", List.of(), 0, Map.of());
    }

    private PlanOrder full(int seat, NationState opened) {
        List<BotDef> bots = world.rulebook().ruleset().bots();
        String bot = bots.get(seat % bots.size()).id();
        return PlanOrders.rounded(world, opened, Bots.plan(world, opened, bot));
    }
}
