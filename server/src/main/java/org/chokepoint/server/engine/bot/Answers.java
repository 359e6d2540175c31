package org.chokepoint.server.engine.bot;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.server.engine.rule.BotSheet;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/** How a bot answers events: the offered answer that is worth most to it, the default when no other is worth more. */
final class Answers {
    private Answers() {}

    static ImmutableIntArray choose(World world, NationState opened, BotSheet sheet) {
        if (sheet.answerWorth().isEmpty() || opened.openEventCount() == 0) {
            return ImmutableIntArray.of();
        }
        ImmutableIntArray.Builder answers = ImmutableIntArray.builder(opened.openEventCount());
        List<OpenEvent> events = Rounds.events(world, opened);
        for (int slot = 0; slot < events.size(); slot++) {
            int event = opened.openEvent(slot);
            List<ChoiceDef> choices =
                    world.rulebook().ruleset().events().get(event).choices();
            answers.add(best(choices, events.get(slot), sheet.answerWorth().get(event)));
        }
        return answers.build();
    }

    private static int best(List<ChoiceDef> choices, OpenEvent open, ImmutableDoubleArray worth) {
        int best = Ids.NONE;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choices.size(); i++) {
            boolean better = worth.get(i) > most
                    || (worth.get(i) == most && choices.get(i).byDefault());
            if (open.available().get(i) && better) {
                most = worth.get(i);
                best = i;
            }
        }
        return best;
    }
}
