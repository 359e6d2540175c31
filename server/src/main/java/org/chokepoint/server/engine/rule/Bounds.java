package org.chokepoint.server.engine.rule;

/** Keeps numbers inside limits. */
final class Bounds {
    private Bounds() {}

    /** Inside min .. max. */
    static double clamp(double value, double min, double max) {
        return value < min ? min : value > max ? max : value;
    }

    /** Inside 0 .. 1. */
    static double share(double value) {
        return clamp(value, 0, 1);
    }

    /** What a share of the effect needs nothing, and the rest depends on a factor: {@code base + (1 - base)·factor}. */
    static double mix(double base, double factor) {
        return base + (1 - base) * factor;
    }
}
