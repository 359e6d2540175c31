package org.chokepoint.server.net.wire;

import java.util.List;
import org.chokepoint.protocol.v1.ActiveEffect;
import org.chokepoint.protocol.v1.LineState;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.SectorState;
import org.chokepoint.server.engine.rule.Readout.EffectReading;
import org.chokepoint.server.engine.view.NationView;

/** A country's figures as messages. */
final class Nations {
    private Nations() {}

    static Nation of(NationView view) {
        Nation.Builder nation = Nation.newBuilder()
                .setBudget(view.budget())
                .setDebt(view.debt())
                .setMandate(view.mandate())
                .setTension(view.tension())
                .setOpenness(view.openness())
                .setAccess(view.access())
                .setSpread(view.spread())
                .setVolatility(view.volatility())
                .setWage(view.wage())
                .setSkill(view.skill())
                .putAllCoolingDown(view.coolingDown())
                .addAllEffects(effects(view.effects()))
                .setScore(view.score());
        view.sectors().forEach(sector -> nation.addSectors(sector(sector)));
        return nation.build();
    }

    static List<ActiveEffect> effects(List<EffectReading> effects) {
        return effects.stream().map(Nations::effect).toList();
    }

    static ActiveEffect effect(EffectReading view) {
        return ActiveEffect.newBuilder()
                .setKey(view.key())
                .setValue(view.value())
                .setRoundsLeft(view.roundsLeft())
                .setCause(view.cause())
                .build();
    }

    private static SectorState sector(NationView.SectorView view) {
        SectorState.Builder sector = SectorState.newBuilder()
                .setSector(view.sector())
                .setFrontier(view.frontier())
                .setCapacity(view.capacity())
                .setStaff(view.staff())
                .setSalesHome(view.salesHome())
                .setSalesAbroad(view.salesAbroad())
                .setStranded(view.stranded())
                .setEcosystem(view.ecosystem())
                .setHomeShare(view.homeShare())
                .setWorldShare(view.worldShare())
                .setChainQuality(view.chainQuality())
                .setOwnChain(view.ownChain())
                .setUnserved(view.unserved())
                .setAbsorptionLimit(view.absorptionLimit());
        view.lines().forEach(line -> sector.addLines(line(line)));
        NationView.DemandView demand = view.demand();
        if (demand != null) {
            sector.setDemandFactor(demand.factor()).setDemandFrom(demand.from()).setDemandUntil(demand.until());
        }
        return sector.build();
    }

    private static LineState line(NationView.LineView view) {
        return LineState.newBuilder()
                .setLine(view.line())
                .setCapability(view.capability())
                .setSanction(view.sanction())
                .build();
    }
}
