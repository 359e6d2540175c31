package org.chokepoint.server.engine.state;

/**
 * All variables of one country, mutable: what the rules compute with. Sectors, lines, cards and events are indices of
 * the compiled pack. Money is bn yuan (a year), people are thousands, capability is an index, levels are relative to
 * the frontier. Only one thread may hold it; a {@link NationState} is the value to hand around.
 */
public final class Figures {
    /** Stages of capacity under construction; stage 0 is ready this round. */
    public static final int BUILDING_STAGES = 6;

    /** Stages of basic research under way; stage 0 lands this round. */
    public static final int BASIC_STAGES = 5;

    /** Stages of people under way; stage 0 arrives this round. */
    public static final int PEOPLE_STAGES = 6;

    /** Sources of people under way: STEM, vocational, overseas. */
    public static final int PEOPLE_SOURCES = 3;

    /** Dimensions of the score. */
    public static final int DIMENSIONS = 5;

    /** Number of the open or last resolved round; 0 before round 1. */
    public int round;

    /** Round {@link #round} is open and waits for a plan. */
    public boolean open;

    /** Stance reached (o), 0..1. */
    public double openness;

    /** Effective access of the last resolved round (a), 0..1. */
    public double access;

    /** Tension (H), points. */
    public double tension;

    /** M2-M1 spread (m), points. */
    public double spread;

    /** Financing volatility (vol). */
    public double volatility;

    /** Budget of the open or next round (B). */
    public double budget;

    /** Public debt (D). */
    public double debt;

    /** Wage index (w), 1 = normal. */
    public double wage;

    /** Average skill (q), 1 = today. */
    public double skill;

    /** Processing exports of the last resolved round. */
    public double processingExports;

    /** Public income from sales in round 1, against which later income counts. */
    public double firstIncome;

    /** Mandate points (M). */
    public int mandate;

    /** Indispensable domains after the last resolved round, before the frontier moved. */
    public int domains;

    /** Index of the stance of the last plan. */
    public int stance;

    /** Frontier of each sector (F). */
    public double[] frontier;

    /** Installed capacity of each sector (K). */
    public double[] capacity;

    /** Staff of each sector (L). */
    public double[] staff;

    /** Staff that the last spending of each sector needed. */
    public double[] need;

    /** Stranded money of each sector (W). */
    public double[] stranded;

    /** Continuity of funding of each sector (cont), 0..1. */
    public double[] continuity;

    /** Last spending of each sector, private money included (X). */
    public double[] spending;

    /** Share of each sector's last spending that was absorbed (prod). */
    public double[] productive;

    /** Ecosystem share of each sector (N), 0..1. */
    public double[] ecosystem;

    /** Sales at home of each sector (Sd). */
    public double[] homeSales;

    /** Sales abroad of each sector (Sx). */
    public double[] exportSales;

    /** All sales of each sector (S). */
    public double[] sales;

    /** Home demand of each sector in the last resolved round, 0 before. */
    public double[] homeDemand;

    /** Export sales over world demand of each sector. */
    public double[] worldShare;

    /** Own share of the mature home market of each sector (shm). */
    public double[] matureHomeShare;

    /** Share of home demand of each sector that was not served (un). */
    public double[] unserved;

    /** Chain quality with imports of each sector (Q). */
    public double[] quality;

    /** Own chain of each sector, all imports cut (Qe). */
    public double[] ownChain;

    /** Mature chain quality of each sector (Qm). */
    public double[] matureQuality;

    /** Disruption of each sector (dis). */
    public double[] disruption;

    /** Disruption of each sector's mature segment (dism). */
    public double[] matureDisruption;

    /** Research mix of the last plan for each sector. */
    public double[] basicResearch;

    /** Own capability of each line (C). */
    public double[] capability;

    /** Points that each line gained in the last resolved round. */
    public double[] gain;

    /** Capacity under construction: sector times {@link #BUILDING_STAGES} plus stage. */
    public double[] buildingPipe;

    /** Basic research under way: line times {@link #BASIC_STAGES} plus stage. */
    public double[] basicPipe;

    /** People under way: stage times {@link #PEOPLE_SOURCES} plus source. */
    public double[] peoplePipe;

    /** Mean skill of the people under way, by stage. */
    public double[] peopleSkill;

    /** First round in which each card can be played again; 0 when it never was played. */
    public int[] cardReady;

    /** Round in which each event came last; 0 when it never came. */
    public int[] eventRound;

    /** Effects that last. */
    public ActiveEffects effects;

    /** Events of the open round. */
    public OpenEvents events;

    /** Sales of all resolved rounds. */
    public double salesSoFar;

    /** What the start shares would have sold in all resolved rounds. */
    public double referenceSales;

    /** Sum over the resolved rounds of the share of demand served. */
    public double servedSoFar;

    /** The measures of the score after the last resolved round, in the order of the scoring. */
    public double[] measures;

    /** Points lost for debt in {@link #score}. */
    public double debtPoints;

    /** Points after the last resolved round. */
    public double score;

    /** Points after each resolved round. */
    public double[] scores;

    /** What a report compares with; kept so that it needs no second state. */
    public LastRound last;

