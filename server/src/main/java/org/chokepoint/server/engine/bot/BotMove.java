package org.chokepoint.server.engine.bot;

import org.chokepoint.server.engine.rule.Rounds;

/**
 * What a bot does in a round, and which of its sentences says why.
 *
 * @param plan for the rules
 * @param sentence id of the bot for its idea, or with a slash and the number of one of its reactions, from 1
 */
public record BotMove(Rounds.Plan plan, String sentence) {
    /** The id of a reaction's sentence. */
    public static String sentence(String bot, int reaction) {
        return bot + "/" + reaction;
    }
}
