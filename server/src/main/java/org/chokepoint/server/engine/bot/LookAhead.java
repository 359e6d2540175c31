package org.chokepoint.server.engine.bot;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * Tries the answers to a round's events one after the other: plays the round and the next ones by the bot's own plans, as
 * if no event came, and keeps the answer after which the score is highest. It knows no more than a player who asks for
 * the forecast.
 */
final class LookAhead {
    private final World quiet;
    private final World world;
    private final NationState opened;
    private final String bot;
    private final int rounds;

    LookAhead(World world, NationState opened, String bot, int rounds) {
        this.world = world;
        this.opened = opened;
        this.bot = bot;
        this.rounds = rounds;
        quiet = world.withoutEvents();
    }

    Plan better(Plan first) {
        Plan best = first;
        double most = score(first);
        List<OpenEvent> events = Rounds.events(world, opened);
        for (int slot = 0; slot < events.size(); slot++) {
            List<Boolean> available = events.get(slot).available();
            for (int choice = 0; choice < available.size(); choice++) {
                Plan tried = answering(best, slot, choice);
                double score = available.get(choice) ? score(tried) : most;
                if (score > most) {
                    most = score;
                    best = tried;
                }
            }
        }
        return best;
    }

    private Plan answering(Plan plan, int slot, int choice) {
        int[] answers = new int[opened.openEventCount()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = i == slot
                    ? choice
                    : i < plan.answers().length() ? plan.answers().get(i) : Ids.NONE;
        }
        return new Plan(
                plan.lineShares(),
                plan.programmeShares(),
                plan.reserve(),
                plan.borrow(),
                plan.basicResearch(),
                plan.stance(),
                plan.cards(),
                ImmutableIntArray.copyOf(answers));
    }

    private double score(Plan plan) {
        NationState nation = Rounds.resolve(quiet, opened, plan);
        int last = Math.min(opened.round() + rounds, world.rulebook().scenario().rounds());
        while (nation.round() < last) {
            NationState next = Rounds.open(quiet, nation);
            nation = Rounds.resolve(quiet, next, Bots.plan(quiet, next, bot));
        }
        return nation.score();
    }
}
