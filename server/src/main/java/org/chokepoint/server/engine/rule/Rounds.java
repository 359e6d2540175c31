package org.chokepoint.server.engine.rule;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one country in one round, in the order of play: {@link #start}, then for each round {@link #open} and
 * {@link #resolve}. Every method is a pure function; states that go in are not changed. Safe from any thread.
 */
public final class Rounds {
    private Rounds() {}

    /** The country before round 1. */
    public static NationState start(World world) {
        return Opening.start(world);
    }

    /**
     * Opens the next round: mandate, draws of events, their effects.
     *
     * @throws IllegalStateException when a round is open or all are played
     */
    public static NationState open(World world, NationState before) {
        return Opening.open(List.of(world), List.of(before)).get(0);
    }

    /** The events of the round that is open in this state, in the order of the slots: world, sanction, domestic. */
    public static List<OpenEvent> events(World world, NationState opened) {
        return Readout.events(world, opened);
    }

    /** Says what is wrong with a player's plan, or nothing. The plan is checked against an opened state. */
    public static Optional<Rejected> check(World world, NationState opened, PlanOrder order) {
        return check(world, opened, order, GameMode.PARALLEL);
    }

    /** As {@link #check(World, NationState, PlanOrder)}, for a seat of a table in a mode. */
    public static Optional<Rejected> check(World world, NationState opened, PlanOrder order, GameMode mode) {
        return PlanCheck.check(world, opened, order, mode);
    }

    /** A player's plan in the engine's form. Call only with a plan that {@link #check} passes. */
    public static Plan plan(World world, NationState opened, PlanOrder order) {
        return PlanOrders.plan(world, opened, order);
    }

    /** The first draft a player sees in round 1: last year's habits (market shares of lines, little talent). */
    public static PlanOrder habits(World world) {
        return Habits.order(world);
    }

    /**
     * Resolves the open round with a plan.
     *
     * @throws IllegalStateException when no round is open
     */
    public static NationState resolve(World world, NationState opened, Plan plan) {
        return NationState.over(Resolver.resolve(world, opened, plan).now);
    }

    /** As {@link #resolve}, and tells what changed and why. */
    public static Resolution resolveWithReport(World world, NationState opened, Plan plan) {
        Turn turn = Resolver.resolve(world, opened, plan);
        return new Resolution(NationState.over(turn.now), RoundReport.of(turn));
    }

    /** One step on a plan with no new events; rivals sell as in the last round, and how an answer goes
     * that can go in several ways is left out. */
    public static Forecast forecast(World world, NationState opened, Plan plan) {
        return Forecasts.of(Resolver.foresee(world.withoutLots(), opened, plan));
    }

    /** The parts of the score after the last resolved round; they sum exactly to {@link NationState#score()}. */
    public static List<ScorePart> scoreParts(World world, NationState resolved) {
        return ScoreRule.parts(world.rulebook(), resolved);
    }

    /**
     * A plan in the engine's form, made by {@link #plan} or by a bot. Money is in shares of the cash that is left after
     * answers, cards and loan; with the reserve they sum to 1.
     *
     * @param lineShares of each line
     * @param programmeShares of each programme, in the order of the pack
     * @param reserve share of the cash that is kept
     * @param borrow new debt, share of the budget
     * @param basicResearch research mix of each sector, 0..1
     * @param stance index of the stance
     * @param cards tried in this order; what cannot be played is left out
     * @param answers index of the choice for each open event, {@link Ids#NONE} for the default
     */
    public record Plan(
            ImmutableDoubleArray lineShares,
            ImmutableDoubleArray programmeShares,
            double reserve,
            double borrow,
            ImmutableDoubleArray basicResearch,
            int stance,
            List<CardTry> cards,
            ImmutableIntArray answers) {
        /** Copies. */
        public Plan {
            cards = List.copyOf(cards);
        }

        /** Keeps all the money and changes nothing. */
        static Plan nothing(World world, NationState nation) {
            Rulebook book = world.rulebook();
            return new Plan(
                    ImmutableDoubleArray.copyOf(new double[book.lines().size()]),
                    ImmutableDoubleArray.copyOf(new double[book.programmes().size()]),
                    1,
                    0,
                    ImmutableDoubleArray.copyOf(new double[book.sectors().size()]),
                    nation.stance(),
                    List.of(),
                    ImmutableIntArray.of());
        }

        /** The choice for an open event, {@link Ids#NONE} for the default. */
        public int answer(int slot) {
            return slot < answers.length() ? answers.get(slot) : Ids.NONE;
        }
    }

    /**
     * A card that a plan wants to play.
     *
     * @param card index of the card
     * @param target index of the line or sector it is aimed at, {@link Ids#NONE} for none
     */
    public record CardTry(int card, int target) {}

    /**
     * An event of the open round.
     *
     * @param event id of the event
     * @param severity strength drawn for this seat, 1 = as described
     * @param drawnSector sector the seed drew for it, null when it draws none
     * @param available for each choice, in order, whether its condition holds and its price can be paid
     */
    public record OpenEvent(
            String event, double severity, @Nullable String drawnSector, List<Boolean> available) {
        /** Copies. */
        public OpenEvent {
            available = List.copyOf(available);
        }
    }

    /** The state after a round and its accounts. */
    public record Booked(NationState nation, Accounts accounts) {}

    /**
     * What flowed in a round.
     *
     * @param privateMoney private co-investment of each sector, bn yuan
     * @param imports of each sector, bn yuan
     * @param recruited abroad, thousand people
     * @param emigrated people who went abroad, thousand
     */
    public record Accounts(
            ImmutableDoubleArray privateMoney, ImmutableDoubleArray imports, double recruited, double emigrated) {
        static Accounts of(Turn turn) {
            double emigrated = 0;
            for (double left : turn.drained) {
                emigrated += left;
            }
            return new Accounts(
                    ImmutableDoubleArray.copyOf(turn.privateMoney),
                    ImmutableDoubleArray.copyOf(turn.imports),
                    turn.recruited,
                    emigrated);
        }
    }

    /** The state after a round and its report. */
    public record Resolution(NationState nation, Report report) {}

    /** What changed in a round, in the order to be read: sales, capability, staff, stranded money, budget, tension. */
    public record Report(
            double scoreBefore,
            double score,
            List<Double> dimensionPoints,
            List<Change> changes,
            List<String> indispensable) {
        /** Copies. */
        public Report {
            dimensionPoints = List.copyOf(dimensionPoints);
            changes = List.copyOf(changes);
            indispensable = List.copyOf(indispensable);
        }
    }

    /** Ids of the causes that are neither events nor cards; clients have a text for each. */
    public static final List<String> CAUSES = RoundReport.CAUSES;

    /** A forecast; money in bn yuan. */
    public record Forecast(
            double cash,
            double cardsAndAnswers,
            double borrowed,
            double spent,
            double reserve,
            double nextBudget,
            boolean budgetFloored,
            double scoreNow,
            double scoreNext,
            List<SectorForecast> sectors,
            List<Warning> warnings) {
        /** Copies. */
        public Forecast {
            sectors = List.copyOf(sectors);
            warnings = List.copyOf(warnings);
        }
    }

    /** A sector in a forecast; money in bn yuan, chain figures relative to the frontier. */
    public record SectorForecast(
            String sector,
            double publicMoney,
            double privateMoney,
            double absorptionLimit,
            double idle,
            double salesNow,
            double salesNext,
            double ownChainNext,
            double chainQualityNext) {}

    /** A warning with the facts for its sentence. */
    public record Warning(Kind kind, Map<String, String> facts) {
        /** Copies and sorts. */
        public Warning {
            facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        }

        /** Codes as on the wire. */
        public enum Kind {
            MONEY_WOULD_IDLE,
            MONEY_UNSPENT,
            FUNDING_CUT,
            SHORT_OF_STAFF,
            BUDGET_AT_FLOOR,
            CARD_NOT_PLAYED
        }
    }

    /**
     * A part of the score.
     *
     * @param dimension id of the dimension in lower case, or {@code debt}
     * @param contribution points times weight; all contributions sum exactly to the score
     */
    public record ScorePart(String dimension, double measure, double points, double weight, double contribution) {}
}
