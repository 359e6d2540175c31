package org.chokepoint.server.engine.rule;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.content.model.Balance;
import org.chokepoint.server.engine.rule.Rounds.Accounts;
import org.chokepoint.server.engine.rule.Rounds.CardTry;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.rule.Rounds.Resolution;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.Fund;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Ties;

/**
 * One nation with the funds of several provinces. Each fund spends its part of the money by its own plan; the economy is
 * one. Copies of a project add little:
 *
 * <pre>
 * dup_i = (largest + .15·rest)/all of the public money in a line, times the research effort (R5)
 * stance and research mix: means weighted by money;  answers: by vote;  one card every two rounds: by vote
 * stake_ji grows by what fund j's money in line i adds: .15 of it, and .85 more if it is the largest; a tie shares that;
 *          a fund that leads the line by agreement and really pays most gets 10% more
 * sales of a sector go to its lines by chain weight·(1 + 4·max(0, F/C - 1)), and there by stakes; 26% of all by money
 *          spent on talent
 * result_j = half the nation's score + half min(100, 50·(share of sales)/(share of the budget))
 * </pre>
 *
 * Votes weigh as much as the money behind them; a tie goes to the default answer, or to the card that stands first in the
 * pack. Money in bn yuan. Pure. Facts: F008, F027, F055.
 */
public final class Provinces {
    /** Id of the part of a fund's result that is its share of the sales beside its share of the money. */
    public static final String OWN_PART = "own_share";

    private static final double POINTS_MOST = 100;

    private final World world;
    private final Rulebook book;
    private final Balance.Provinces numbers;
    private final NationState opened;
    private final List<Plan> plans;
    private final List<Fund> funds;
    private final Ties ties;
    private final double[] weight;

    private Provinces(World world, NationState opened, List<Plan> plans, Ties ties) {
        this.world = world;
        this.opened = opened;
        this.plans = plans;
        this.ties = ties;
        book = world.rulebook();
        numbers = book.balance.provinces();
        funds = ties.funds().isEmpty() ? even(plans.size(), book.lines().size()) : ties.funds();
        weight = weights();
    }

    /** The nation after a round, its report, what each fund has of it, and the accounts, which no state holds. */
    public record Outcome(Resolution resolution, List<Fund> funds, Accounts accounts) {
        /** Copies. */
        public Outcome {
            funds = List.copyOf(funds);
        }
    }

    /** The nation and its funds after a round. */
    public record After(NationState nation, List<Fund> funds) {
        /** Copies. */
        public After {
            funds = List.copyOf(funds);
        }
    }

    /**
     * Resolves the open round of the nation.
     *
     * @param plans of each fund; money in shares of the fund's own part
     * @param ties the funds so far, none before the first round, and deals between them
     * @throws IllegalStateException when no round is open
     */
    public static Outcome resolve(World world, NationState opened, List<Plan> plans, Ties ties) {
        return new Provinces(world, opened, plans, ties).resolve();
    }

    /** As {@link #resolve}, without telling. */
    public static After after(World world, NationState opened, List<Plan> plans, Ties ties) {
        Provinces round = new Provinces(world, opened, plans, ties);
        Turn turn = round.turn();
        return new After(NationState.over(turn.now), round.settle(turn));
    }

    /** Every figure of the nation that the round changes, each with all its causes; they sum to the change. */
    public static List<Change> ledger(World world, NationState opened, List<Plan> plans, Ties ties) {
        return RoundReport.ledger(new Provinces(world, opened, plans, ties).turn());
    }

    /** The parts of a fund's result: those of the nation's score, each by half, and its own. They sum to the result. */
    public static List<ScorePart> parts(World world, NationState nation, Fund fund) {
        Balance.Provinces numbers = world.rulebook().balance.provinces();
        double national = numbers.nationalPart();
        List<ScorePart> parts = new ArrayList<>();
        for (ScorePart part : Rounds.scoreParts(world, nation)) {
            parts.add(new ScorePart(
                    part.dimension(),
                    part.measure(),
                    part.points(),
                    national * part.weight(),
                    national * part.contribution()));
        }
        double measure = fund.salesShare() / fund.budgetShare();
        double points = points(numbers, fund.salesShare(), fund.budgetShare());
        parts.add(new ScorePart(OWN_PART, measure, points, 1 - national, (1 - national) * points));
        return List.copyOf(parts);
    }

    private static double points(Balance.Provinces numbers, double salesShare, double budgetShare) {
        return Math.min(POINTS_MOST, numbers.evenPoints() * salesShare / budgetShare);
    }

    /** A fund's part of the nation's money. */
    public static double budgetShare(GameState state, SeatId seat) {
        List<Fund> funds = state.ties().funds();
        return funds.isEmpty()
                ? 1.0 / state.seats().size()
                : funds.get(seat.number() - 1).budgetShare();
    }

