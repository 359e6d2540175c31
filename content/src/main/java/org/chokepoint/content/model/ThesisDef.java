package org.chokepoint.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the articles as an experiment: {@code theses.yaml} or {@code theses/*.yaml}. Its runs are played on
 * sets of seeds; it holds when its claims hold on most of them. With {@code based_on: other} every key that is not given
 * is taken from the other thesis; a run may be based on another run of its thesis, and its plan on one of
 * {@code plans.yaml}. What an experiment shows is a property of the game and no evidence about the world.
 */
public record ThesisDef(
        @Doc("T for a thesis or C for a calibration, and two digits")
        @Pattern(value = "[TC][0-9]{2}", words = "T or C and two digits, for example T02")
        String id,

        @Size(max = 40) Text statement,
        @Ref(Ref.Kind.FACT) @Size(min = 1, max = 20) List<String> facts,

        @Doc("What is played") @Size(min = 1, max = 20) List<RunDef> runs,

        @Doc("What must come out; all of them") @Size(min = 1, max = 10)
        List<ClaimDef> claims) {
    /** Copies. */
    public ThesisDef {
        facts = List.copyOf(facts);
        runs = List.copyOf(runs);
        claims = List.copyOf(claims);
    }

    /** A plan in a world: played once for each seed. */
    public record RunDef(
            String id,
            @Ref(Ref.Kind.SCENARIO) String scenario,

            @Doc("Hostility of the world; the seed draws it when nothing is said")
            @Optional
            @Nullable
            @Range(min = -10, max = 10)
            Double hostility,

            @Doc("Demand, frontier and mobility grow as in the files, and not as the seed draws") @Optional("false")
            boolean fixedWorld,

            @Doc("Multiplies the budget") @Optional("1") @Range(min = 0.01, max = 100)
            double budgetFactor,

            @Doc("Multiplies the staff at the start") @Optional("1") @Range(min = 0.01, max = 100)
            double staffFactor,

            @Doc("Whether events come as the scenario has them, or only those of the script") @Optional("scripted")
            Events events,

            @Doc("Effects that come in given rounds") @Optional @Size(max = 40)
            List<ScriptDef> script,

            @Doc("Who plays; base it on one of plans.yaml. Claims read this seat")
            BotDef plan,

            @Doc("Seats that share one world market; 1 plays alone") @Optional("1") @Range(min = 1, max = 40)
            int rivals,

            @Doc("Who plays the other seats; the same plan when nobody is named") @Optional @Nullable
            BotDef others) {
        /** Copies. */
        public RunDef {
            script = List.copyOf(script);
        }
    }

    /** Where events come from. */
    public enum Events {
        SCENARIO,
        SCRIPTED
    }

    /** Effects that begin in every round of a range, or in every so many of them. */
    public record ScriptDef(
            @Doc("First round") @Optional("1") @Range(min = 1, max = 40)
            int from,

            @Doc("Last round") @Optional("40") @Range(min = 1, max = 40)
            int to,

            @Doc("2 for every other round, and so on") @Optional("1") @Range(min = 1, max = 40)
            int every,

            @Size(min = 1, max = 10) List<EffectDef> effects) {
        /** Copies. */
        public ScriptDef {
            effects = List.copyOf(effects);
        }

        /** They begin in this round. */
        public boolean comesIn(int round) {
            return round >= from && round <= to && (round - from) % every == 0;
        }
    }

    /** A number that is computed from the means of the runs over a set of seeds, and the range it must lie in. */
    public record ClaimDef(
            @Doc("What the number is") @Size(max = 30) Text says,

            @Doc("Its formula, for example banned[4].level[\"design\"] / free.level[\"design\"] - 1")
            @Formula(value = Vocabulary.Type.NUMBER, reads = Formula.Reads.RUNS)
            Expr value,

            @Optional @Nullable Double atLeast,
            @Optional @Nullable Double atMost) {
        /** The number lies in the range. */
        public boolean holds(double number) {
            return (atLeast == null || number >= atLeast) && (atMost == null || number <= atMost);
        }
    }
}
