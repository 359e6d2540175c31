package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.rule.Provinces;
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Ties;

/**
 * Resolves a round, by the mode of the game: separate countries each alone, rivals and the funds of a nation together.
 * There is no order of seats.
 */
public final class Resolving {
    private Resolving() {}

    /**
     * Facts of the past with what the journal leaves out: resolved rounds get their changes and the causes of these back,
     * which the rules find again from the game before them. Where these rules come to other scores than were kept, as those
     * of another version may, nothing is known of the causes, and the fact stays as it is.
     *
     * @param before the game before the first of them
     */
    public static List<GameEvent> explained(List<GameEvent> facts, GameState before, World world) {
        List<GameEvent> explained = new ArrayList<>();
        GameState now = before;
        for (GameEvent fact : facts) {
            boolean open = fact instanceof RoundResolved kept && !kept.isExplained();
            GameEvent known = open ? explained((RoundResolved) fact, now, world.of(now.setup())) : fact;
            explained.add(known);
            now = known.applyTo(now);
        }
        return explained;
    }

    private static RoundResolved explained(RoundResolved kept, GameState before, World world) {
        RoundResolved again = resolve(before, world);
        return again.scores().equals(kept.scores()) ? again : kept;
    }

    static RoundResolved resolve(GameState state, World world) {
        return switch (state.setup().mode()) {
            case PARALLEL -> separate(state, world);
            case RIVALS -> rivals(state, world);
            case PROVINCES -> provinces(state, world);
        };
    }

    private static RoundResolved separate(GameState state, World world) {
        List<RoundResolved.Outcome> outcomes = new ArrayList<>();
        for (SeatState seat : state.seats()) {
            PlayedPlan played = PlayedPlan.of(state, seat, world);
            Rounds.Resolution resolution = Rounds.resolveWithReport(world, seat.requireNation(), played.plan());
            outcomes.add(outcome(state, played, resolution));
        }
        return new RoundResolved(outcomes, Ties.NONE);
    }

    private static RoundResolved rivals(GameState state, World world) {
        List<World> worlds = Opening.worlds(state, world);
        List<PlayedPlan> played = played(state, worlds);
        List<Rounds.Resolution> resolutions = Rivals.resolve(worlds, nations(state), plans(played), state.ties());
        List<RoundResolved.Outcome> outcomes = new ArrayList<>();
        for (int seat = 0; seat < played.size(); seat++) {
            outcomes.add(outcome(state, played.get(seat), resolutions.get(seat)));
        }
        List<List<PlanOrder>> all = new ArrayList<>(state.ties().played());
        all.add(played.stream().map(PlayedPlan::order).toList());
        Ties after = new Ties(Rivals.dealsAfter(world, state.ties()), all, List.of(), List.of());
        return new RoundResolved(outcomes, new Ties(after.deals(), all, Pars.of(worlds, after), List.of()));
    }

    private static RoundResolved provinces(GameState state, World world) {
        List<PlayedPlan> played = played(state, Opening.worlds(state, world));
        NationState nation = state.seats().get(0).requireNation();
        Provinces.Outcome outcome = Provinces.resolve(world, nation, plans(played), state.ties());
        List<RoundResolved.Outcome> outcomes = new ArrayList<>();
        for (int seat = 0; seat < played.size(); seat++) {
            RoundResult national =
                    outcome(state, played.get(seat), outcome.resolution()).result();
            RoundResult last = state.seats().get(seat).last();
            double before = last == null ? 0 : last.score();
            double own = outcome.funds().get(seat).result();
            outcomes.add(new RoundResolved.Outcome(outcome.resolution().nation(), national.scored(before, own)));
        }
        Ties ties = new Ties(Rivals.dealsAfter(world, state.ties()), List.of(), List.of(), outcome.funds());
        return new RoundResolved(outcomes, ties);
    }

    /** Plans as people read them are the plans that are played: so a round can be played again from them. */
    private static List<PlayedPlan> played(GameState state, List<World> worlds) {
        List<PlayedPlan> played = new ArrayList<>();
        for (SeatState seat : state.seats()) {
            World own = worlds.get(seat.id().number() - 1);
            PlayedPlan plan = PlayedPlan.of(state, seat, own);
            Rounds.Plan exact = Rounds.plan(own, seat.requireNation(), plan.order());
            played.add(new PlayedPlan(plan.decidedBy(), exact, plan.order(), plan.sentence()));
        }
        return played;
    }

    private static List<Rounds.Plan> plans(List<PlayedPlan> played) {
        return played.stream().map(PlayedPlan::plan).toList();
    }

    private static List<NationState> nations(GameState state) {
        return state.seats().stream().map(SeatState::requireNation).toList();
    }

    private static RoundResolved.Outcome outcome(GameState state, PlayedPlan played, Rounds.Resolution resolution) {
        return new RoundResolved.Outcome(resolution.nation(), result(state.round(), played, resolution.report()));
    }

    private static RoundResult result(int round, PlayedPlan played, Rounds.Report report) {
        return new RoundResult(
                round,
                played.decidedBy(),
                played.order(),
                report.scoreBefore(),
                report.score(),
                report.dimensionPoints(),
                report.changes(),
                report.indispensable(),
                played.sentence());
    }
}
