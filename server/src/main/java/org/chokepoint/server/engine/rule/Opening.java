package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScenarioDef.SectorStart;
import org.chokepoint.content.model.StanceDef;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.LastRound;
import org.chokepoint.server.engine.state.NationState;

/** The country before round 1 and the opening of each round. */
final class Opening {
    private Opening() {}

    /** The country before round 1. */
    static NationState start(World world) {
        Rulebook book = world.rulebook();
        Figures now = new Figures(book.shape());
        startCountry(book, now);
        for (int sector = 0; sector < now.frontier.length; sector++) {
            startSector(book, now, sector);
        }
        startLines(book, now);
        startPipes(book, now);
        rememberStart(world, now);
        return NationState.over(now);
    }

    private static void startCountry(Rulebook book, Figures now) {
        ScenarioDef scenario = book.scenario();
        now.openness = scenario.openness();
        now.tension = scenario.tension();
        now.spread = scenario.spread();
        now.budget = scenario.budget();
        now.wage = 1;
        now.skill = scenario.skill();
        now.processingExports = scenario.processingExports();
        now.mandate = book.balance.mandate().start();
        now.stance = firstStance(book);
    }

    /** The stance nearest to where the scenario begins. */
    static int firstStance(Rulebook book) {
        double openness = book.scenario().openness();
        int nearest = 0;
        for (int i = 1; i < book.stances.size(); i++) {
            nearest = distance(book.stances.get(i), openness) < distance(book.stances.get(nearest), openness)
                    ? i
                    : nearest;
        }
        return nearest;
    }

    private static double distance(StanceDef stance, double openness) {
        return Math.abs(stance.openness() - openness);
    }

    private static void startSector(Rulebook book, Figures now, int sector) {
        Balance.Start numbers = book.balance.start();
        SectorStart start = book.start(sector);
        now.frontier[sector] = numbers.frontier();
        now.capacity[sector] = start.capacity();
        now.staff[sector] = start.staff();
        now.continuity[sector] = 1;
        now.productive[sector] = 1;
        now.ecosystem[sector] = start.ecosystem();
        now.sales[sector] = start.sales();
        now.homeSales[sector] = start.sales();
        now.spending[sector] = start.lastSpending();
        now.need[sector] = start.lastSpending() / book.chain.sectors[sector].absorption();
        now.matureHomeShare[sector] = numbers.matureHomeShare();
        now.quality[sector] = numbers.chainQuality();
        now.ownChain[sector] = numbers.ownChain();
        now.basicResearch[sector] = book.balance.habits().basicResearch();
    }

    private static void startLines(Rulebook book, Figures now) {
        Map<String, Double> capability = book.scenario().capability();
        for (int line = 0; line < now.capability.length; line++) {
            String id = book.lines().get(line);
            Double level = capability.get(id);
            if (level == null) {
                throw new IllegalArgumentException("scenario " + book.scenario().id() + " has no capability of " + id);
            }
            now.capability[line] = level;
        }
    }

    private static void startPipes(Rulebook book, Figures now) {
        Balance.Start numbers = book.balance.start();
        double staff = 0;
        for (int sector = 0; sector < now.staff.length; sector++) {
            staff += now.staff[sector];
            double growth = book.chain.sectors[sector].depreciation() + numbers.projectGrowth();
            for (int stage = 0; stage < numbers.projectRounds(); stage++) {
                now.buildingPipe[sector * Figures.BUILDING_STAGES + stage] = now.capacity[sector] * growth;
            }
        }
        for (int stage = 0; stage < Figures.PEOPLE_STAGES; stage++) {
            boolean students = stage < numbers.studentRounds();
            now.peoplePipe[stage * Figures.PEOPLE_SOURCES] = students ? numbers.students() * staff : 0;
            now.peopleSkill[stage] = students ? numbers.studentSkill() : 1;
        }
        for (int line = 0; line < now.capability.length; line++) {
            for (int stage = 0; stage < numbers.basicRounds(); stage++) {
                now.basicPipe[line * Figures.BASIC_STAGES + stage] = numbers.basicPoints();
            }
        }
    }

    /** What the first report compares with: the market as the formulas see the start. */
    private static void rememberStart(World world, Figures now) {
        NationState start = NationState.over(now);
        Turn turn = new Turn(world, start, start.figures(), Rounds.Plan.nothing(world, start));
        turn.sumEffects();
        turn.access = AccessRule.access(turn);
        now.access = turn.access;
        ChainQualityRule.apply(turn);
        for (int sector = 0; sector < turn.sectors(); sector++) {
            MarketRule.fill(turn, sector);
        }
        double[] budgetParts = new double[BudgetRule.PARTS];
        budgetParts[BudgetRule.BASE] = now.budget;
        now.last = new LastRound(
                now.capability.clone(),
                now.staff.clone(),
                now.stranded.clone(),
                now.budget,
                budgetParts,
                turn.market,
                turn.rivals);
    }

    /** Opens the next round of countries that meet the same events. */
    static List<NationState> open(List<World> worlds, List<NationState> before) {
        List<Figures> table = new ArrayList<>();
        for (int seat = 0; seat < before.size(); seat++) {
            table.add(begin(worlds.get(seat).rulebook(), before.get(seat)));
        }
        EventDraws.apply(worlds, table);
        return table.stream().map(NationState::over).toList();
    }

    private static Figures begin(Rulebook book, NationState before) {
        if (before.open() || before.round() >= book.scenario().rounds()) {
            throw new IllegalStateException("no round to open after round " + before.round() + " of "
                    + book.scenario().rounds());
        }
        Figures now = before.figures();
        now.round++;
        now.open = true;
        now.events.clear();
        Balance.Mandate mandate = book.balance.mandate();
        now.mandate = Math.min(mandate.most(), now.mandate + mandate.income());
        return now;
    }
}
