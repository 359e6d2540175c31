package org.chokepoint.server.engine.state;

import java.util.Arrays;

/**
 * Effects that last, in the order they began. Keys and causes are indices of the compiled pack. Mutable, part of
 * {@link Figures}; not for several threads.
 */
public final class ActiveEffects {
    private static final int FIRST_ROOM = 24;

    private int size;
    private int[] keys;
    private double[] values;
    private int[] roundsLeft;
    private int[] causes;
    private int[] since;

    ActiveEffects() {
        keys = new int[FIRST_ROOM];
        values = new double[FIRST_ROOM];
        roundsLeft = new int[FIRST_ROOM];
        causes = new int[FIRST_ROOM];
        since = new int[FIRST_ROOM];
    }

    private ActiveEffects(ActiveEffects other) {
        size = other.size;
        keys = other.keys.clone();
        values = other.values.clone();
        roundsLeft = other.roundsLeft.clone();
        causes = other.causes.clone();
        since = other.since.clone();
    }

    /**
     * Adds an effect.
     *
     * @param key index of the effect key
     * @param value size in the unit of the key
     * @param rounds rounds it lasts, the running one included
     * @param cause index of the card or event behind it
     * @param round the running round
     */
    public void add(int key, double value, int rounds, int cause, int round) {
        if (size == keys.length) {
            grow(2 * size);
        }
        keys[size] = key;
        values[size] = value;
        roundsLeft[size] = rounds;
        causes[size] = cause;
        since[size] = round;
        size++;
    }

    /** Number of effects. */
    public int size() {
        return size;
    }

    /** Index of the effect key. */
    public int key(int index) {
        return keys[index];
    }

    /** Size in the unit of the key. */
    public double value(int index) {
        return values[index];
    }

    /** Rounds it still lasts, the running one included. */
    public int roundsLeft(int index) {
        return roundsLeft[index];
    }

    /** Index of the card or event behind it. */
    public int cause(int index) {
        return causes[index];
    }

    /** Round it began in. */
    public int since(int index) {
        return since[index];
    }

    /** Multiplies an effect. */
    public void scale(int index, double factor) {
        values[index] *= factor;
    }

    /** Ends the effects of a cause on a key. */
    public void end(int key, int cause) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (keys[i] != key || causes[i] != cause) {
                keys[kept] = keys[i];
                values[kept] = values[i];
                roundsLeft[kept] = roundsLeft[i];
                causes[kept] = causes[i];
                since[kept] = since[i];
                kept++;
            }
        }
        size = kept;
    }

    /** What is left after a round: each with a round less, without those that are done. */
    public ActiveEffects afterRound() {
        ActiveEffects left = new ActiveEffects();
        for (int i = 0; i < size; i++) {
            if (roundsLeft[i] > 1) {
                left.add(keys[i], values[i], roundsLeft[i] - 1, causes[i], since[i]);
            }
        }
        return left;
    }

    ActiveEffects copy() {
        return new ActiveEffects(this);
    }

    void encode(CanonicalWriter out) {
        out.number(size);
        for (int i = 0; i < size; i++) {
            out.number(keys[i])
                    .real(values[i])
                    .number(roundsLeft[i])
                    .number(causes[i])
                    .number(since[i]);
        }
    }

    private void grow(int room) {
        keys = Arrays.copyOf(keys, room);
        values = Arrays.copyOf(values, room);
        roundsLeft = Arrays.copyOf(roundsLeft, room);
        causes = Arrays.copyOf(causes, room);
        since = Arrays.copyOf(since, room);
    }
}
