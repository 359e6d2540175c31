package org.chokepoint.server.engine.rule;

import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.EconomyDef;
import org.chokepoint.content.model.EconomyDef.SectorSize;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScenarioDef.SectorStart;

/** A scenario as it begins for a seat with a start profile. */
final class Economies {
    private static final SectorSize AS_IS = new SectorSize(1, 1);

    private Economies() {}

    static ScenarioDef start(ScenarioDef scenario, EconomyDef economy) {
        Map<String, Double> capability = new TreeMap<>();
        scenario.capability()
                .forEach((line, level) ->
                        capability.put(line, level * economy.capability().getOrDefault(line, 1.0)));
        Map<String, SectorStart> start = new TreeMap<>();
        scenario.start()
                .forEach((sector, usual) ->
                        start.put(sector, sector(usual, economy.sectors().getOrDefault(sector, AS_IS))));
        return new ScenarioDef(
                scenario.id(),
                scenario.title(),
                scenario.briefing(),
                scenario.rounds(),
                scenario.startYear(),
                scenario.sectors(),
                capability,
                start,
                scenario.budget() * economy.budget(),
                scenario.budgetGrowth(),
                scenario.openness(),
                scenario.tension(),
                scenario.spread(),
                scenario.skill(),
                scenario.processingExports() * economy.processingExports(),
                scenario.processingExportsGrowth(),
                scenario.hostility(),
                scenario.cardsPerRound(),
                scenario.borrowLimit(),
                scenario.tempo(),
                scenario.seatBots(),
                scenario.seats(),
                scenario.timing(),
                scenario.listed(),
                scenario.fixedWorld(),
                scenario.script(),
                scenario.scoreSpans(),
                scenario.modes());
    }

    private static SectorStart sector(SectorStart usual, SectorSize factors) {
        double size = factors.size();
        return new SectorStart(
                usual.capacity() * size,
                usual.staff() * size,
                usual.sales() * size,
                usual.lastSpending() * size,
                usual.homeDemand() * factors.homeDemand(),
                usual.homeDemandGrowth(),
                usual.worldDemand(),
                usual.worldDemandGrowth(),
                usual.ecosystem(),
                usual.scoreWeight() * size);
    }
}
