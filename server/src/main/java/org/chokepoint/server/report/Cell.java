package org.chokepoint.server.report;

/** A cell of a table. */
public sealed interface Cell {
    /** Nothing is known. */
    Cell EMPTY = new Words("");

    /** Words, whatever they look like: never a number, never a formula. */
    record Words(String text) implements Cell {}

    /** A whole number. */
    record Count(long value) implements Cell {}

    /** A measure; not a number when there is none. */
    record Measure(double value) implements Cell {}

    /** Words. */
    static Cell of(String text) {
        return new Words(text);
    }

    /** A whole number. */
    static Cell of(long value) {
        return new Count(value);
    }

    /** A measure. */
    static Cell of(double value) {
        return Double.isFinite(value) ? new Measure(value) : EMPTY;
    }
}
