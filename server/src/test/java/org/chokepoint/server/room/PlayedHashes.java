package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.Phase;

/** Plays random games in a process of its own and prints the hash of each, a line a game. */
final class PlayedHashes {
    private static final int STEPS_MAX = 5_000;

    private PlayedHashes() {}

    /** @param args seeds */
    public static void main(String[] args) {
        for (String seed : args) {
            System.out.println(of(Long.parseLong(seed)));
        }
    }

    /** The hash at the end of a random game, or after very many steps. */
    static String of(long seed) {
        RandomTable game = new RandomTable(seed);
        for (int step = 0; step < STEPS_MAX && game.room.state().phase() != Phase.FINISHED; step++) {
            game.step();
        }
        return game.room.state().hash();
    }
}
