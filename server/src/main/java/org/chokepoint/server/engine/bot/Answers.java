package org.chokepoint.server.engine.bot;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.BotDef.PreferenceDef;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * How a bot answers events: an answer is worth the sum of its effects, each times its rounds and what the bot thinks of
 * its kind, less its price. The bot takes the best offered one, the default when no other is better.
 */
final class Answers {
    private Answers() {}

    static ImmutableIntArray choose(World world, NationState opened, BotDef bot) {
        if (bot.prefers().isEmpty() || opened.openEventCount() == 0) {
            return ImmutableIntArray.of();
        }
        ImmutableIntArray.Builder answers = ImmutableIntArray.builder(opened.openEventCount());
        for (OpenEvent event : Rounds.events(world, opened)) {
            answers.add(best(event, def(world.rulebook(), event.event()), bot));
        }
        return answers.build();
    }

    private static EventDef def(Rulebook book, String event) {
        return book.ruleset().events().get(book.events().find(event));
    }

    private static int best(OpenEvent open, EventDef event, BotDef bot) {
        int best = Ids.NONE;
        double most = Double.NEGATIVE_INFINITY;
        List<ChoiceDef> choices = event.choices();
        for (int i = 0; i < choices.size(); i++) {
            ChoiceDef choice = choices.get(i);
            double worth = worth(choice, bot);
            boolean better = worth > most || (worth == most && choice.byDefault());
            if (open.available().get(i) && better) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    private static double worth(ChoiceDef choice, BotDef bot) {
        double worth = -choice.cost() - choice.mandate() * worth(EffectKind.MANDATE, bot);
        for (EffectDef effect : choice.effects()) {
            worth += effect.value() * effect.rounds() * worth(effect.key().kind(), bot);
        }
        return worth;
    }

    private static double worth(EffectKind kind, BotDef bot) {
        for (PreferenceDef preference : bot.prefers()) {
            if (preference.effect() == kind) {
                return preference.worth();
            }
        }
        return 0;
    }
}
