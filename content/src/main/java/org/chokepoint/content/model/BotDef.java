package org.chokepoint.content.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bot: a base plan and reactions: {@code bots.yaml}. Shares are relative weights; they need not sum to 1. */
public record BotDef(
        String id,
        Text name,
        @Doc("Its idea in a sentence") Text idea,

        @Doc("Weights of the sectors; one that is not named gets other_sectors")
        @Ref(Ref.Kind.SECTOR)
        @Range(min = 0, max = 100)
        Map<String, Double> sectors,

        @Optional("0.12") @Range(min = 0, max = 100) double otherSectors,

        @Doc("Weights of the lines inside their sector; a sector with no line named splits evenly")
        @Ref(Ref.Kind.LINE)
        @Range(min = 0, max = 100)
        Map<String, Double> lines,

        @Doc("Share of the money for talent") @Range(min = 0, max = 1)
        double talent,

        @Doc("Weights of the programmes inside talent") @Ref(Ref.Kind.PROGRAMME) @Range(min = 0, max = 100)
        Map<String, Double> programmes,

        @Doc("Research mix, 0 replication .. 1 basic research") @Range(min = 0, max = 1)
        double basicResearch,

        @Ref(Ref.Kind.STANCE) String stance,

        @Doc("Cards in the order it tries them each round") @Optional @Ref(Ref.Kind.CARD)
        List<String> cards,

        @Doc("Sector named for cards that need one") @Optional @Nullable @Ref(Ref.Kind.SECTOR)
        String targetSector,

        @Doc("New debt, share of the budget") @Optional("0") @Range(min = 0, max = 1)
        double borrow,

        @Doc("What it does about the state it sees, in this order") @Optional @Size(max = 20)
        List<ReactionDef> reactions,

        @Doc("How it answers events: the offered answer with the largest worth less its price; without any, the"
                + " default")
        @Optional
        @Size(max = 40)
        List<PreferenceDef> prefers,

        @Doc("What it offers to other seats and takes from them, tried in this order") @Optional @Size(max = 20)
        List<DealRuleDef> deals) {
    /** Copies. */
    public BotDef {
        sectors = Ordered.copy(sectors);
        lines = Ordered.copy(lines);
        programmes = Ordered.copy(programmes);
        cards = List.copyOf(cards);
        reactions = List.copyOf(reactions);
        prefers = List.copyOf(prefers);
        deals = List.copyOf(deals);
    }

    /** When a bot offers a deal or takes a measure, and when it accepts one. Inside, {@code line} is the named line. */
    public record DealRuleDef(
            @Ref(Ref.Kind.DEAL) String deal,

            @Doc("Condition for offering it; without one it is never offered")
            @Optional
            @Nullable
            @Formula(reads = Formula.Reads.REACTION)
            Expr offer,

            @Doc("Condition for accepting it; without one it is never accepted")
            @Optional
            @Nullable
            @Formula(reads = Formula.Reads.REACTION)
            Expr accept,

            @Doc("Whom it turns to: next, leader or last") @Optional("next")
            Partner partner,

            @Doc("Which own line it names: weakest or strongest, relative to the frontier") @Optional("weakest")
            Pick line,

            @Doc("Money it names when it offers, and the most it pays when it accepts, bn yuan")
            @Optional("0")
            @Range(min = 0, max = 10_000)
            int money,

            @Doc("Why, in one sentence") @Size(max = 40) Text why) {}

    /** Whom a bot turns to. */
    public enum Partner {
        NEXT,
        LEADER,
        LAST
    }

    /** A line of one's own. */
    public enum Pick {
        WEAKEST,
        STRONGEST
    }

    /** What one unit of an effect, for one round, is worth to a bot; an answer is worth the sum over its effects. */
    public record PreferenceDef(
            @Doc("Kind of effect, whatever its target") EffectKind effect,

            @Doc("Worth of one unit for one round, bn yuan; negative when unwelcome")
            @Range(min = -10_000, max = 10_000)
            double worth) {}

    /**
     * One reaction. {@code each} runs it for every sector or line, which {@code where} narrows and {@code highest} or
     * {@code lowest} narrows to one (the first of equals); inside, {@code sector} or {@code line} is its id and
     * {@code index} its place in the scenario, from 0. Without {@code each} it runs once.
     */
    public record ReactionDef(
            @Doc("Condition of the whole reaction") @Optional @Nullable
            Expr when,

            @Optional @Nullable Each each,

            @Doc("Keeps those for which it holds") @Optional @Nullable @Formula(reads = Formula.Reads.REACTION)
            Expr where,

            @Doc("Keeps the one with the largest value")
            @Optional
            @Nullable
            @Formula(value = Vocabulary.Type.NUMBER, reads = Formula.Reads.REACTION)
            Expr highest,

            @Doc("Keeps the one with the smallest value")
            @Optional
            @Nullable
            @Formula(value = Vocabulary.Type.NUMBER, reads = Formula.Reads.REACTION)
            Expr lowest,

            @Doc("Multiplies the money of the kept ones")
            @Optional
            @Nullable
            @Formula(value = Vocabulary.Type.NUMBER, reads = Formula.Reads.REACTION)
            Expr money,

            @Doc("Multiplies the money of those not kept")
            @Optional
            @Nullable
            @Formula(value = Vocabulary.Type.NUMBER, reads = Formula.Reads.REACTION)
            Expr othersMoney,

            @Doc("Sets the research mix of the kept sectors, or of all")
            @Optional
            @Nullable
            @Formula(value = Vocabulary.Type.NUMBER, reads = Formula.Reads.REACTION)
            Expr basicResearch,

            @Doc("Names the kept line as target of cards that need a line") @Optional("false")
            boolean aim,

            @Doc("Multiplies the money of programmes") @Optional @Ref(Ref.Kind.PROGRAMME) @Range(min = 0, max = 100)
            Map<String, Double> programmes,

            @Optional @Nullable @Ref(Ref.Kind.STANCE) String stance,

            @Doc("Tried before all other cards") @Optional @Ref(Ref.Kind.CARD)
            List<String> cardsFirst,

            @Doc("Not played") @Optional @Ref(Ref.Kind.CARD) List<String> cardsDropped,

            @Doc("New debt, share of the budget") @Optional @Nullable @Formula(Vocabulary.Type.NUMBER)
            Expr borrow,

            @Doc("Share of the cash that is kept") @Optional @Nullable @Formula(Vocabulary.Type.NUMBER)
            Expr reserve,

            @Doc("What the bot says of a round in which it applies, a sentence; the last one that applies is told")
            @Optional
            @Nullable
            @Size(max = 30)
            Text why) {
        /** Copies. */
        public ReactionDef {
            programmes = Ordered.copy(programmes);
            cardsFirst = List.copyOf(cardsFirst);
            cardsDropped = List.copyOf(cardsDropped);
        }
    }

    /** What a reaction runs over. */
    public enum Each {
        SECTOR,
        LINE
    }
}
