package org.chokepoint.server.engine.rule;

import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.LastRound;
import org.chokepoint.server.engine.state.NationState;

/** Runs the rules of a round in their order. */
final class Resolver {
    private Resolver() {}

    /** Resolves the open round; the figures of the turn are those after it. */
    static Turn resolve(World world, NationState opened, Rounds.Plan plan) {
        if (!opened.open()) {
            throw new IllegalStateException("round " + opened.round() + " is not open");
        }
        Turn turn = new Turn(world, opened, opened.figures(), plan);
        decide(turn);
        spend(turn);
        land(turn);
        sell(turn);
        close(turn);
        return turn;
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

    private static void sell(Turn turn) {
        ChainQualityRule.apply(turn);
        MarketRule.apply(turn);
        EcosystemRule.apply(turn);
        ScoreRule.tally(turn);
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
                turn.market);
    }
}
