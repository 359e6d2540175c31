package org.chokepoint.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.chokepoint.server.engine.bot.BotMove;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.junit.jupiter.api.Test;

/** Bots that try their answers play better than those that do not, and every bot says why it plays as it does. */
class LookAheadTest {
    private static final int SEEDS = 20;
    private static final Rulebook QUICK = TestPacks.rulebook("core", "quick");

    @Test
    void shouldScoreHigherWhenAnswersAreTriedFirst() {
        for (String bot : List.of("longterm", "integrator", "chipmax")) {
            double blind = mean(bot, 0);
            double ahead = mean(bot, 1);
            assertThat(ahead).as(bot).isGreaterThan(blind + 1);
        }
    }

    private static double mean(String bot, int lookAhead) {
        double sum = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            World world = World.draw(QUICK, seed);
            NationState nation = Rounds.start(world);
            for (int round = 1; round <= QUICK.scenario().rounds(); round++) {
                NationState opened = Rounds.open(world, nation);
                nation = Rounds.resolve(
                        world, opened, Bots.move(world, opened, bot, lookAhead).plan());
            }
            sum += nation.score();
        }
        return sum / SEEDS;
    }

    @Test
    void shouldSayWhichReactionDecided() {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), 7);
        TreeSet<String> said = new TreeSet<>();
        NationState nation = Rounds.start(world);
        // when
        for (int round = 1; round <= 3; round++) {
            NationState opened = Rounds.open(world, nation);
            BotMove move = Bots.move(world, opened, "stopgo");
            said.add(move.sentence());
            nation = Rounds.resolve(world, opened, move.plan());
        }
        // then
        assertThat(said).containsExactly("stopgo/2", "stopgo/3", "stopgo/4");
        assertThat(Bots.move(world, Games.firstRound(world), "equal").sentence())
                .isEqualTo("equal");
    }
}
