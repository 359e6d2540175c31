package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.LastRound;
import org.chokepoint.server.engine.state.NationState;

/** Runs the rules of a round in their order. */
final class Resolver {
    private Resolver() {}

    /** Resolves the open round of one country; the figures of the turn are those after it. */
    static Turn resolve(World world, NationState opened, Rounds.Plan plan) {
        Turn turn = begin(world, opened, plan);
        resolve(List.of(turn), PoachingRule.Pacts.NONE);
        return turn;
    }

    /** As {@link #resolve}, against rivals who sell as in the last round. */
    static Turn foresee(World world, NationState opened, Rounds.Plan plan) {
        Turn turn = begin(world, opened, plan);
        for (int sector = 0; sector < turn.sectors(); sector++) {
            turn.rivals[sector] = opened.last().rivals(sector);
        }
        resolve(List.of(turn), PoachingRule.Pacts.NONE);
        return turn;
    }

    /** The workbench of a country whose round is open. */
    static Turn begin(World world, NationState opened, Rounds.Plan plan) {
        if (!opened.open()) {
            throw new IllegalStateException("round " + opened.round() + " is not open");
        }
        return new Turn(world, opened, opened.figures(), plan);
    }

    /** Resolves the open round of countries that share one world: each step for all before the next one. */
    static void resolve(List<Turn> table, PoachingRule.Pacts pacts) {
        table.forEach(Resolver::decide);
        table.forEach(Resolver::spend);
        PoachingRule.apply(table, pacts);
        table.forEach(Resolver::land);
        table.forEach(ChainQualityRule::apply);
        MarketRule.apply(table);
        table.forEach(EcosystemRule::apply);
        table.forEach(ScoreRule::tally);
        table.forEach(Resolver::close);
    }

    private static void decide(Turn turn) {
        AnswerRule.apply(turn);
        CardRule.apply(turn);
        turn.sumEffects();
        SanctionStrength.apply(turn);
        AccessRule.apply(turn);
        SpendingRule.apply(turn);
    }

    private static void spend(Turn turn) {
        PrivateCapitalRule.apply(turn);
        ContinuityRule.apply(turn);
        AbsorptionRule.apply(turn);
        ResearchEffortRule.apply(turn);
        ReplicationRule.apply(turn);
        BasicResearchRule.apply(turn);
        LearningRule.apply(turn);
        BuyingRule.apply(turn);
        CapacityRule.apply(turn);
        AbsorptionRule.clear(turn);
        PeopleRule.apply(turn);
    }

    private static void land(Turn turn) {
        CapacityRule.land(turn);
        BasicResearchRule.land(turn);
        PeopleRule.arrive(turn);
    }

    private static void close(Turn turn) {
        Figures now = turn.now;
        BudgetRule.apply(turn);
        AbsorptionRule.fade(turn);
        MoneyMarketRule.apply(turn);
        TensionRule.apply(turn);
        now.effects = turn.active.afterRound();
        FrontierRule.apply(turn);
        ScoreRule.score(turn);
        remember(turn);
        now.events.clear();
        now.open = false;
    }

    private static void remember(Turn turn) {
        Figures now = turn.now;
        for (int line = 0; line < turn.lines(); line++) {
            now.gain[line] = now.capability[line] - now.last.capability(line);
        }
        for (int sector = 0; sector < turn.sectors(); sector++) {
            now.basicResearch[sector] = turn.plan.basicResearch().get(sector);
        }
        now.last = new LastRound(
                now.capability.clone(),
                now.staff.clone(),
                now.stranded.clone(),
                now.budget,
                turn.budgetParts,
                turn.market,
                turn.rivals);
    }
}