    /** A country with all at zero. */
    public Figures(Shape shape) {
        int sectors = shape.sectors();
        int lines = shape.lines();
        frontier = new double[sectors];
        capacity = new double[sectors];
        staff = new double[sectors];
        need = new double[sectors];
        stranded = new double[sectors];
        continuity = new double[sectors];
        spending = new double[sectors];
        productive = new double[sectors];
        ecosystem = new double[sectors];
        homeSales = new double[sectors];
        exportSales = new double[sectors];
        sales = new double[sectors];
        homeDemand = new double[sectors];
        worldShare = new double[sectors];
        matureHomeShare = new double[sectors];
        unserved = new double[sectors];
        quality = new double[sectors];
        ownChain = new double[sectors];
        matureQuality = new double[sectors];
        disruption = new double[sectors];
        matureDisruption = new double[sectors];
        basicResearch = new double[sectors];
        capability = new double[lines];
        gain = new double[lines];
        buildingPipe = new double[sectors * BUILDING_STAGES];
        basicPipe = new double[lines * BASIC_STAGES];
        peoplePipe = new double[PEOPLE_STAGES * PEOPLE_SOURCES];
        peopleSkill = new double[PEOPLE_STAGES];
        effects = new ActiveEffects();
        events = new OpenEvents();
        cardReady = new int[shape.cards()];
        eventRound = new int[shape.events()];
        measures = new double[DIMENSIONS];
        scores = new double[shape.rounds()];
        last = LastRound.NONE;
    }

    private Figures(Figures other) {
        copyNumbers(other);
        copySectors(other);
        capability = other.capability.clone();
        gain = other.gain.clone();
        buildingPipe = other.buildingPipe.clone();
        basicPipe = other.basicPipe.clone();
        peoplePipe = other.peoplePipe.clone();
        peopleSkill = other.peopleSkill.clone();
        cardReady = other.cardReady.clone();
        eventRound = other.eventRound.clone();
        effects = other.effects.copy();
        events = other.events.copy();
        measures = other.measures.clone();
        scores = other.scores.clone();
        last = other.last;
    }

    /** Figures of their own with the same values. */
    public Figures copy() {
        return new Figures(this);
    }

    private void copyNumbers(Figures other) {
        round = other.round;
        open = other.open;
        openness = other.openness;
        access = other.access;
        tension = other.tension;
        spread = other.spread;
        volatility = other.volatility;
        budget = other.budget;
        debt = other.debt;
        wage = other.wage;
        skill = other.skill;
        processingExports = other.processingExports;
        firstIncome = other.firstIncome;
        mandate = other.mandate;
        domains = other.domains;
        stance = other.stance;
        salesSoFar = other.salesSoFar;
        referenceSales = other.referenceSales;
        servedSoFar = other.servedSoFar;
        debtPoints = other.debtPoints;
        score = other.score;
    }

    private void copySectors(Figures other) {
        frontier = other.frontier.clone();
        capacity = other.capacity.clone();
        staff = other.staff.clone();
        need = other.need.clone();
        stranded = other.stranded.clone();
        continuity = other.continuity.clone();
        spending = other.spending.clone();
        productive = other.productive.clone();
        ecosystem = other.ecosystem.clone();
        homeSales = other.homeSales.clone();
        exportSales = other.exportSales.clone();
        sales = other.sales.clone();
        homeDemand = other.homeDemand.clone();
        worldShare = other.worldShare.clone();
        matureHomeShare = other.matureHomeShare.clone();
        unserved = other.unserved.clone();
        quality = other.quality.clone();
        ownChain = other.ownChain.clone();
        matureQuality = other.matureQuality.clone();
        disruption = other.disruption.clone();
        matureDisruption = other.matureDisruption.clone();
        basicResearch = other.basicResearch.clone();
    }

    void encode(CanonicalWriter out) {
        out.number(round).number(open ? 1 : 0).number(mandate).number(domains).number(stance);
        double[] numbers = {
            openness,
            access,
            tension,
            spread,
            volatility,
            budget,
            debt,
            wage,
            skill,
            processingExports,
            firstIncome,
            salesSoFar,
            referenceSales,
            servedSoFar,
            debtPoints,
            score
        };
        out.reals(numbers);
        double[][] arrays = {
            frontier,
            capacity,
            staff,
            need,
            stranded,
            continuity,
            spending,
            productive,
            ecosystem,
            homeSales,
            exportSales,
            sales,
            homeDemand,
            worldShare,
            matureHomeShare,
            unserved,
            quality,
            ownChain,
            matureQuality,
            disruption,
            matureDisruption,
            basicResearch,
            capability,
            gain,
            buildingPipe,
            basicPipe,
            peoplePipe,
            peopleSkill,
            measures,
            scores
        };
        for (double[] array : arrays) {
            out.reals(array);
        }
        encode(cardReady, out);
        encode(eventRound, out);
        effects.encode(out);
        events.encode(out);
        last.encode(out);
    }

    private static void encode(int[] values, CanonicalWriter out) {
        out.number(values.length);
        for (int value : values) {
            out.number(value);
        }
    }
}
