package org.chokepoint.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sector and its lines: {@code sectors.yaml}. Symbols in brackets are those of the equations. */
public record SectorDef(
        String id,
        Text name,

        @Doc("How much isolation hurts: degree of globalization (g)") @Range(min = 0, max = 1)
        double globalization,

        @Doc("Growth of the world frontier a round (fg)") @Range(min = 0, max = 1)
        double frontierGrowth,

        @Doc("Share of demand for mature products (md)") @Range(min = 0, max = 1)
        double matureDemand,

        @Doc("Level that mature products need, relative to the frontier (need)") @Range(min = 0.01, max = 1)
        double matureNeed,

        @Doc("Strength of foreign supply at home (f0)") @Range(min = 0, max = 1_000)
        double foreignAtHome,

        @Doc("Strength of competitors abroad (cx)") @Range(min = 0.001, max = 1_000)
        double competitorsAbroad,

        @Doc("Rate of replication (rho)") @Range(min = 0, max = 10)
        double replication,

        @Doc("Yield of basic research in points (sig)") @Range(min = 0, max = 1_000)
        double basicYield,

        @Doc("Public income per yuan of sales (tau)") @Range(min = 0, max = 1)
        double taxRate,

        @Doc("Private investment per yuan of sales (pi)") @Range(min = 0, max = 1)
        double privateRate,

        @Doc("Money that a thousand people of average skill can absorb, bn yuan (absb)")
        @Range(min = 0.001, max = 1_000)
        double absorption,

        @Doc("Capacity per bn yuan of building money (vcap)") @Range(min = 0, max = 1_000)
        double capacityYield,

        @Doc("Share of capacity lost a round (dep)") @Range(min = 0, max = 1)
        double depreciation,

        @Doc("False when nobody abroad sells into this sector") @Optional("true")
        boolean imports,

        @Doc("Share of home demand that waits when the sector's input is not served") @Optional @Nullable
        InputShortage inputShortage,

        @Doc("An input that is another sector's own chain") @Optional @Nullable
        DerivedInput derivedInput,

        @Size(min = 1, max = 10) List<LineDef> lines) {
    /** Copies. */
    public SectorDef {
        lines = List.copyOf(lines);
    }

    /** Demand of this sector falls by {@code effect} times the unserved share of {@code sector}. */
    public record InputShortage(
            @Ref(Ref.Kind.SECTOR) String sector,
            @Range(min = 0, max = 1) double effect) {}

    /** The own chain of {@code sector} is an input of this one, with a sanction key of its own. */
    public record DerivedInput(
            @Ref(Ref.Kind.SECTOR) String sector,
            @Range(min = 0, max = 1) double weight,
            @Range(min = 0, max = 1) double importability,

            @Doc("Name of the input in effects, for example aichip in z:aichip")
            @Pattern(value = Pattern.ID, words = Pattern.ID_WORDS)
            String key,

            @Doc("Added to the level, because mature products are enough") @Optional("0") @Range(min = 0, max = 1)
            double matureBonus) {}
}
