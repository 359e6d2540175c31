package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.server.engine.rule.CompiledEffect.Target;
import org.chokepoint.server.engine.rule.Rounds.Accounts;
import org.chokepoint.server.engine.rule.Rounds.Booked;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.rule.Rounds.Resolution;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.chokepoint.server.engine.state.Ties;

/**
 * The rules of a table whose countries share one world: they sell to one world market and may win each other's staff.
 * Every country starts and opens as in {@link Rounds}; the round is resolved for all of them at once, and the order of
 * the seats makes no difference. Pure, safe from any thread. To play a game:
 *
 * <pre>
 * List&lt;NationState&gt; nations = every Rounds.start(world)
 * each round:
 *   opened  = Rivals.open(worlds, nations)       all meet the same events; Rounds.open(world, nation) draws for each alone
 *   opened  = begin(world, opened, effects)      scripted effects for an experiment, if any
 *   nations = Rivals.resolve(worlds, opened, plans)
 * </pre>
 *
 * A bot may poach: give its plan a share of the programme {@code poaching}. World and rules may differ in what countries
 * start with and in nothing else.
 */
public final class Rivals {
    private Rivals() {}

    /**
     * Opens the next round of all countries. All meet the same events: chances follow the mean of the table, and an event
     * that needs something of a country comes when it can come to at least half of them.
     *
     * @param worlds of each seat
     * @param before of each seat
     * @throws IllegalStateException when a round is open or all are played
     */
    public static List<NationState> open(List<World> worlds, List<NationState> before) {
        return Opening.open(worlds, before);
    }

    /**
     * Resolves the open round of all countries at once.
     *
     * @param worlds of each seat; the same one when all play the same country
     * @param opened of each seat
     * @param plans of each seat
     * @return the countries after the round, in the same order
     * @throws IllegalStateException when no round is open
     */
    public static List<NationState> resolve(List<World> worlds, List<NationState> opened, List<Plan> plans) {
        return after(worlds, opened, plans, Ties.NONE);
    }

    /** As {@link #resolve}, with deals between the seats, by their numbers from 1. */
    public static List<NationState> after(List<World> worlds, List<NationState> opened, List<Plan> plans, Ties ties) {
        return turns(worlds, opened, plans, ties).stream()
                .map(turn -> NationState.over(turn.now))
                .toList();
    }

    /** Every figure of one country that the round changes, each with all its causes; they sum to the change. */
    public static List<Change> ledger(
            List<World> worlds, List<NationState> opened, List<Plan> plans, Ties ties, int seat) {
        return RoundReport.ledger(turns(worlds, opened, plans, ties).get(seat));
    }

    /**
     * As {@link #resolve}, with deals, and tells each seat what changed and why.
     *
     * @param ties deals between the seats, by their numbers from 1
     */
    public static List<Resolution> resolve(List<World> worlds, List<NationState> opened, List<Plan> plans, Ties ties) {
        return turns(worlds, opened, plans, ties).stream()
                .map(turn -> new Resolution(NationState.over(turn.now), RoundReport.of(turn)))
                .toList();
    }

    /** As {@link #resolve}, for one country or more, and keeps the accounts of the round, which no state holds. */
    public static List<Booked> resolveWithAccounts(List<World> worlds, List<NationState> opened, List<Plan> plans) {
        return turns(worlds, opened, plans, Ties.NONE).stream()
                .map(turn -> new Booked(NationState.over(turn.now), Accounts.of(turn)))
                .toList();
    }

    /** The deals after a round: sealed, broken or gone. */
    public static List<Deal> dealsAfter(World world, Ties ties) {
        return DealRule.after(world.rulebook(), ties);
    }

    /**
     * The open round with effects of a script, as if an event brought them; for experiments.
     *
     * @param effects begin now and last their rounds; a target that the scenario does not have is passed over
     */
    public static NationState begin(World world, NationState opened, List<EffectDef> effects) {
        Rulebook book = world.rulebook();
        Figures now = opened.figures();
        for (EffectDef effect : effects) {
            CompiledEffect compiled = CompiledEffect.of(effect, book.keys);
            EffectStart.begin(book, now, compiled, Target.NONE, 1, book.causeOfScript());
        }
        return NationState.over(now);
    }

    private static List<Turn> turns(List<World> worlds, List<NationState> opened, List<Plan> plans, Ties ties) {
        List<Turn> table = new ArrayList<>();
        IntStream.range(0, opened.size())
                .forEach(seat -> table.add(Resolver.begin(worlds.get(seat), opened.get(seat), plans.get(seat))));
        DealRule.apply(table, ties);
        Resolver.resolve(
                table, DealRule.pacts(table.get(0).book, ties, opened.get(0).round()));
        return table;
    }
}
