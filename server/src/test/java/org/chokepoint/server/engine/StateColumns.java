package org.chokepoint.server.engine;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.NationState;

/** Every state variable of a country with a name, in the order of the golden traces. */
final class StateColumns {
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    StateColumns(Rulebook book, NationState nation) {
        country(nation.figures(), nation);
        for (int sector = 0; sector < nation.sectors(); sector++) {
            sector(book.sectors().get(sector), nation, sector);
        }
        for (int line = 0; line < nation.lines(); line++) {
            add("capability " + book.lines().get(line), nation.capability(line));
            for (int stage = 0; stage < Figures.BASIC_STAGES; stage++) {
                add("basic " + stage + " " + book.lines().get(line), nation.basicUnderWay(line, stage));
            }
        }
        for (int stage = 0; stage < Figures.PEOPLE_STAGES; stage++) {
            double people = 0;
            for (int source = 0; source < Figures.PEOPLE_SOURCES; source++) {
                people += nation.peopleUnderWay(stage, source);
            }
            add("people " + stage, people);
            add("skill " + stage, nation.skillUnderWay(stage));
        }
        for (int card = 0; card < book.cards().size(); card++) {
            add("ready " + book.cards().get(card), nation.cardReady(card));
        }
    }

    private void country(Figures figures, NationState nation) {
        add("openness", nation.openness());
        add("access", nation.access());
        add("tension", nation.tension());
        add("spread", nation.spread());
        add("volatility", nation.volatility());
        add("budget", nation.budget());
        add("debt", nation.debt());
        add("wage", nation.wage());
        add("skill", nation.skill());
        add("processing exports", nation.processingExports());
        add("first income", figures.firstIncome);
        add("mandate", nation.mandate());
        add("domains", nation.domains());
        add("sales so far", figures.salesSoFar);
        add("reference sales", figures.referenceSales);
        add("served so far", figures.servedSoFar);
        add("score", nation.score());
        add("debt points", nation.debtPoints());
        for (int dimension = 0; dimension < Figures.DIMENSIONS; dimension++) {
            add("measure " + dimension, nation.measure(dimension));
        }
    }

    private void sector(String id, NationState nation, int sector) {
        add("frontier " + id, nation.frontier(sector));
        add("capacity " + id, nation.capacity(sector));
        add("staff " + id, nation.staff(sector));
        add("need " + id, nation.need(sector));
        add("stranded " + id, nation.stranded(sector));
        add("continuity " + id, nation.continuity(sector));
        add("spending " + id, nation.spending(sector));
        add("productive " + id, nation.productive(sector));
        add("ecosystem " + id, nation.ecosystem(sector));
        add("home sales " + id, nation.homeSales(sector));
        add("export sales " + id, nation.exportSales(sector));
        add("home demand " + id, nation.homeSales(sector) / nation.homeShare(sector));
        add("world share " + id, nation.worldShare(sector));
        add("mature home share " + id, nation.matureHomeShare(sector));
        add("unserved " + id, nation.unserved(sector));
        add("quality " + id, nation.quality(sector));
        add("own chain " + id, nation.ownChain(sector));
        add("mature quality " + id, nation.matureQuality(sector));
        add("disruption " + id, nation.disruption(sector));
        add("mature disruption " + id, nation.matureDisruption(sector));
        for (int stage = 0; stage < Figures.BUILDING_STAGES; stage++) {
            add("building " + stage + " " + id, nation.building(sector, stage));
        }
    }

    private void add(String name, double value) {
        names.add(name);
        values.add(value);
    }

    List<String> names() {
        return names;
    }

    List<Double> values() {
        return values;
    }
}
