package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.ScoringDef.DimensionDef;
import org.chokepoint.server.engine.rule.Rounds.Report;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.LastRound;
import org.chokepoint.server.engine.state.RoundResult.Change;

/**
 * Tells what a round changed and why, in the order to be read: sales first, then capability, staff, stranded money,
 * budget and tension. It reads what the rules left on the workbench and changes nothing. Sales are told by putting back
 * one factor of last round at a time, so their amounts need not sum to the change; all others do before the smallest
 * are left out.
 */
final class RoundReport {
    /** Ids of the causes that are neither events nor cards. */
    static final List<String> CAUSES = List.of(
            "demand",
            "quality",
            "capacity",
            "disruption",
            "barriers",
            "home_preference",
            "stance",
            "ecosystem",
            "replication",
            "learning",
            "basic_research",
            "buying",
            "events",
            "stem",
            "vocational",
            "overseas",
            "attrition",
            "brain_drain",
            "over_limit",
            "clearing",
            "fading",
            "base_growth",
            "sales_taxes",
            "unserved",
            "interest",
            "repayment",
            "upkeep",
            "reserve",
            "effects",
            "floor",
            "hostility",
            "openness",
            "dominance",
            "decay",
            "rivals",
            "poaching",
            "adjustment");

    /** What the other causes of a ledger leave over: bounds, and the books of the start, which no rule made. */
    private static final String REST = "adjustment";

    static final List<SalesCause> SALES_CAUSES = List.of(
            new SalesCause("demand", List.of(MarketFactors.HOME_DEMAND, MarketFactors.WORLD_DEMAND)),
            new SalesCause("quality", List.of(MarketFactors.QUALITY, MarketFactors.MATURE_QUALITY)),
            new SalesCause("capacity", List.of(MarketFactors.CAPACITY)),
            new SalesCause("disruption", List.of(MarketFactors.DISRUPTION, MarketFactors.MATURE_DISRUPTION)),
            new SalesCause("barriers", List.of(MarketFactors.BARRIER)),
            new SalesCause(
                    "home_preference",
                    List.of(MarketFactors.PREFERENCE, MarketFactors.MATURE_PREFERENCE, MarketFactors.FOREIGN)),
            new SalesCause("stance", List.of(MarketFactors.OPENNESS)),
            new SalesCause("ecosystem", List.of(MarketFactors.ECOSYSTEM)));

    private static final List<BudgetCause> BUDGET_CAUSES = List.of(
            new BudgetCause("base_growth", BudgetRule.BASE),
            new BudgetCause("unserved", BudgetRule.UNSERVED),
            new BudgetCause("sales_taxes", BudgetRule.INCOME),
            new BudgetCause("interest", BudgetRule.INTEREST),
            new BudgetCause("repayment", BudgetRule.REPAYMENT),
            new BudgetCause("upkeep", BudgetRule.UPKEEP),
            new BudgetCause("reserve", BudgetRule.RESERVE),
            new BudgetCause("effects", BudgetRule.EFFECTS),
            new BudgetCause("floor", BudgetRule.FLOOR));

    private final Turn turn;
    private final Figures now;
    private final LastRound last;

    private RoundReport(Turn turn) {
        this.turn = turn;
        now = turn.now;
        last = turn.opened.last();
    }

    record SalesCause(String id, List<Integer> factors) {}

    private record BudgetCause(String id, int part) {}

    static Report of(Turn turn) {
        return new RoundReport(turn).report();
    }

    private Report report() {
        List<Change> changes = new ArrayList<>();
        for (int sector = 0; sector < turn.sectors(); sector++) {
            changes.add(told(sales(sector)));
        }
        rest().forEach(moved -> changes.add(told(moved)));
        return new Report(turn.opened.score(), now.score, points(), changes, indispensable());
    }

    /** Every change with all its causes, which sum to it; those of sales are found by {@link SalesLedger}. */
    static List<Change> ledger(Turn turn) {
        RoundReport report = new RoundReport(turn);
        List<Change> changes = new ArrayList<>();
        for (int sector = 0; sector < turn.sectors(); sector++) {
            Causes causes = SalesLedger.causes(turn, sector);
            changes.add(complete(
                    moved("sales", sectorId(turn, sector), turn.opened.sales(sector), turn.now.sales[sector], causes)));
        }
        report.rest().forEach(moved -> changes.add(complete(moved)));
        return changes;
    }

    private List<Moved> rest() {
        List<Moved> changes = new ArrayList<>();
        for (int line = 0; line < turn.lines(); line++) {
            changes.add(capability(line));
        }
        for (int sector = 0; sector < turn.sectors(); sector++) {
            changes.add(staff(sector));
        }
        for (int sector = 0; sector < turn.sectors(); sector++) {
            changes.add(stranded(sector));
        }
        changes.add(budget());
        changes.add(tension());
        return changes;
    }

