package org.chokepoint.server.engine.state;

import java.util.List;

/**
 * What a seat's round came to, with its numbers, so that it can be shown without any rule.
 *
 * @param round 1 .. rounds
 * @param decidedBy whose plan was played
 * @param plan the plan that was played, rounded to basis points when a bot made it
 * @param scoreBefore points 0 .. 100 before the round
 * @param score points 0 .. 100 after it
 * @param dimensionPoints points 0 .. 100 in the order of the scoring's dimensions
 * @param changes in the order to be read; the journal leaves them out, because the rules find them again
 * @param indispensable ids of the lines that count as indispensable domains
 * @param botSentence id of the bot, or bot/reaction, whose sentence explains the plan; empty when no bot made it
 */
public record RoundResult(
        int round,
        DecidedBy decidedBy,
        PlanOrder plan,
        double scoreBefore,
        double score,
        List<Double> dimensionPoints,
        List<Change> changes,
        List<String> indispensable,
        String botSentence) {
    /** Copies. */
    public RoundResult {
        dimensionPoints = List.copyOf(dimensionPoints);
        changes = List.copyOf(changes);
        indispensable = List.copyOf(indispensable);
    }

    /** The same round with other points: those of a fund instead of the nation's. */
    public RoundResult scored(double before, double after) {
        return new RoundResult(
                round, decidedBy, plan, before, after, dimensionPoints, changes, indispensable, botSentence);
    }

    /**
     * One figure before and after.
     *
     * @param figure sales, capability, staff, stranded, budget or tension
     * @param subject sector or line id; empty for the whole country
     * @param causes largest first; at most three in a result, all in a ledger
     */
    public record Change(String figure, String subject, double before, double after, List<Cause> causes) {
        /** Copies. */
        public Change {
            causes = List.copyOf(causes);
        }
    }

    /** What moved a figure, and by how much. The cause is one that every client has a text for, or the id of an event or card. */
    public record Cause(String cause, double amount) {}
}
