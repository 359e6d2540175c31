package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.ActiveEffects;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.NationState;

/**
 * The workbench of one resolve: the figures that the rules change and what one rule leaves for the next, and for the
 * report. Arrays run over sectors or lines of the scenario. Lives for one call, on one thread.
 */
final class Turn {
    final World world;
    final Rulebook book;
    final Balance balance;
    final Rounds.Plan plan;
    final NationState opened;
    final Figures now;

    /** Rounds of growth that demand has seen; base budget has seen one more. */
    final int growths;

    /** Effects that count in this round. */
    ActiveEffects active;

    /** Their sums by index of the key. */
    double[] effects = {};

    /** Cards that the plan wanted and that were not played, with the reason. */
    final List<Skipped> skipped = new ArrayList<>(0);

    /** Answers that the plan gave and that were not possible, by slot, with the reason. */
    final List<Skipped> refusedAnswers = new ArrayList<>(0);

    /** Money left to spend, bn yuan. */
    double cash;

    /** Paid for cards and answers, bn yuan. */
    double prices;

    /** New debt, bn yuan. */
    double borrowed;

    /** Kept for the next round, bn yuan. */
    double reserve;

    /** Effective access (a). */
    double access;

    /** Stockpile cover (stock). */
    double stockpile;

    /** Sanction on each line (z). */
    final double[] sanction;

    /** Sanction on each sector's derived input (z). */
    final double[] inputSanction;

    /** Cut of each sector's finished supply (zp). */
    final double[] supplyCut;

    /** Public money of each line (x). */
    final double[] publicMoney;

    /** Money of each programme, in the order of {@link Programme}. */
    final double[] talentMoney = new double[Programme.COUNT];

    /** Private money of each sector (V). */
    final double[] privateMoney;

    /** Public and private money of each line (y). */
    final double[] money;

    /** Spending of each sector before this round (X of last round). */
    final double[] spendingBefore;

    /** Absorption limit of each sector (A). */
    final double[] absorptionLimit;

    /** What a yuan achieves in each sector: absorbed share, efficiency, continuity. */
    final double[] effectiveness;

    /** Saturation of each line's research (sat). */
    final double[] saturation;

    /** Points from replication, learning and buying, and basic research that landed, by line. */
    final double[] replicated;

    final double[] learned;
    final double[] bought;
    final double[] landed;

    /** People recruited abroad, who come later. */
    double recruited;

    /** People who arrive, by source. */
    final double[] arriving = new double[Figures.PEOPLE_SOURCES];

    /** Part of the arriving people that goes to each sector. */
    final double[] arrivingShare;

    /** People who retired and who went abroad, by sector. */
    final double[] retired;

    final double[] drained;

    /** Money newly stranded, cleared by effects and written off, by sector. */
    final double[] newlyStranded;

    final double[] cleared;
    final double[] faded;

    /** Imports of each sector, bn yuan. */
    final double[] imports;

    /** Factors of sales, see {@link MarketFactors}. */
    final double[] market;

    /** What is left of research in each line when several funds pay for copies of it (dup), 1 = all. */
    final double[] duplication;

    /** Openness that the stance of the plan aims at. */
    double stanceGoal;

    /** Export pull of the other countries at the table, by sector. */
    final double[] rivals;

    /** People won from others, and lost to them, by sector; thousand. */
    final double[] poached;

    final double[] poachedAway;

    /** Parts of the next budget, see {@link BudgetRule}. */
    final double[] budgetParts = new double[BudgetRule.PARTS];

    /** Parts of the change of tension, see {@link TensionRule}. */
    final double[] tensionParts = new double[TensionRule.PARTS];

    /** Lines that are indispensable domains, before the frontier moves. */
    final boolean[] indispensable;

    /** Figures after events and cards, before the rules. */
    double[] capabilityAfterEvents = {};

    double[] staffAfterEvents = {};
    double[] strandedAfterEvents = {};

    Turn(World world, NationState opened, Figures now, Rounds.Plan plan) {
        this.world = world;
        this.opened = opened;
        this.now = now;
        this.plan = plan;
        book = world.rulebook();
        balance = book.balance;
        growths = Math.max(0, now.round - 1);
        active = now.effects;
        int sectors = now.frontier.length;
        int lines = now.capability.length;
        sanction = new double[lines];
        inputSanction = new double[sectors];
        supplyCut = new double[sectors];
        publicMoney = new double[lines];
        privateMoney = new double[sectors];
        money = new double[lines];
        spendingBefore = new double[sectors];
        absorptionLimit = new double[sectors];
        effectiveness = new double[sectors];
        saturation = new double[lines];
        replicated = new double[lines];
        learned = new double[lines];
        bought = new double[lines];
        landed = new double[lines];
        arrivingShare = new double[sectors];
        retired = new double[sectors];
        drained = new double[sectors];
        newlyStranded = new double[sectors];
        cleared = new double[sectors];
        faded = new double[sectors];
        imports = new double[sectors];
        market = new double[sectors * MarketFactors.COUNT];
        duplication = new double[lines];
        Arrays.fill(duplication, 1);
        stanceGoal = book.stances.get(plan.stance()).openness();
        rivals = new double[sectors];
        poached = new double[sectors];
        poachedAway = new double[sectors];
        indispensable = new boolean[lines];
    }

    /**
     * A card or answer that was wanted and not taken.
     *
     * @param index of the card, or slot of the event
     * @param cost of it, bn yuan
     * @param cash that was left then, bn yuan
     * @param mandate that was left then
     */
    record Skipped(int index, Rejected.Reason reason, double cost, double cash, int mandate) {}

    int sectors() {
        return now.frontier.length;
    }

    int lines() {
        return now.capability.length;
    }

    int firstLine(int sector) {
        return book.chain.firstLine[sector];
    }

    int endLine(int sector) {
        return book.chain.firstLine[sector + 1];
    }

    /** Sums the effects; from here on no effect may begin. */
    void sumEffects() {
        active = now.effects;
        effects = EffectSums.of(book, active);
        capabilityAfterEvents = now.capability.clone();
        staffAfterEvents = now.staff.clone();
        strandedAfterEvents = now.stranded.clone();
    }

    /** Sum of a kind's effects without target or for all. */
    double effect(EffectKind kind) {
        return effects[book.keys.of(kind)];
    }

    /** Sum of a kind's effects for this sector alone. */
    double sectorEffect(EffectKind kind, int sector) {
        return effects[book.keys.ofSector(kind, sector)];
    }

    /** Sum of a kind's effects for this line alone. */
    double lineEffect(EffectKind kind, int line) {
        return effects[book.keys.ofLine(kind, line)];
    }

    /** Sum of a kind's effects for this sector and for all. */
    double effectOn(EffectKind kind, int sector) {
        return sectorEffect(kind, sector) + effect(kind);
    }
}
