package org.chokepoint.server.engine.bot;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.chokepoint.server.engine.rule.BotSheet;
import org.chokepoint.server.engine.rule.BotSheet.Reaction;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Scope;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/** Plans of the pack's bots. Pure, safe from any thread. */
public final class Bots {
    private Bots() {}

    /**
     * The plan of a bot for the open round; a function of what the seat may see.
     *
     * @throws IllegalArgumentException when the pack has no such bot
     */
    public static Rounds.Plan plan(World world, NationState opened, String bot) {
        return move(world, opened, bot).plan();
    }

    /**
     * The plan of a bot for the open round with the reason that it gives for it.
     *
     * @throws IllegalArgumentException when the pack has no such bot
     */
    public static BotMove move(World world, NationState opened, String bot) {
        BotSheet sheet = world.rulebook().bot(bot);
        Sketch sketch = new Sketch(world.rulebook(), sheet);
        Scope scope = new Scope(world, opened);
        String sentence = bot;
        List<Reaction> reactions = sheet.reactions();
        for (int i = 0; i < reactions.size(); i++) {
            boolean applies = Reacting.apply(reactions.get(i), scope, sketch);
            if (applies && reactions.get(i).def().why() != null) {
                sentence = BotMove.sentence(bot, i + 1);
            }
        }
        ImmutableIntArray answers = Answers.choose(world, opened, sheet);
        return new BotMove(sketch.plan(answers), sentence);
    }

    /**
     * As {@link #move}, by a bot that tries its answers before it gives them.
     *
     * @param lookAhead rounds that it tries them on, as if nothing new happened; 0 tries nothing
     */
    public static BotMove move(World world, NationState opened, String bot, int lookAhead) {
        BotMove move = move(world, opened, bot);
        return lookAhead == 0
                ? move
                : new BotMove(new LookAhead(world, opened, bot, lookAhead).better(move.plan()), move.sentence());
    }
}
