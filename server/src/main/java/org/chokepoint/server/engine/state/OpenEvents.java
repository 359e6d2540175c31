package org.chokepoint.server.engine.state;

/**
 * The events of the open round, in the order of their slots. Indices are those of the compiled pack. Mutable, part of
 * {@link Figures}; not for several threads.
 */
public final class OpenEvents {
    /** Slots of a round: world, sanction, domestic. */
    public static final int SLOTS = 3;

    /** No sector was drawn. */
    public static final int NO_SECTOR = -1;

    private int size;
    private final int[] events = new int[SLOTS];
    private final double[] severities = new double[SLOTS];
    private final int[] sectors = new int[SLOTS];

    /** Adds an event. */
    public void add(int event, double severity, int sector) {
        events[size] = event;
        severities[size] = severity;
        sectors[size] = sector;
        size++;
    }

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** Number of events. */
    public int size() {
        return size;
    }

    /** Index of the event. */
    public int event(int slot) {
        return events[slot];
    }

    /** Strength, 1 = as described. */
    public double severity(int slot) {
        return severities[slot];
    }

    /** Index of the drawn sector or {@link #NO_SECTOR}. */
    public int sector(int slot) {
        return sectors[slot];
    }

    OpenEvents copy() {
        OpenEvents copy = new OpenEvents();
        for (int slot = 0; slot < size; slot++) {
            copy.add(events[slot], severities[slot], sectors[slot]);
        }
        return copy;
    }

    void encode(CanonicalWriter out) {
        out.number(size);
        for (int slot = 0; slot < size; slot++) {
            out.number(events[slot]).real(severities[slot]).number(sectors[slot]);
        }
    }
}
