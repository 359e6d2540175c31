package org.chokepoint.content.model;

import java.util.List;
import java.util.Map;

/**
 * A start profile of a seat among rivals: {@code economies.yaml}. It changes what the scenario's country starts with;
 * what is not named stays. World demand is the same for all.
 */
public record EconomyDef(
        String id,
        Text name,
        @Size(max = 60) Text text,

        @Doc("Factors on the start capability of lines") @Optional @Ref(Ref.Kind.LINE) @Range(min = 0.05, max = 5)
        Map<String, Double> capability,

        @Doc("Factors on what sectors start with") @Optional @Ref(Ref.Kind.SECTOR)
        Map<String, SectorSize> sectors,

        @Doc("Factor on the budget") @Optional("1") @Range(min = 0.1, max = 5)
        double budget,

        @Doc("Factor on processing exports") @Optional("1") @Range(min = 0, max = 5)
        double processingExports,

        @Ref(Ref.Kind.FACT) @Size(min = 1, max = 20) List<String> facts) {
    /** Copies. */
    public EconomyDef {
        capability = Ordered.copy(capability);
        sectors = Ordered.copy(sectors);
        facts = List.copyOf(facts);
    }

    /** Factors on what a sector starts with. */
    public record SectorSize(
            @Doc("Capacity, staff, sales and last spending") @Range(min = 0.05, max = 5)
            double size,

            @Doc("Home demand") @Range(min = 0.05, max = 5) double homeDemand) {}
}
