package org.chokepoint.server.engine.state;

/**
 * One seat's country at one moment. Immutable, safe from any thread. Sectors, lines, cards and events are indices of
 * the compiled pack ({@code rule.Rulebook} knows their ids). Money is bn yuan, people are thousands, capability is an
 * index, levels are relative to the frontier, shares are 0..1.
 */
public final class NationState {
    private final Figures figures;

    private NationState(Figures figures) {
        this.figures = figures;
    }

    /** A state over these figures. The caller hands them over: whoever writes to them later breaks the state. */
    public static NationState over(Figures figures) {
        return new NationState(figures);
    }

    /** A copy of the figures, to compute the next state with. */
    public Figures figures() {
        return figures.copy();
    }

    /** The figures themselves, for those who only read: whoever writes to them breaks the state. */
    public Figures look() {
        return figures;
    }

    /** Appends the canonical encoding: every state variable, in a fixed order. */
    public void encode(CanonicalWriter out) {
        figures.encode(out);
    }

    /** Number of the open or last resolved round; 0 before round 1. */
    public int round() {
        return figures.round;
    }

    /** The round is open and waits for a plan. */
    public boolean open() {
        return figures.open;
    }

    /** Number of sectors. */
    public int sectors() {
        return figures.frontier.length;
    }

    /** Number of lines of all sectors. */
    public int lines() {
        return figures.capability.length;
    }

    /** Points 0..100 after the last resolved round; 0 before the first. */
    public double score() {
        return figures.score;
    }

    /** Points after a resolved round. */
    public double scoreAfter(int round) {
        return figures.scores[round - 1];
    }

    /** Points lost for debt in {@link #score}. */
    public double debtPoints() {
        return figures.debtPoints;
    }

    /** Measure of a dimension after the last resolved round, in the order of the scoring. */
    public double measure(int dimension) {
        return figures.measures[dimension];
    }

    /** Sales of all rounds and sectors so far. */
    public double salesSoFar() {
        return figures.salesSoFar;
    }

    /** Budget of the open or next round. */
    public double budget() {
        return figures.budget;
    }

    /** Public debt. */
    public double debt() {
        return figures.debt;
    }

    /** Mandate points. */
    public int mandate() {
        return figures.mandate;
    }

    /** Tension, points 0..100. */
    public double tension() {
        return figures.tension;
    }

    /** Stance reached so far. */
    public double openness() {
        return figures.openness;
    }

    /** Effective access of the last resolved round. */
    public double access() {
        return figures.access;
    }

    /** M2-M1 spread, points. */
    public double spread() {
        return figures.spread;
    }

    /** Financing volatility. */
    public double volatility() {
        return figures.volatility;
    }

    /** Wage index, 1 = normal. */
    public double wage() {
        return figures.wage;
    }

    /** Average skill, 1 = today. */
    public double skill() {
        return figures.skill;
    }

    /** Processing exports of the last resolved round. */
    public double processingExports() {
        return figures.processingExports;
    }

    /** Indispensable domains after the last resolved round. */
    public int domains() {
        return figures.domains;
    }

    /** Index of the stance of the last plan. */
    public int stance() {
        return figures.stance;
    }

    /** World frontier of a sector. */
    public double frontier(int sector) {
        return figures.frontier[sector];
    }

    /** Installed capacity. */
    public double capacity(int sector) {
        return figures.capacity[sector];
    }

    /** Staff. */
    public double staff(int sector) {
        return figures.staff[sector];
    }

    /** Staff that the last spending needed. */
    public double need(int sector) {
        return figures.need[sector];
    }

    /** Money stranded above the absorption limit. */
    public double stranded(int sector) {
        return figures.stranded[sector];
    }

    /** Continuity of funding. */
    public double continuity(int sector) {
        return figures.continuity[sector];
    }

    /** Last spending, private money included. */
    public double spending(int sector) {
        return figures.spending[sector];
    }

    /** Share of the last spending that was absorbed. */
    public double productive(int sector) {
        return figures.productive[sector];
    }

    /** Ecosystem and standards share. */
    public double ecosystem(int sector) {
        return figures.ecosystem[sector];
    }