    private record Moved(String figure, String subject, double before, double after, Causes causes) {}

    private static Change told(Moved moved) {
        return new Change(
                moved.figure(),
                moved.subject(),
                moved.before(),
                moved.after(),
                moved.causes().largest());
    }

    private static Change complete(Moved moved) {
        double change = moved.after() - moved.before();
        return new Change(
                moved.figure(),
                moved.subject(),
                moved.before(),
                moved.after(),
                moved.causes().all(REST, change));
    }

    private List<Double> points() {
        List<DimensionDef> dimensions = turn.book.scoring.dimensions();
        return IntStream.range(0, dimensions.size())
                .mapToObj(i -> ScoreRule.points(dimensions.get(i), now.measures[i]))
                .toList();
    }

    private List<String> indispensable() {
        return IntStream.range(0, turn.lines())
                .filter(line -> turn.indispensable[line])
                .mapToObj(turn.book.lines()::get)
                .toList();
    }

    private Moved sales(int sector) {
        Causes causes = new Causes();
        int at = sector * MarketFactors.COUNT;
        double[] row = Arrays.copyOfRange(turn.market, at, at + MarketFactors.COUNT);
        for (SalesCause cause : SALES_CAUSES) {
            for (int factor : cause.factors()) {
                row[factor] = last.marketFactor(at + factor);
            }
            causes.add(cause.id(), now.sales[sector] - sales(sector, row, turn.rivals[sector]));
            for (int factor : cause.factors()) {
                row[factor] = turn.market[at + factor];
            }
        }
        causes.add("rivals", now.sales[sector] - sales(sector, row, last.rivals(sector)));
        return moved("sales", sectorId(turn, sector), turn.opened.sales(sector), now.sales[sector], causes);
    }

    private double sales(int sector, double[] row, double rivals) {
        MarketFactors.Sales sales = new MarketFactors.Sales();
        MarketFactors.sell(turn.book.chain.sectors[sector], turn.balance.market(), row, 0, rivals, sales);
        return sales.total();
    }

    private Moved capability(int line) {
        double before = last.capability(line);
        Causes causes = new Causes()
                .add("replication", turn.replicated[line])
                .add("learning", turn.learned[line])
                .add("basic_research", turn.landed[line])
                .add("buying", turn.bought[line])
                .add("events", turn.capabilityAfterEvents[line] - before);
        return moved("capability", turn.book.lines().get(line), before, now.capability[line], causes);
    }

    private Moved staff(int sector) {
        double before = last.staff(sector);
        Causes causes = new Causes();
        Programme[] programmes = Programme.values();
        for (int source = 0; source < Figures.PEOPLE_SOURCES; source++) {
            causes.add(programmes[source].id(), turn.arriving[source] * turn.arrivingShare[sector]);
        }
        causes.add("attrition", -turn.retired[sector])
                .add("brain_drain", -turn.drained[sector])
                .add("poaching", turn.poached[sector] - turn.poachedAway[sector])
                .add("events", turn.staffAfterEvents[sector] - before);
        return moved("staff", sectorId(turn, sector), before, now.staff[sector], causes);
    }

    private Moved stranded(int sector) {
        double before = last.stranded(sector);
        Causes causes = new Causes()
                .add("over_limit", turn.newlyStranded[sector])
                .add("clearing", -turn.cleared[sector])
                .add("fading", -turn.faded[sector])
                .add("events", turn.strandedAfterEvents[sector] - before);
        return moved("stranded", sectorId(turn, sector), before, now.stranded[sector], causes);
    }

    private Moved budget() {
        Causes causes = new Causes();
        for (BudgetCause cause : BUDGET_CAUSES) {
            causes.add(cause.id(), turn.budgetParts[cause.part()] - last.budgetPart(cause.part()));
        }
        return moved("budget", "", last.budget(), now.budget, causes);
    }

    private Moved tension() {
        Causes causes = new Causes()
                .add("hostility", turn.tensionParts[TensionRule.HOSTILITY])
                .add("openness", turn.tensionParts[TensionRule.OPENNESS])
                .add("dominance", turn.tensionParts[TensionRule.DOMINANCE])
                .add("decay", turn.tensionParts[TensionRule.DECAY]);
        for (int i = 0; i < turn.active.size(); i++) {
            if (turn.active.key(i) == turn.book.keys.of(EffectKind.TEN)) {
                String cause = turn.book.causeId(turn.active.cause(i));
                causes.add(cause, EffectSums.counted(turn.book, turn.active, i));
            }
        }
        return moved("tension", "", turn.opened.tension(), now.tension, causes);
    }

    private static String sectorId(Turn turn, int sector) {
        return turn.book.sectors().get(sector);
    }

    private static Moved moved(String figure, String subject, double before, double after, Causes causes) {
        return new Moved(figure, subject, before, after, causes);
    }
}
