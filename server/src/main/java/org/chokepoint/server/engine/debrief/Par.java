package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.debrief.TableDebrief.ParScore;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * What two plain ways of playing come to in this world: the same money everywhere, and a steady long view. Their mean is
 * the par of the seed, the yardstick that makes scores of different worlds comparable. Where seats meet, each has a par of
 * its own: the same two ways on this seat alone, without deals, while all others do what they did.
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
     * @param parts of the score
     */
    record Game(String bot, List<Move> moves, List<Double> scores, List<ScorePart> parts) {
        Game {
            moves = List.copyOf(moves);
            scores = List.copyOf(scores);
            parts = List.copyOf(parts);
        }

        double score() {
            return scores.get(scores.size() - 1);
        }
    }

    /** Plays the par of a seat for so many rounds, at least one. */
    static Par of(Replay replay, int rounds) {
        List<String> known = BOTS.stream()
                .filter(bot -> replay.world().rulebook().ruleset().bots().stream()
                        .anyMatch(def -> def.id().equals(bot)))
                .toList();
        List<String> bots = known.isEmpty() ? List.of("") : known;
        return new Par(bots.stream().map(bot -> play(replay, bot, rounds)).toList());
    }

    private static Game play(Replay replay, String bot, int rounds) {
        World world = replay.world();
        List<Move> moves = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        Stand stand = replay.start();
        for (int round = 1; round <= rounds; round++) {
            List<NationState> table = replay.open(stand);
            NationState opened = replay.own(table);
            Rounds.Plan plan =
                    bot.isEmpty() ? Rounds.plan(world, opened, Rounds.habits(world)) : Bots.plan(world, opened, bot);
            Move move = Move.of(opened, replay.exact(opened, plan), List.of());
            moves.add(move);
            stand = replay.resolve(stand, table, move);
            scores.add(replay.score(stand));
        }
        return new Game(bot, moves, scores, replay.parts(stand));
    }

    /** The games as they are told. */
    List<ParScore> told() {
        return games.stream()
                .map(game -> new ParScore(game.bot(), game.scores()))
                .toList();
    }

    /** Points of the par. */
    double score() {
        double sum = 0;
        for (Game game : games) {
            sum += game.score();
        }
        return sum / games.size();
    }
}
