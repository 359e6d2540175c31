package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Optional;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one country in one round, in the order of play: {@link #start}, then for each round {@link #open} and
 * {@link #resolve}. Every method is a pure function; states that go in are not changed. Stub: replaced by the rules.
 */
public final class Rounds {
    private Rounds() {}

    /** The country before round 1. */
    public static NationState start(World world) {
        throw new UnsupportedOperationException();
    }

    /** Opens the next round: mandate, draws of events, their effects. */
    public static NationState open(World world, NationState before) {
        throw new UnsupportedOperationException();
    }

    /** The events of the round that is open in this state, in the order of the slots: world, sanction, domestic. */
    public static List<OpenEvent> events(World world, NationState opened) {
        throw new UnsupportedOperationException();
    }

    /** Says what is wrong with a player's plan, or nothing. The plan is checked against an opened state. */
    public static Optional<Rejected> check(World world, NationState opened, PlanOrder order) {
        throw new UnsupportedOperationException();
    }

    /** A player's plan in the engine's form. Call only with a plan that {@link #check} passes. */
    public static Plan plan(World world, NationState opened, PlanOrder order) {
        throw new UnsupportedOperationException();
    }

    /** The first draft a player sees in round 1: last year's habits (market shares of lines, little talent). */
    public static PlanOrder habits(World world) {
        throw new UnsupportedOperationException();
    }

    /** Resolves the open round with a plan. */
    public static NationState resolve(World world, NationState opened, Plan plan) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #resolve}, and tells what changed and why. */
    public static Resolution resolveWithReport(World world, NationState opened, Plan plan) {
        throw new UnsupportedOperationException();
    }

    /** One step on a plan with no new events. */
    public static Forecast forecast(World world, NationState opened, Plan plan) {
        throw new UnsupportedOperationException();
    }

    /** The parts of the score after the last resolved round; they sum exactly to {@link NationState#score()}. */
    public static List<ScorePart> scoreParts(World world, NationState resolved) {
        throw new UnsupportedOperationException();
    }

    /** A plan in the engine's form: shares as fractions. Made by {@link #plan} or by a bot. Stub. */
    public record Plan() {}

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

    /**
     * One figure before and after.
     *
     * @param figure sales, capability, staff, stranded, budget or tension
     * @param subject sector or line id; empty for the whole country
     * @param causes largest first, at most three
     */
    public record Change(String figure, String subject, double before, double after, List<Cause> causes) {
        /** Copies. */
        public Change {
            causes = List.copyOf(causes);
        }
    }

    /** What moved a figure, and by how much. The cause is one of {@link #CAUSES} or the id of an event or card. */
    public record Cause(String cause, double amount) {}

    /** Ids of the causes that are neither events nor cards; clients have a text for each. */
    public static final List<String> CAUSES = List.of();

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
    public record Warning(Kind kind, java.util.Map<String, String> facts) {
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