    private static List<Fund> even(int seats, int lines) {
        return Collections.nCopies(seats, new Fund(1.0 / seats, Collections.nCopies(lines, 0.0), 0, 0, 0, 0));
    }

    /** Parts of the money of this round, subsidies included. */
    private double[] weights() {
        double[] parts = funds.stream().mapToDouble(Fund::budgetShare).toArray();
        for (Deal deal : ties.agreed()) {
            SeatId payer = Dealings.payer(
                    book.deals.get(book.deals().require(deal.kind())).def(), deal);
            double part = deal.money() / opened.budget();
            parts[payer.number() - 1] -= part;
            parts[deal.other(payer).number() - 1] += part;
        }
        return parts;
    }

    private Outcome resolve() {
        Turn turn = turn();
        Resolution resolution = new Resolution(NationState.over(turn.now), RoundReport.of(turn));
        return new Outcome(resolution, settle(turn), Accounts.of(turn));
    }

    private Turn turn() {
        Turn turn = Resolver.begin(world, opened, nation());
        turn.stanceGoal = mean(plan -> book.stances.get(plan.stance()).openness());
        for (int line = 0; line < book.lines().size(); line++) {
            double[] efforts = efforts(line);
            double all = sum(efforts);
            turn.duplication[line] = all > 0 ? useful(efforts) / all : 1;
        }
        Resolver.resolve(List.of(turn), PoachingRule.Pacts.NONE);
        return turn;
    }

    private double useful(double[] efforts) {
        double largest = largest(efforts);
        return largest + numbers.copyYield() * (sum(efforts) - largest);
    }

    /** The plan of the nation. */
    private Plan nation() {
        double[] lines = new double[book.lines().size()];
        double[] programmes = new double[book.programmes().size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = sum(efforts(i));
        }
        for (int i = 0; i < programmes.length; i++) {
            int place = i;
            programmes[i] = mean(plan -> plan.programmeShares().get(place));
        }
        double[] mixes = new double[book.sectors().size()];
        for (int sector = 0; sector < mixes.length; sector++) {
            mixes[sector] = mix(sector);
        }
        return new Plan(
                ImmutableDoubleArray.copyOf(lines),
                ImmutableDoubleArray.copyOf(programmes),
                mean(Plan::reserve),
                mean(Plan::borrow),
                ImmutableDoubleArray.copyOf(mixes),
                nearestStance(),
                card(),
                answers());
    }

    private int nearestStance() {
        double goal = mean(plan -> book.stances.get(plan.stance()).openness());
        int nearest = 0;
        for (int i = 1; i < book.stances.size(); i++) {
            double distance = Math.abs(book.stances.get(i).openness() - goal);
            nearest = distance < Math.abs(book.stances.get(nearest).openness() - goal) ? i : nearest;
        }
        return nearest;
    }

    private double mix(int sector) {
        double money = 0;
        double mixed = 0;
        for (int fund = 0; fund < weight.length; fund++) {
            double own = 0;
            for (int line = book.firstLine(sector); line < book.firstLine(sector + 1); line++) {
                own += weight[fund] * plans.get(fund).lineShares().get(line);
            }
            money += own;
            mixed += own * plans.get(fund).basicResearch().get(sector);
        }
        return money > 0 ? mixed / money : mean(plan -> plan.basicResearch().get(sector));
    }

    private List<CardTry> card() {
        if ((opened.round() - 1) % numbers.voteEvery() != 0) {
            return List.of();
        }
        double[] votes = new double[book.cards().size()];
        for (int fund = 0; fund < weight.length; fund++) {
            List<CardTry> wishes = plans.get(fund).cards();
            if (!wishes.isEmpty()) {
                votes[wishes.get(0).card()] += weight[fund];
            }
        }
        int winner = heaviest(votes);
        return winner == Ids.NONE ? List.of() : List.of(strongestTry(winner));
    }

    /** The target that the largest fund among those who voted for the card names. */
    private CardTry strongestTry(int card) {
        CardTry best = new CardTry(card, Ids.NONE);
        double most = 0;
        for (int fund = 0; fund < weight.length; fund++) {
            List<CardTry> wishes = plans.get(fund).cards();
            if (!wishes.isEmpty() && wishes.get(0).card() == card && weight[fund] > most) {
                best = wishes.get(0);
                most = weight[fund];
            }
        }
        return best;
    }

    private ImmutableIntArray answers() {
        int[] answers = new int[opened.openEventCount()];
        for (int slot = 0; slot < answers.length; slot++) {
            CompiledEvent event = book.event(opened.openEvent(slot));
            double[] votes = new double[event.choices().size() + 1];
            for (int fund = 0; fund < weight.length; fund++) {
                votes[plans.get(fund).answer(slot) + 1] += weight[fund];
            }
            int winner = heaviest(votes);
            boolean tie = winner != Ids.NONE
                    && IntStream.range(0, votes.length)
                                    .filter(i -> votes[i] == votes[winner])
                                    .count()
                            > 1;
            answers[slot] = winner == Ids.NONE || tie ? Ids.NONE : winner - 1;
        }
        return ImmutableIntArray.copyOf(answers);
    }

