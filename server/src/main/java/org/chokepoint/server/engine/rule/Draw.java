package org.chokepoint.server.engine.rule;

/**
 * Random numbers that are a function of seed, stream and place, so that nothing a player does can shift them: SplitMix64
 * (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014) over the keys, one after the other.
 */
final class Draw {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long MIX_1 = 0xBF58476D1CE4E5B9L;
    private static final long MIX_2 = 0x94D049BB133111EBL;
    private static final long TEXT_BASIS = 1469598103934665603L;
    private static final long TEXT_PRIME = 1099511628211L;
    private static final double UNIT = 1.0 / (1L << 53);

    private Draw() {}

    /** A number in 0 .. 1 (1 excluded) of a stream that is drawn once a game. */
    static double once(long seed, String stream) {
        return unit(mix(start(seed), text(stream)));
    }

    /** A number of a stream that is drawn once a game for each name. */
    static double named(long seed, String stream, String name) {
        return unit(mix(mix(start(seed), text(stream)), text(name)));
    }

    /**
     * A number of a stream that is drawn every round.
     *
     * @param round from 0
     * @param again 0 for the first draw of the round, 1 for the draw after it and so on
     */
    static double inRound(long seed, String stream, int round, int again) {
        long state = mix(mix(start(seed), text(stream)), round);
        return unit(again == 0 ? state : mix(state, again));
    }

    private static long start(long seed) {
        return seed * GOLDEN_GAMMA;
    }

    private static long mix(long state, long key) {
        long z = state + key * MIX_1 + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * MIX_1;
        z = (z ^ (z >>> 27)) * MIX_2;
        return z ^ (z >>> 31);
    }

    private static long text(String key) {
        long hash = TEXT_BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * TEXT_PRIME;
        }
        return hash;
    }

    private static double unit(long state) {
        return (state >>> 11) * UNIT;
    }
}
