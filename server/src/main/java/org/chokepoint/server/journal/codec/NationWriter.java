package org.chokepoint.server.journal.codec;

import java.util.Arrays;
import java.util.List;
import org.chokepoint.server.engine.state.ActiveEffects;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.OpenEvents;

/**
 * Writes the figures of a country as {@link NationCode} reads them, in the order of its list. They are named here once more,
 * because to fetch each by its name costs as much as to write it. For one country.
 */
final class NationWriter {
    private final ByteWriter out;

    /** Number of the figure that was looked at last. */
    private int number;

    private NationWriter(ByteWriter out) {
        this.out = out;
    }

    /** Appends a country. */
    static void write(ByteWriter out, Figures figures) {
        int back = likest(figures, out.countries());
        out.unsigned(back);
        new NationWriter(out).write(figures, NationCode.like(out.countries(), back));
        out.unsigned(NationCode.END);
        out.countries().add(figures);
    }

    /**
     * How far back the country stands that this one is written from: the one before it, or where countries of another moment
     * stand in the same order before it, the same seat's.
     */
    private static int likest(Figures figures, List<Figures> countries) {
        int others = 0;
        for (Figures country : countries) {
            others += country.round != figures.round || country.open != figures.open ? 1 : 0;
        }
        int ofThisMoment = countries.size() - others;
        if (countries.isEmpty()) {
            return 0;
        }
        return others > ofThisMoment ? others : 1;
    }

    private void write(Figures now, Figures like) {
        writeNumbers(now, like);
        writeSectors(now, like);
        reals(now.capability, like.capability);
        reals(now.gain, like.gain);
        reals(now.buildingPipe, like.buildingPipe);
        reals(now.basicPipe, like.basicPipe);
        reals(now.peoplePipe, like.peoplePipe);
        reals(now.peopleSkill, like.peopleSkill);
        wholes(now.cardReady, like.cardReady);
        wholes(now.eventRound, like.eventRound);
        effects(now.effects, like.effects);
        events(now.events, like.events);
        real(now.salesSoFar, like.salesSoFar);
        real(now.referenceSales, like.referenceSales);
        real(now.servedSoFar, like.servedSoFar);
        reals(now.measures, like.measures);
        real(now.debtPoints, like.debtPoints);
        real(now.score, like.score);
        reals(now.scores, like.scores);
        last(now, like);
    }

    private void writeNumbers(Figures now, Figures like) {
        whole(now.round, like.round);
        whole(now.open ? 1 : 0, like.open ? 1 : 0);
        real(now.openness, like.openness);
        real(now.access, like.access);
        real(now.tension, like.tension);
        real(now.spread, like.spread);
        real(now.volatility, like.volatility);
        real(now.budget, like.budget);
        real(now.debt, like.debt);
        real(now.wage, like.wage);
        real(now.skill, like.skill);
        real(now.processingExports, like.processingExports);
        real(now.firstIncome, like.firstIncome);
        whole(now.mandate, like.mandate);
        whole(now.domains, like.domains);
        whole(now.stance, like.stance);
    }

    private void writeSectors(Figures now, Figures like) {
        reals(now.frontier, like.frontier);
        reals(now.capacity, like.capacity);
        reals(now.staff, like.staff);
        reals(now.need, like.need);
        reals(now.stranded, like.stranded);
        reals(now.continuity, like.continuity);
        reals(now.spending, like.spending);
        reals(now.productive, like.productive);
        reals(now.ecosystem, like.ecosystem);
        reals(now.homeSales, like.homeSales);
        reals(now.exportSales, like.exportSales);
        reals(now.sales, like.sales);
        reals(now.homeDemand, like.homeDemand);
        reals(now.worldShare, like.worldShare);
        reals(now.matureHomeShare, like.matureHomeShare);
        reals(now.unserved, like.unserved);
        reals(now.quality, like.quality);
        reals(now.ownChain, like.ownChain);
        reals(now.matureQuality, like.matureQuality);
        reals(now.disruption, like.disruption);
        reals(now.matureDisruption, like.matureDisruption);
        reals(now.basicResearch, like.basicResearch);
    }

    private void whole(int now, int like) {
        number++;
        if (now != like) {
            out.unsigned(number);
            out.number(now);
        }
    }

    private void real(double now, double like) {
        number++;
        if (!isSame(now, like)) {
            out.unsigned(number);
            out.real(now);
        }
    }

    private void reals(double[] now, double[] like) {
        number++;
        if (!Arrays.equals(now, like)) {
            out.unsigned(number);
            out.reals(now, like);
        }
    }

    private void wholes(int[] now, int[] like) {
        number++;
        if (!Arrays.equals(now, like)) {
            out.unsigned(number);
            out.numbers(now, like);
        }
    }

    /** How many of the first ones are the same, how many follow, and these. */
    private void effects(ActiveEffects now, ActiveEffects like) {
        number++;
        int kept = 0;
        while (kept < Math.min(now.size(), like.size()) && isSame(now, like, kept)) {
            kept++;
        }
        if (kept == now.size() && kept == like.size()) {
            return;
        }
        out.unsigned(number);
        out.unsigned(kept);
        out.unsigned(now.size() - kept);
        for (int i = kept; i < now.size(); i++) {
            out.number(now.key(i));
            out.real(now.value(i));
            out.number(now.roundsLeft(i));
            out.number(now.cause(i));
            out.number(now.since(i));
        }
    }

    private void events(OpenEvents now, OpenEvents like) {
        number++;
        if (isSame(now, like)) {
            return;
        }
        out.unsigned(number);
        out.unsigned(now.size());
        for (int slot = 0; slot < now.size(); slot++) {
            out.number(now.event(slot));
            out.real(now.severity(slot));
            out.number(now.sector(slot));
        }
    }

    private void last(Figures now, Figures like) {
        number++;
        if (now.last == like.last || isSame(now.last.figures(), like.last.figures())) {
            return; // what no round has touched is the same object
        }
        List<double[]> figures = now.last.figures();
        List<double[]> from = like.last.figures(now);
        out.unsigned(number);
        out.unsigned(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            out.reals(figures.get(i), from.get(i));
        }
    }

    private static boolean isSame(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }

    private static boolean isSame(ActiveEffects one, ActiveEffects other, int index) {
        return one.key(index) == other.key(index)
                && isSame(one.value(index), other.value(index))
                && one.roundsLeft(index) == other.roundsLeft(index)
                && one.cause(index) == other.cause(index)
                && one.since(index) == other.since(index);
    }

    private static boolean isSame(OpenEvents one, OpenEvents other) {
        boolean same = one.size() == other.size();
        for (int slot = 0; same && slot < one.size(); slot++) {
            same = one.event(slot) == other.event(slot)
                    && isSame(one.severity(slot), other.severity(slot))
                    && one.sector(slot) == other.sector(slot);
        }
        return same;
    }

    private static boolean isSame(List<double[]> parts, List<double[]> others) {
        for (int i = 0; i < parts.size(); i++) {
            if (!Arrays.equals(parts.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
