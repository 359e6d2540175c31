package org.chokepoint.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event: {@code events.yaml} or {@code events/*.yaml}. */
public record EventDef(
        String id,

        @Doc("Number in the design, for example E01") @Optional @Nullable
        String code,

        Text title,
        @Size(max = 60) Text body,
        @Doc("Slot that draws it") Kind kind,

        @Doc("Sanction focus that makes it likelier") @Optional @Nullable
        Focus focus,

        @Doc("Sectors the scenario must have") @Optional @Ref(Ref.Kind.SECTOR)
        List<String> sectors,

        @Doc("First round it can come") @Optional("1") @Range(min = 1, max = 40)
        int fromRound,

        @Doc("Comes in this round for certain; domestic events only") @Optional @Nullable
        Integer round,

        @Doc("Condition that must hold, for example 'level[\"equipment\"] < 0.85'") @Optional @Nullable
        Expr when,

        @Doc("Weight in the draw") @Optional("1") @Range(min = 0, max = 100)
        double weight,

        @Doc("At most once a game") @Optional("false") boolean once,

        @Doc("Rounds before it can come again") @Optional("3") @Range(min = 0, max = 40)
        int cooldown,

        @Doc("The seed draws one of the scenario's sectors for target 'drawn'") @Optional("false")
        boolean drawsSector,

        @Optional @Size(max = 10) List<EffectDef> effects,

        @Doc("Answers. Exactly one is the free default; an event with no answers has none") @Optional @Size(max = 3)
        List<ChoiceDef> choices,

        @Ref(Ref.Kind.FACT) @Size(min = 1, max = 20) List<String> facts,

        @Doc("One sentence for the debrief") @Optional @Nullable
        Text learning,

        @Doc("Theses it illustrates, for example T02")
        @Optional
        @Pattern(value = "T[0-9]{2}", words = "T and two digits, for example T02")
        List<String> theses,

        @Doc("Two readings of a disputed matter; each game plays one, the first unless its table chooses")
        @Optional
        @Size(max = 2)
        List<ReadingDef> readings) {
    /** Copies. */
    public EventDef {
        sectors = List.copyOf(sectors);
        effects = List.copyOf(effects);
        choices = List.copyOf(choices);
        facts = List.copyOf(facts);
        theses = List.copyOf(theses);
        readings = List.copyOf(readings);
    }

    /** Which slot draws the event. */
    public enum Kind {
        WORLD,
        SANCTION,
        DOMESTIC
    }

    /** What the outside world aims at; the seed draws one for the game. */
    public enum Focus {
        TOOLS,
        CHIPS,
        MARKETS,
        PEOPLE
    }

    /** An answer to an event. */
    public record ChoiceDef(
            String id,
            @Size(max = 20) Text label,

            @Doc("The free answer of a silent seat") @Optional("false")
            boolean byDefault,

            @Doc("Price, bn yuan") @Optional("0") @Range(min = 0, max = 10_000)
            double cost,

            @Doc("Price in mandate points") @Optional("0") @Range(min = 0, max = 5)
            int mandate,

            @Doc("Condition for being offered") @Optional @Nullable
            Expr when,

            @Optional @Size(max = 10) List<EffectDef> effects,

            @Doc("Two or more ways it can go; the seed draws one, the same for all seats") @Optional @Size(max = 4)
            List<OutcomeDef> outcomes) {
        /** Copies. */
        public ChoiceDef {
            effects = List.copyOf(effects);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** A way in which an answer can go. */
    public record OutcomeDef(
            @Doc("Weight in the draw") @Range(min = 0.001, max = 100)
            double weight,

            @Size(max = 20) Text label,
            @Optional @Size(max = 10) List<EffectDef> effects) {
        /** Copies. */
        public OutcomeDef {
            effects = List.copyOf(effects);
        }
    }

    /** How one side reads a disputed matter, and what the event does if that side is right. */
    public record ReadingDef(
            String id,
            @Size(max = 12) Text title,

            @Doc("What this side says, and who says it") @Size(max = 50)
            Text claim,

            @Ref(Ref.Kind.FACT) @Size(min = 1, max = 10) List<String> facts,

            @Doc("Added to the event's own effects; the severity scales them too") @Optional @Size(max = 10)
            List<EffectDef> effects,

            @Doc("What it adds to answers") @Optional @Size(max = 3)
            List<ReadingAnswer> answers) {
        /** Copies. */
        public ReadingDef {
            facts = List.copyOf(facts);
            effects = List.copyOf(effects);
            answers = List.copyOf(answers);
        }

        /** What this reading adds to an answer. */
        public List<EffectDef> added(String choice) {
            return answers.stream()
                    .filter(answer -> answer.choice().equals(choice))
                    .flatMap(answer -> answer.effects().stream())
                    .toList();
        }
    }

    /** What a reading adds to an answer. */
    public record ReadingAnswer(
            @Doc("Id of a choice of the event") String choice,
            @Size(min = 1, max = 10) List<EffectDef> effects) {
        /** Copies. */
        public ReadingAnswer {
            effects = List.copyOf(effects);
        }
    }
}
