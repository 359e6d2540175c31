package org.chokepoint.content.model;

/** One line of a sector's chain. Symbols in brackets are those of the equations. */
public record LineDef(
        String id,
        Text name,

        @Doc("Weight in the chain (w)") @Range(min = 0, max = 1)
        double weight,

        @Doc("Share of the gap to the frontier that imports can bridge (imp)") @Range(min = 0, max = 1)
        double importability,

        @Doc("Level, relative to the frontier, up to which the mature market teaches (mat)") @Range(min = 0, max = 1.5)
        double matureCeiling,

        @Doc("Money at which returns are halved, bn yuan (k)") @Range(min = 0.001, max = 10_000)
        double halfSaturation,

        @Doc("Share of the money that builds capacity (cap)") @Range(min = 0, max = 1)
        double capitalShare,

        @Doc("Rounds until capacity is ready (d)") @Range(min = 1, max = 5)
        int delay,

        @Doc("Weight for private money by habit (pw)") @Range(min = 0, max = 1)
        double privateWeight) {}
