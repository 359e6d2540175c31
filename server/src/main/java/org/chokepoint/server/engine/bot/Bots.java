package org.chokepoint.server.engine.bot;

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
        BotSheet sheet = world.rulebook().bot(bot);
        Sketch sketch = new Sketch(world.rulebook(), sheet);
        Scope scope = new Scope(world, opened);
        for (Reaction reaction : sheet.reactions()) {
            Reacting.apply(reaction, scope, sketch);
        }
        return sketch.plan(Answers.choose(world, opened, sheet));
    }
}
