package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * What two plain ways of playing come to in this world: the same money everywhere, and a steady long view. Their mean is
 * the par of the seed, the yardstick that makes scores of different worlds comparable.
 *
 * @param games one for each way; at least one
 */
public record Par(List<Game> games) {
    /** Bots of the pack whose mean is the par; those a pack does not have are left out. */
    private static final List<String> BOTS = List.of("equal", "longterm");

    /** Copies. */
    public Par {
        games = List.copyOf(games);
    }

    /**
     * One way of playing.
     *
     * @param bot id; empty for last year's habits, which a pack without the bots is measured by
     * @param moves of each round
     * @param scores after each round
     * @param end the country after the last round
     */
    record Game(String bot, List<Move> moves, List<Double> scores, NationState end) {
        Game {
            moves = List.copyOf(moves);
            scores = List.copyOf(scores);
        }
    }

    /** Plays the par of a world for so many rounds, at least one. */
    static Par of(World world, int rounds) {
        List<String> known = BOTS.stream()
                .filter(bot -> world.rulebook().ruleset().bots().stream()
                        .anyMatch(def -> def.id().equals(bot)))
                .toList();
        List<String> bots = known.isEmpty() ? List.of("") : known;
        return new Par(bots.stream().map(bot -> play(world, bot, rounds)).toList());
    }

    private static Game play(World world, String bot, int rounds) {
        List<Move> moves = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        NationState nation = Rounds.start(world);
        for (int round = 1; round <= rounds; round++) {
            NationState opened = Rounds.open(world, nation);
            Rounds.Plan plan =
                    bot.isEmpty() ? Rounds.plan(world, opened, Rounds.habits(world)) : Bots.plan(world, opened, bot);
            moves.add(Move.of(opened, plan));
            nation = Rounds.resolve(world, opened, plan);
            scores.add(nation.score());
        }
        return new Game(bot, moves, scores, nation);
    }

    /** Points of the par. */
    double score() {
        double sum = 0;
        for (Game game : games) {
            sum += game.end().score();
        }
        return sum / games.size();
    }
}
