package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.Deal.Status;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Ties;

/**
 * What the par bot would have made of each seat: the whole game again, with the same seed and the same plans of all
 * others, and the bot on that one seat. Rivals start unequal, so their points are compared with these. The bot makes no
 * deals; what others did to the seat stays.
 */
final class Pars {
    private final List<World> worlds;
    private final Ties ties;
    private final int seat;

    private Pars(List<World> worlds, Ties ties, int seat) {
        this.worlds = worlds;
        this.ties = ties;
        this.seat = seat;
    }

    /** Points of the bot on each seat, after the rounds that were played. */
    static List<Double> of(List<World> worlds, Ties ties) {
        List<Double> pars = new ArrayList<>();
        for (int seat = 0; seat < worlds.size(); seat++) {
            pars.add(new Pars(worlds, ties, seat).score());
        }
        return pars;
    }

    private double score() {
        List<NationState> nations =
                new ArrayList<>(worlds.stream().map(Rounds::start).toList());
        Ties replayed = Ties.NONE;
        for (int round = 1; round <= ties.played().size(); round++) {
            List<NationState> opened = Rivals.open(worlds, nations);
            replayed = replayed.withDeals(dealsIn(round, replayed));
            List<Rounds.Resolution> after =
                    Rivals.resolve(worlds, opened, plans(opened, ties.played().get(round - 1)), replayed);
            nations = after.stream().map(Rounds.Resolution::nation).toList();
            replayed = replayed.withDeals(Rivals.dealsAfter(worlds.get(0), replayed));
        }
        return nations.get(seat).score();
    }

    private List<Rounds.Plan> plans(List<NationState> opened, List<PlanOrder> played) {
        List<Rounds.Plan> plans = new ArrayList<>();
        for (int other = 0; other < opened.size(); other++) {
            World world = worlds.get(other);
            plans.add(
                    other == seat
                            ? PlayedPlan.byDefault(world, opened.get(other))
                            : Rounds.plan(world, opened.get(other), played.get(other)));
        }
        return plans;
    }

    private List<Deal> dealsIn(int round, Ties replayed) {
        SeatId own = new SeatId(seat + 1);
        List<Deal> deals = new ArrayList<>(replayed.deals());
        ties.deals().stream()
                .filter(deal -> deal.round() == round)
                .filter(deal ->
                        !deal.involves(own) || (deal.to().equals(own) && Dealings.isMeasure(worlds.get(0), deal)))
                .forEach(deal -> deals.add(deal.now(Status.ACCEPTED)));
        return deals;
    }
}
