package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScenarioDef.Tempo;
import org.chokepoint.content.model.SectorDef;
import org.jspecify.annotations.Nullable;

/**
 * Sectors and lines of a scenario in its order, with the rates and delays of its tempo. The lines of a sector stand
 * together: sector s has the lines {@code firstLine[s]} up to {@code firstLine[s + 1]}. Immutable by agreement: nobody
 * writes to the arrays after the constructor.
 */
final class Chain {
    final Ids sectorIds;
    final Ids lineIds;
    final Ids derivedInputs;
    final SectorDef[] sectors;
    final LineDef[] lines;
    final int[] firstLine;
    final int[] sectorOf;

    /** Replication rate of each sector (rho). */
    final double[] replication;

    /** Basic research yield of each sector, points (sig). */
    final double[] basicYield;

    /** Rounds until a line's capacity is ready. */
    final int[] delay;

    /** Rounds until basic research lands. */
    final int basicDelay;

    /** Rounds until students graduate. */
    final int stemDelay;

    /** Sector whose shortage cuts demand, or {@link Ids#NONE}. */
    final int[] shortageSector;

    /** Sector that is an input, or {@link Ids#NONE} when there is none or the scenario lacks it. */
    final int[] inputSector;

    Chain(Ruleset ruleset, ScenarioDef scenario) {
        sectorIds = new Ids(scenario.sectors());
        sectors = sectors(ruleset, scenario);
        lines = lines(sectors);
        lineIds = new Ids(List.of(lines).stream().map(LineDef::id).toList());
        derivedInputs = new Ids(derivedInputs(sectors));
        firstLine = new int[sectors.length + 1];
        sectorOf = new int[lines.length];
        number();
        Balance balance = ruleset.balance();
        Tempo tempo = scenario.tempo();
        basicDelay = tempo == null ? balance.basicResearch().delay() : tempo.basicDelay();
        stemDelay = tempo == null ? balance.people().stem().delay() : tempo.stemDelay();
        replication = new double[sectors.length];
        basicYield = new double[sectors.length];
        delay = new int[lines.length];
        setTempo(tempo);
        shortageSector = new int[sectors.length];
        inputSector = new int[sectors.length];
        link();
    }

    private static SectorDef[] sectors(Ruleset ruleset, ScenarioDef scenario) {
        TreeMap<String, SectorDef> byId = new TreeMap<>();
        ruleset.sectors().forEach(sector -> byId.put(sector.id(), sector));
        return scenario.sectors().stream().map(byId::get).toArray(SectorDef[]::new);
    }

    private static LineDef[] lines(SectorDef[] sectors) {
        List<LineDef> lines = new ArrayList<>();
        for (SectorDef sector : sectors) {
            lines.addAll(sector.lines());
        }
        return lines.toArray(LineDef[]::new);
    }

    private static List<String> derivedInputs(SectorDef[] sectors) {
        List<String> inputs = new ArrayList<>();
        for (SectorDef sector : sectors) {
            SectorDef.DerivedInput input = sector.derivedInput();
            if (input != null && !inputs.contains(input.key())) {
                inputs.add(input.key());
            }
        }
        return inputs;
    }

    private void number() {
        int line = 0;
        for (int sector = 0; sector < sectors.length; sector++) {
            firstLine[sector] = line;
            int end = line + sectors[sector].lines().size();
            while (line < end) {
                sectorOf[line++] = sector;
            }
        }
        firstLine[sectors.length] = line;
    }

    private void setTempo(@Nullable Tempo tempo) {
        for (int sector = 0; sector < sectors.length; sector++) {
            replication[sector] = sectors[sector].replication() * (tempo == null ? 1 : tempo.replicationFactor());
            basicYield[sector] = sectors[sector].basicYield() * (tempo == null ? 1 : tempo.basicFactor());
        }
        for (int line = 0; line < lines.length; line++) {
            delay[line] = Math.max(1, lines[line].delay() - (tempo == null ? 0 : tempo.delayLess()));
        }
    }

    private void link() {
        for (int sector = 0; sector < sectors.length; sector++) {
            SectorDef.InputShortage shortage = sectors[sector].inputShortage();
            SectorDef.DerivedInput input = sectors[sector].derivedInput();
            shortageSector[sector] = shortage == null ? Ids.NONE : sectorIds.find(shortage.sector());
            inputSector[sector] = input == null ? Ids.NONE : sectorIds.find(input.sector());
        }
    }
}