    private static int heaviest(double[] votes) {
        int winner = Ids.NONE;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > 0 && (winner == Ids.NONE || votes[i] > votes[winner])) {
                winner = i;
            }
        }
        return winner;
    }

    /** Money of each fund in a line, as a share of the nation's cash. */
    private double[] efforts(int line) {
        double[] efforts = new double[weight.length];
        for (int fund = 0; fund < weight.length; fund++) {
            efforts[fund] = weight[fund] * plans.get(fund).lineShares().get(line);
        }
        return efforts;
    }

    private interface OfPlan {
        double value(Plan plan);
    }

    private double mean(OfPlan figure) {
        double mean = 0;
        for (int fund = 0; fund < weight.length; fund++) {
            mean += weight[fund] * figure.value(plans.get(fund));
        }
        return mean;
    }

    private List<Fund> settle(Turn turn) {
        int lines = book.lines().size();
        double[][] stakes = new double[weight.length][lines];
        double[] talent = new double[weight.length];
        for (int line = 0; line < lines; line++) {
            double[] added = added(line);
            for (int fund = 0; fund < weight.length; fund++) {
                stakes[fund][line] = funds.get(fund).stakes().get(line) + added[fund] * turn.cash;
            }
        }
        for (int fund = 0; fund < weight.length; fund++) {
            double share = sum(plans.get(fund).programmeShares().toArray());
            talent[fund] = funds.get(fund).talentStake() + weight[fund] * share * turn.cash;
        }
        double[] sales = sales(turn, stakes, talent);
        double all = sum(sales);
        List<Fund> after = new ArrayList<>();
        for (int fund = 0; fund < weight.length; fund++) {
            double budgetShare = funds.get(fund).budgetShare();
            double salesShare = all > 0 ? sales[fund] / all : budgetShare;
            double own = points(numbers, salesShare, budgetShare);
            double result = numbers.nationalPart() * turn.now.score + (1 - numbers.nationalPart()) * own;
            after.add(
                    new Fund(budgetShare, Doubles.asList(stakes[fund]), talent[fund], sales[fund], salesShare, result));
        }
        return after;
    }

    /** What each fund's money adds to a line, as a share of the nation's cash. */
    private double[] added(int line) {
        double[] efforts = efforts(line);
        double largest = largest(efforts);
        int tied = 0;
        for (double effort : efforts) {
            tied += effort == largest ? 1 : 0;
        }
        double[] added = new double[efforts.length];
        for (int fund = 0; fund < efforts.length; fund++) {
            boolean first = efforts[fund] == largest && largest > 0;
            double more = first ? (1 - numbers.copyYield()) * largest / tied : 0;
            double bonus = first && leads(fund, line) ? numbers.leadBonus() : 0;
            added[fund] = (numbers.copyYield() * efforts[fund] + more) * (1 + bonus);
        }
        return added;
    }

    private boolean leads(int fund, int line) {
        SeatId seat = new SeatId(fund + 1);
        return DealRule.after(book, ties).stream()
                .anyMatch(deal -> deal.from().equals(seat)
                        && deal.bindsIn(opened.round())
                        && deal.line().equals(book.lines().get(line))
                        && book.deals
                                .get(book.deals().require(deal.kind()))
                                .def()
                                .leads());
    }

    /** All sales so far by fund. */
    private double[] sales(Turn turn, double[][] stakes, double[] talent) {
        double[] sales = funds.stream().mapToDouble(Fund::sales).toArray();
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double chain = 0;
            for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
                chain += worth(turn, sector, line);
            }
            for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
                double ofLine = turn.now.sales[sector] * worth(turn, sector, line) / chain;
                double[] own = new double[weight.length];
                for (int fund = 0; fund < own.length; fund++) {
                    own[fund] = stakes[fund][line];
                }
                share(sales, (1 - numbers.talentStake()) * ofLine, own);
                share(sales, numbers.talentStake() * ofLine, talent);
            }
        }
        return sales;
    }

    /** Weight of a line when sales are shared out: whoever pays for the weakest link earns more of them. */
    private double worth(Turn turn, int sector, int line) {
        double behind = turn.now.frontier[sector] / turn.now.capability[line] - 1;
        return book.chain.lines[line].weight() * (1 + numbers.scarcity() * Math.max(0, behind));
    }

    /** Shares an amount out by stakes, or by the budget where nobody has any. */
    private void share(double[] sales, double amount, double[] stakes) {
        double all = sum(stakes);
        for (int fund = 0; fund < sales.length; fund++) {
            double part = all > 0 ? stakes[fund] / all : funds.get(fund).budgetShare();
            sales[fund] += amount * part;
        }
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