    /** Sales at home. */
    public double homeSales(int sector) {
        return figures.homeSales[sector];
    }

    /** Sales abroad. */
    public double exportSales(int sector) {
        return figures.exportSales[sector];
    }

    /** All sales. */
    public double sales(int sector) {
        return figures.sales[sector];
    }

    /** Own share of home demand in the last resolved round, 0 before. */
    public double homeShare(int sector) {
        double demand = figures.homeDemand[sector];
        return demand > 0 ? figures.homeSales[sector] / demand : 0;
    }

    /** Export sales over world demand. */
    public double worldShare(int sector) {
        return figures.worldShare[sector];
    }

    /** Own share of the mature home market. */
    public double matureHomeShare(int sector) {
        return figures.matureHomeShare[sector];
    }

    /** Share of home demand that was not served. */
    public double unserved(int sector) {
        return figures.unserved[sector];
    }

    /** Chain quality with imports. */
    public double quality(int sector) {
        return figures.quality[sector];
    }

    /** Own chain: quality when all imports are cut. */
    public double ownChain(int sector) {
        return figures.ownChain[sector];
    }

    /** Chain quality of mature products. */
    public double matureQuality(int sector) {
        return figures.matureQuality[sector];
    }

    /** Share of sales that bans disrupt. */
    public double disruption(int sector) {
        return figures.disruption[sector];
    }

    /** Share of mature sales that bans disrupt. */
    public double matureDisruption(int sector) {
        return figures.matureDisruption[sector];
    }

    /** Research mix of the last plan. */
    public double basicResearch(int sector) {
        return figures.basicResearch[sector];
    }

    /** Own capability of a line. */
    public double capability(int line) {
        return figures.capability[line];
    }

    /** Points that a line gained in the last resolved round. */
    public double gain(int line) {
        return figures.gain[line];
    }

    /** Capacity under construction that is ready in this many rounds; 0 is the open round. */
    public double building(int sector, int rounds) {
        return figures.buildingPipe[sector * Figures.BUILDING_STAGES + rounds];
    }

    /** Basic research of a line that lands in this many rounds; 0 is the open round. */
    public double basicUnderWay(int line, int rounds) {
        return figures.basicPipe[line * Figures.BASIC_STAGES + rounds];
    }

    /** People of a source (STEM, vocational, overseas) that arrive in this many rounds; 0 is the open round. */
    public double peopleUnderWay(int rounds, int source) {
        return figures.peoplePipe[rounds * Figures.PEOPLE_SOURCES + source];
    }

    /** Mean skill of the people that arrive in this many rounds. */
    public double skillUnderWay(int rounds) {
        return figures.peopleSkill[rounds];
    }

    /** First round in which a card can be played again; 0 when it never was played. */
    public int cardReady(int card) {
        return figures.cardReady[card];
    }

    /** Round in which an event came last; 0 when it never came. */
    public int eventRound(int event) {
        return figures.eventRound[event];
    }

    /** Number of effects that last. */
    public int effectCount() {
        return figures.effects.size();
    }

    /** Index of the key of an effect. */
    public int effectKey(int index) {
        return figures.effects.key(index);
    }

    /** Size of an effect in the unit of its key. */
    public double effectValue(int index) {
        return figures.effects.value(index);
    }

    /** Rounds an effect still lasts, the running one included. */
    public int effectRoundsLeft(int index) {
        return figures.effects.roundsLeft(index);
    }

    /** Index of the card or event behind an effect. */
    public int effectCause(int index) {
        return figures.effects.cause(index);
    }

    /** Number of events of the open round. */
    public int openEventCount() {
        return figures.events.size();
    }

    /** Index of an event of the open round. */
    public int openEvent(int slot) {
        return figures.events.event(slot);
    }

    /** Its strength, 1 = as described. */
    public double openEventSeverity(int slot) {
        return figures.events.severity(slot);
    }

    /** Index of the sector drawn for it or {@link OpenEvents#NO_SECTOR}. */
    public int openEventSector(int slot) {
        return figures.events.sector(slot);
    }

    /** What the next report compares with. */
    public LastRound last() {
        return figures.last;
    }
}
