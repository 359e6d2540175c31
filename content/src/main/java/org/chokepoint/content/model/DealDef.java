package org.chokepoint.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one seat may do to or with another: {@code deals.yaml}. It is offered in PLAN and binds when the round is resolved.
 * An agreement needs the other's word, a measure does not. Effects with the target {@code chosen} go to the line that the
 * deal names, or to its sector when their kind goes with sectors.
 */
public record DealDef(
        String id,
        Text name,
        @Size(max = 60) Text text,

        @Doc("Modes in which it can be made") @Size(min = 1, max = 3)
        List<GameMode> modes,

        @Doc("Whether the other side must agree") Form form,

        @Doc("What it is about: none or line") @Optional("none")
        CardDef.TargetKind target,

        @Doc("Price, bn yuan: of each side of an agreement, of the one who takes a measure")
        @Optional("0")
        @Range(min = 0, max = 10_000)
        double cost,

        @Doc("Price in mandate points of the one who offers it or takes the measure")
        @Optional("0")
        @Range(min = 0, max = 5)
        int mandate,

        @Doc("Money that goes from one side to the other, named in the offer") @Optional @Nullable
        Payment payment,

        @Doc("Rounds it binds, the one it is made in included") @Optional("1") @Range(min = 1, max = 12)
        int rounds,

        @Doc("The same two seats may make it again this many rounds later; 0 allows it every round")
        @Optional("0")
        @Range(min = 0, max = 12)
        int cooldown,

        @Doc("In force at the table at most; 0 sets no limit") @Optional("0") @Range(min = 0, max = 40)
        int atMost,

        @Doc("Level of the named line that the one who offers needs, relative to the frontier")
        @Optional("0")
        @Range(min = 0, max = 2)
        double minLevel,

        @Doc("It can only answer this deal, made by the other against oneself and still in force")
        @Optional
        @Nullable
        @Ref(Ref.Kind.DEAL)
        String answers,

        @Doc("Neither side wins the other's staff while it binds") @Optional("false")
        boolean noPoaching,

        @Doc("The one who offers leads the line for the nation while it binds") @Optional("false")
        boolean leads,

        @Doc("Deals between the same two seats that end it") @Optional @Ref(Ref.Kind.DEAL)
        List<String> brokenBy,

        @Doc("Mandate points that breaking it costs the one who breaks it") @Optional("0") @Range(min = 0, max = 5)
        int breakingMandate,

        @Doc("Effects on both sides when it is broken") @Optional @Size(max = 10)
        List<EffectDef> breaking,

        @Doc("Effects on the one who offers it or takes the measure") @Optional @Size(max = 10)
        List<EffectDef> proposer,

        @Doc("More of them the first time this seat makes such a deal") @Optional @Size(max = 10)
        List<EffectDef> firstTime,

        @Doc("Effects on the other side") @Optional @Size(max = 10)
        List<EffectDef> partner,

        @Doc("Effects on the side whose named line is weaker; on both when equal") @Optional @Size(max = 10)
        List<EffectDef> follower,

        @Doc("Effects on everybody else at the table") @Optional @Size(max = 10)
        List<EffectDef> others,

        @Ref(Ref.Kind.FACT) @Size(min = 1, max = 20) List<String> facts) {
    /** Copies. */
    public DealDef {
        modes = List.copyOf(modes);
        brokenBy = List.copyOf(brokenBy);
        breaking = List.copyOf(breaking);
        proposer = List.copyOf(proposer);
        firstTime = List.copyOf(firstTime);
        partner = List.copyOf(partner);
        follower = List.copyOf(follower);
        others = List.copyOf(others);
        facts = List.copyOf(facts);
    }

    /** Whether the other side must agree. */
    public enum Form {
        AGREEMENT,
        MEASURE
    }

    /** Who pays whom. */
    public enum Payer {
        PROPOSER,
        PARTNER
    }

    /** Money from one side to the other. Bn yuan, whole numbers. */
    public record Payment(
            @Doc("Who pays") Payer by,
            @Range(min = 0, max = 10_000) int min,
            @Range(min = 0, max = 10_000) int max) {}
}
