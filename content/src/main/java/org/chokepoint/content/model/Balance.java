package org.chokepoint.content.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every number of the rules that is not a sector's, a line's, a scenario's, a card's or the score's: {@code
 * balance.yaml}. One group per rule; R numbers are those of the rules. Letters in brackets are the symbols of the
 * equations.
 */
public record Balance(
        @Doc("What a country starts with beside the scenario's values")
        Start start,

        @Doc("The plan that stands before the first decision")
        Habits habits,

        @Doc("What the seed draws before play") WorldDraw worldDraw,
        @Doc("What the seed draws in a round") EventDraw eventDraw,

        @Doc("Booms and slumps of a sector's demand that the seed draws; none without it") @Optional @Nullable
        DemandSwings demandSwings,

        Mandate mandate,
        Cards cards,
        @Doc("Earmarked money") Funds funds,
        @Doc("Limits of effects that several rules read") Effects effects,
        @Doc("R1") Access access,
        @Doc("R2") PrivateCapital privateCapital,
        @Doc("R3") Continuity continuity,
        @Doc("R4") Absorption absorption,
        @Doc("R5") ResearchEffort researchEffort,
        @Doc("R6") Replication replication,
        @Doc("R7") BasicResearch basicResearch,
        @Doc("R8") Learning learning,
        @Doc("R9") Buying buying,
        @Doc("R10") Building building,
        @Doc("R11") People people,
        @Doc("R12") ChainQuality chainQuality,
        @Doc("R13") Market market,
        @Doc("Statistics of R13") ProcessingExports processingExports,
        @Doc("R14") Ecosystem ecosystem,
        @Doc("R15") PublicMoney publicMoney,
        @Doc("R16") MoneyMarket moneyMarket,
        @Doc("R17") Tension tension,
        @Doc("When a forecast warns") Warnings warnings,

        @Doc("Funds of one nation, where the mode is provinces")
        Provinces provinces) {

    /** What a country starts with beside the scenario's values. */
    public record Start(
            @Doc("Frontier of every sector, index") @Range(min = 1, max = 1_000)
            double frontier,

            @Doc("Own share of the mature home market in the year before, share") @Range(min = 0, max = 1)
            double matureHomeShare,

            @Doc("Chain quality with imports in the year before, relative to the frontier") @Range(min = 0, max = 2)
            double chainQuality,

            @Doc("Own chain in the year before, relative to the frontier") @Range(min = 0, max = 2)
            double ownChain,

            @Doc("Capacity under construction above what replaces depreciation, share of capacity a round")
            @Range(min = 0, max = 1)
            double projectGrowth,

            @Doc("Rounds for which capacity is under construction") @Range(min = 0, max = 5)
            int projectRounds,

            @Doc("Students that graduate a round, share of the staff") @Range(min = 0, max = 1)
            double students,

            @Doc("Rounds in which they graduate") @Range(min = 0, max = 5)
            int studentRounds,

            @Doc("Their skill, 1 = today's average") @Range(min = 0, max = 5)
            double studentSkill,

            @Doc("Basic research that lands in a line a round, index points") @Range(min = 0, max = 100)
            double basicPoints,

            @Doc("Rounds in which it lands") @Range(min = 0, max = 4)
            int basicRounds) {}

    /** Last year's habits: the first draft of a player. Money in lines follows sales and private weights. */
    public record Habits(
            @Doc("Share of the money for talent") @Range(min = 0, max = 1)
            double talent,

            @Doc("Weights of the programmes inside talent") @Ref(Ref.Kind.PROGRAMME) @Range(min = 0, max = 100)
            Map<String, Double> programmes,

            @Doc("Research mix, 0 replication .. 1 basic research") @Range(min = 0, max = 1)
            double basicResearch) {
        /** Copies. */
        public Habits {
            programmes = Ordered.copy(programmes);
        }
    }

    /** What the seed draws before play; the same for every seat. */
    public record WorldDraw(
            @Doc("Mobility of people at least, 1 = normal (mob)") @Range(min = 0, max = 10)
            double mobilityMin,

            @Doc("Mobility of people at most, 1 = normal (mob)") @Range(min = 0, max = 10)
            double mobilityMax,

            @Doc("Demand growth is drawn between 1 minus and 1 plus this, relative (boom)") @Range(min = 0, max = 1)
            double demandWidth,

            @Doc("Frontier speed is drawn between 1 minus and 1 plus this, relative") @Range(min = 0, max = 1)
            double frontierWidth) {}

    /** Booms and slumps of demand. One sector at a time; what is announced comes. */
    public record DemandSwings(
            @Doc("Chance that one is announced in a round in which none is announced or under way")
            @Range(min = 0, max = 1)
            double chance,

            @Doc("First round in which one can be announced") @Range(min = 1, max = 40)
            int firstRound,

            @Doc("Rounds from the news to the change") @Range(min = 1, max = 5)
            int notice,

            @Doc("Rounds that it lasts") @Range(min = 1, max = 12)
            int rounds,

            @Doc("Part of the swings that are booms") @Range(min = 0, max = 1)
            double boomShare,

            @Doc("Demand at home and abroad in a boom, times what it would be") @Range(min = 1, max = 5)
            double boom,

            @Doc("Demand at home and abroad in a slump, times what it would be") @Range(min = 0.1, max = 1)
            double slump) {}

    /** What the seed draws in a round. */
    public record EventDraw(
            @Doc("Weight of a quiet year among the world events") @Range(min = 0, max = 100)
            double quietWeight,

            @Doc("Severity of a world event at least") @Range(min = 0, max = 5)
            double worldSeverityMin,

            @Doc("Severity of a world event at most") @Range(min = 0, max = 5)
            double worldSeverityMax,

            @Doc("First round with sanctions") @Range(min = 1, max = 40)
            int firstSanctionRound,

            @Doc("Chance of a sanction in a world without hostility at the tension named below")
            @Range(min = 0, max = 1)
            double sanctionChance,

            @Doc("Added to the chance per unit of hostility") @Range(min = -5, max = 5)
            double chancePerHostility,

            @Doc("Added to the chance per point of tension above the tension named below") @Range(min = -1, max = 1)
            double chancePerTension,

            @Doc("Tension at which nothing is added, points") @Range(min = 0, max = 100)
            double chanceTension,

            @Doc("Chance at least, before deterrence") @Range(min = 0, max = 1)
            double chanceMin,

            @Doc("Chance at most, before deterrence") @Range(min = 0, max = 1)
            double chanceMax,

            @Doc("Share that an indispensable domain takes off chance and severity of sanctions")
            @Range(min = 0, max = 1)
            double deterrence,

            @Doc("Factor on the weight of sanctions in the focus of the seed") @Range(min = 0, max = 100)
            double focusFactor,

            @Doc("Severity of a sanction at least, without hostility") @Range(min = 0, max = 5)
            double sanctionSeverityMin,

            @Doc("Range of the drawn part of a sanction's severity") @Range(min = 0, max = 5)
            double sanctionSeverityRange,

            @Doc("Added to a sanction's severity per unit of hostility") @Range(min = 0, max = 5)
            double severityPerHostility,

            @Doc("Chance that a round has a domestic event when none is fixed for it") @Range(min = 0, max = 1)
            double domesticChance,

            @Doc("A draw that cannot come is drawn again this often, then the slot stays empty")
            @Range(min = 0, max = 40)
            int redraws) {}

    /** Mandate points. */
    public record Mandate(
            @Doc("Points at the start, before the first round opens") @Range(min = 0, max = 100)
            int start,

            @Doc("Points added when a round opens") @Range(min = 0, max = 100)
            int income,

            @Doc("Points kept at most") @Range(min = 0, max = 100)
            int most) {}

    /** Playing cards. */
    public record Cards(
            @Doc("Share of the budget that must be left when a card or an answer has been paid")
            @Range(min = 0, max = 1)
            double keptShare,

            @Doc("Effects of the same card do not add: the strongest counts") @Optional("false")
            boolean noStacking) {}

    /** Earmarked money outside the budget. */
    public record Funds(
            @Doc("Share of a sector's fund that follows the player's own split; the rest is spread evenly")
            @Range(min = 0, max = 1)
            double followPlan) {}

    /** Limits of effects that several rules read. */
    public record Effects(
            @Doc("Sanction on an input at most, share (z)") @Range(min = 0, max = 1)
            double sanctionMax,

            @Doc("Cut of finished supply at most, share (zp)") @Range(min = 0, max = 1)
            double supplyCutMax,

            @Doc("Stockpile cover at most, share (stock)") @Range(min = 0, max = 1)
            double stockpileMax,

            @Doc("Factor on all sanctions at least (zmul)") @Range(min = 0, max = 5)
            double sanctionFactorMin,

            @Doc("Factor on all sanctions at most (zmul)") @Range(min = 0, max = 5)
            double sanctionFactorMax,

            @Doc("Factor on the sanctions of one sector at least") @Range(min = 0, max = 5)
            double sectorSanctionFactorMin,

            @Doc("Factor on the sanctions of one sector at most") @Range(min = 0, max = 5)
            double sectorSanctionFactorMax,

            @Doc("Efficiency of projects at least (eff)") @Range(min = 0, max = 5)
            double efficiencyMin,

            @Doc("Efficiency of projects at most (eff)") @Range(min = 0, max = 5)
            double efficiencyMax,

            @Doc("Least capability, staff in thousands and wage index that effects at once can leave")
            @Range(min = 0.001, max = 10)
            double least) {}

    /** R1 stance and access. */
    public record Access(
            @Doc("Change of the stance a round at most, points of 0..1") @Range(min = 0, max = 1)
            double stanceSpeed,

            @Doc("Share of access that full tension takes") @Range(min = 0, max = 1)
            double tensionLoss,

            @Doc("Tension from which access is lost, points") @Range(min = 0, max = 100)
            double tensionFrom,

            @Doc("Points of tension above it until the loss is full") @Range(min = 1, max = 100)
            double tensionSpan) {}

    /** R2 private capital. */
    public record PrivateCapital(
            @Doc("Share lost per point of spread above normal") @Range(min = 0, max = 10)
            double spreadLoss,

            @Doc("Share lost per unit of volatility") @Range(min = 0, max = 10)
            double volatilityLoss,

            @Doc("Mood of investors at least, 1 = normal") @Range(min = 0, max = 10)
            double moodMin,

            @Doc("Mood of investors at most, 1 = normal") @Range(min = 0, max = 10)
            double moodMax,

            @Doc("Share that comes even without continuity of funding") @Range(min = 0, max = 1)
            double withoutContinuity,

            @Doc("Share that goes by habit; the rest follows public money") @Range(min = 0, max = 1)
            double habit) {}

    /** R3 continuity of funding. */
    public record Continuity(
            @Doc("Weight of the past in continuity") @Range(min = 0, max = 1)
            double memory,

            @Doc("Cut of a sector's spending that does no harm, share") @Range(min = 0, max = 1)
            double freeCut,

            @Doc("Share of projects under way that is lost per unit of cut beyond it") @Range(min = 0, max = 1)
            double projectLoss,

            @Doc("Part of that loss that hits research under way") @Range(min = 0, max = 1)
            double researchPart) {}

    /** R4 absorption and white elephants. */
    public record Absorption(
            @Doc("Useful share of money above the limit") @Range(min = 0, max = 1)
            double overflowYield,

            @Doc("Factor on losses at least (waste)") @Range(min = 0, max = 5)
            double lossFactorMin,

            @Doc("Factor on losses at most (waste)") @Range(min = 0, max = 5)
            double lossFactorMax,

            @Doc("Public cost of stranded money a round, share of its value") @Range(min = 0, max = 1)
            double upkeep,

            @Doc("Share of stranded money that is written off a round") @Range(min = 0, max = 1)
            double fading) {}

    /** R5 research effort, also of building in R10. */
    public record ResearchEffort(
            @Doc("Share of the effect of money that needs no continuity of funding") @Range(min = 0, max = 1)
            double withoutContinuity) {}

    /** R6 replication. */
    public record Replication(
            @Doc("How far lost access counts, 1 = in full") @Range(min = 0, max = 1)
            double accessWeight,

            @Doc("Part of a stockpile that keeps learning from imports alive") @Range(min = 0, max = 1)
            double stockpileRelief) {}

    /** R7 basic research. */
    public record BasicResearch(
            @Doc("Rounds until it lands; a scenario's tempo may say otherwise") @Range(min = 1, max = 4)
            int delay,

            @Doc("Share lost in isolation, times globalization") @Range(min = 0, max = 1)
            double isolationLoss,

            @Doc("Relative level below which it yields nothing") @Range(min = 0, max = 1)
            double levelFrom,

            @Doc("Relative level above it until it yields in full") @Range(min = 0.01, max = 2)
            double levelSpan,

            @Doc("Share of development money that lets results land in full; 0 switches this off")
            @Range(min = 0, max = 1)
            double developmentShare,

            @Doc("Share that lands without development money") @Range(min = 0, max = 1)
            double withoutDevelopment,

            @Doc("Relative level from which a lead slows it") @Range(min = 0, max = 2)
            double leadFrom,

            @Doc("How fast a lead slows it, per unit of relative level") @Range(min = 0, max = 1_000)
            double leadDamping,

            @Doc("Part of the loss of projects under way (R10) that hits landing research") @Range(min = 0, max = 1)
            double slipPart) {}

    /** R8 learning by doing and by sanction. */
    public record Learning(
            @Doc("Share of the gap to the mature ceiling that full home sales close a round") @Range(min = 0, max = 10)
            double rate,

            @Doc("Weight of sales without research") @Range(min = 0, max = 10)
            double base,

            @Doc("Weight of research") @Range(min = 0, max = 10)
            double effort,

            @Doc("Added per unit of sanction on the line, relative") @Range(min = 0, max = 100)
            double sanctionBoost) {}

    /** R9 buying. */
    public record Buying(
            @Doc("Relative level that can be bought at most") @Range(min = 0, max = 1)
            double reach,

            @Doc("Access times this is the openness to buyers, up to 1") @Range(min = 0, max = 10)
            double accessFactor,

            @Doc("Tension from which sellers refuse, points") @Range(min = 0, max = 100)
            double tensionFrom,

            @Doc("Points of tension above it until all refuse") @Range(min = 1, max = 100)
            double tensionSpan) {}

    /** R10 capacity. */
    public record Building(
            @Doc("Yield of building money in lines with no capital share, relative") @Range(min = 0, max = 10)
            double yieldBase,

            @Doc("Added per unit of capital share") @Range(min = 0, max = 10)
            double yieldPerCapitalShare,

            @Doc("Share of projects under way that is lost a round per unit of volatility") @Range(min = 0, max = 10)
            double slipPerVolatility,

            @Doc("That share at most") @Range(min = 0, max = 1)
            double slipMax,

            @Doc("Part of the loss that hits the last stage") @Range(min = 0, max = 1)
            double slipLastStage) {}

    /** R11 people. */
    public record People(
            Stem stem,
            Vocational vocational,
            Overseas overseas,
            Drain drain,

            @Doc("Share of the staff that retires or leaves a round") @Range(min = 0, max = 1)
            double attrition,

            @Doc("A sector is never shorter of staff than this share of its staff") @Range(min = 0, max = 1)
            double shortageMin,

            @Doc("Part of the new staff that goes by shortage; the rest goes by need") @Range(min = 0, max = 1)
            double byShortage,

            @Doc("Share of the way back to normal wages a round") @Range(min = 0, max = 1)
            double wageReturn,

            @Doc("Where countries share one world; off elsewhere")
            Poaching poaching) {}

    /** Winning other countries' staff. */
    public record Poaching(
            @Doc("People per bn yuan at a normal wage, thousand") @Range(min = 0, max = 1_000)
            double yield,

            @Doc(
                    "Money at which the yield is halved, as the next one costs more than the last, bn yuan; 0 switches this off")
            @Optional("0")
            @Range(min = 0, max = 10_000)
            double halfSaturation,

            @Doc("People won a round at most, share of the own staff") @Range(min = 0, max = 1)
            double ownMax,

            @Doc("People lost a round at most, share of the staff of a country that others poach")
            @Range(min = 0, max = 1)
            double lostMax,

            @Doc("Share of those won that is lost on the way") @Range(min = 0, max = 1)
            double lostOnTheWay,

            @Doc("Skill of those who come, relative to the average of those they come to") @Range(min = 0, max = 5)
            double skill,

            @Doc("Wage index of every country, points per thousand people that an average country poaches")
            @Range(min = 0, max = 1)
            double wageOfAll,

            @Doc("Wage index of the poacher, added per thousand people, points") @Range(min = 0, max = 1)
            double wageOfPoacher) {}

    /** STEM education. */
    public record Stem(
            @Doc("Graduates per bn yuan, thousand") @Range(min = 0, max = 1_000)
            double yield,

            @Doc("Money at which the yield is halved, bn yuan") @Range(min = 0.001, max = 10_000)
            double halfSaturation,

            @Doc("Skill, 1 = today's average") @Range(min = 0, max = 5)
            double skill,

            @Doc("Rounds of study; a scenario's tempo may say otherwise") @Range(min = 0, max = 5)
            int delay) {}

    /** Vocational and on-the-job training. */
    public record Vocational(
            @Doc("People per bn yuan, thousand") @Range(min = 0, max = 1_000)
            double yield,

            @Doc("Money at which the yield is halved, bn yuan") @Range(min = 0.001, max = 10_000)
            double halfSaturation,

            @Doc("Skill, 1 = today's average") @Range(min = 0, max = 5)
            double skill,

            @Doc("Share of the gap to the skill ceiling that on-the-job training closes a round at most")
            @Range(min = 0, max = 1)
            double onTheJobRate,

            @Doc("Money at which that share is halved, bn yuan") @Range(min = 0.001, max = 10_000)
            double onTheJobHalfSaturation,

            @Doc("Skill that on-the-job training can reach") @Range(min = 0, max = 5)
            double skillCeiling) {}

    /** Recruitment abroad. */
    public record Overseas(
            @Doc("People per bn yuan while few are asked, thousand") @Range(min = 0, max = 1_000)
            double yield,

            @Doc("People that can be won a round in a normal world, thousand") @Range(min = 0, max = 10_000)
            double ceiling,

            @Doc("Share of the ceiling that needs no access") @Range(min = 0, max = 1)
            double withoutAccess,

            @Doc("Factor of the effects on recruitment at least (rec)") @Range(min = 0, max = 10)
            double effectMin,

            @Doc("Factor of the effects on recruitment at most (rec)") @Range(min = 0, max = 10)
            double effectMax,

            @Doc("Willingness to come at tension 0; clamped to 0..1") @Range(min = 0, max = 10)
            double willingness,

            @Doc("Willingness lost per point of tension") @Range(min = 0, max = 1)
            double willingnessPerTension,

            @Doc("A country with at least this many sectors attracts more people") @Range(min = 1, max = 100)
            int manySectors,

            @Doc("Factor on its ceiling") @Range(min = 0, max = 10)
            double manySectorsFactor,

            @Doc("Skill, 1 = today's average") @Range(min = 0, max = 5)
            double skill,

            @Doc("Rounds until they arrive") @Range(min = 0, max = 5)
            int delay) {}

    /** Brain drain. */
    public record Drain(
            @Doc("Share of the staff that leaves a round when the pull is 1") @Range(min = 0, max = 1)
            double rate,

            @Doc("Pull in a closed country") @Range(min = -5, max = 5)
            double base,

            @Doc("Pull per unit of stance and of quality missing at home") @Range(min = 0, max = 10)
            double openness,

            @Doc("Mean chain quality at which quality keeps everybody") @Range(min = 0, max = 5)
            double quality,

            @Doc("Pull taken off per unit of wages above normal") @Range(min = 0, max = 10)
            double wageRelief,

            @Doc("Pull at least") @Range(min = 0, max = 10) double min,

            @Doc("Pull at most") @Range(min = 0, max = 10) double max) {}

    /** R12 chain quality. */
    public record ChainQuality(
            @Doc("Share of imports that comes without access") @Range(min = 0, max = 1)
            double importsWithoutAccess,

            @Doc("Factor on the quality of imported inputs at least (imp)") @Range(min = 0, max = 5)
            double importFactorMin,

            @Doc("Factor on the quality of imported inputs at most (imp)") @Range(min = 0, max = 5)
            double importFactorMax,

            @Doc("Level of an input whose sector the scenario does not have") @Range(min = 0, max = 1)
            double missingInput,

            @Doc("Share of sales disrupted per unit of banned reliance") @Range(min = 0, max = 100)
            double disruption,

            @Doc("Part of it in a closed country") @Range(min = 0, max = 5)
            double disruptionClosed,

            @Doc("Part added per unit of stance") @Range(min = 0, max = 5)
            double disruptionPerOpenness,

            @Doc("Disruption at most, share") @Range(min = 0, max = 1)
            double disruptionMax) {}

    /** R13 market. */
    public record Market(
            @Doc("Factor of the effects on demand at least (dd, dw)") @Range(min = 0, max = 10)
            double demandEffectMin,

            @Doc("Factor of the effects on demand at most (dd, dw)") @Range(min = 0, max = 10)
            double demandEffectMax,

            @Doc("Attraction added per unit of ecosystem, relative") @Range(min = 0, max = 10)
            double ecosystemPull,

            @Doc("Preference for home suppliers per unit of cut supply, relative") @Range(min = 0, max = 10)
            double substitution,

            @Doc("Part of the sanctions on inputs that counts like cut supply") @Range(min = 0, max = 10)
            double inputSanctions,

            @Doc("Preference for mature home products per unit of sanction on inputs, relative")
            @Range(min = 0, max = 10)
            double matureSubstitution,

            @Doc("Foreign supply at home in a closed country, relative") @Range(min = 0, max = 10)
            double foreignClosed,

            @Doc("Foreign supply at home added per unit of stance, relative") @Range(min = 0, max = 10)
            double foreignPerOpenness,

            @Doc("Share of the export attraction that needs no openness") @Range(min = 0, max = 1)
            double exportsClosed,

            @Doc("Export barrier per point of tension above the one named below, share") @Range(min = 0, max = 1)
            double barrierPerTension,

            @Doc("Tension from which it counts, points") @Range(min = 0, max = 100)
            double barrierTension,

            @Doc("Export barrier at most, share (xbar)") @Range(min = 0, max = 1)
            double barrierMax,

            @Doc("Share of capacity that runs without enough staff") @Range(min = 0, max = 1)
            double unstaffedCapacity,

            @Doc("Share of wanted imports that comes into a closed country") @Range(min = 0, max = 1)
            double importsClosed,

            @Doc("Unserved demand per unit of disruption, share") @Range(min = 0, max = 10)
            double unservedPerDisruption) {}

    /** Processing exports: statistics, and a little tax. */
    public record ProcessingExports(
            @Doc("Sector whose products are assembled for export") @Ref(Ref.Kind.SECTOR)
            String sector,

            @Doc("Line that they rest on") @Ref(Ref.Kind.LINE)
            String line,

            @Doc("Share that does not depend on the line's level") @Range(min = 0, max = 1)
            double withoutLevel,

            @Doc("Relative level that counts at most") @Range(min = 0, max = 5)
            double levelMax,

            @Doc("Share in a closed country") @Range(min = 0, max = 1)
            double closed,

            @Doc("Share lost per unit of cut supply") @Range(min = 0, max = 1)
            double supplyCutLoss,

            @Doc("Public income per yuan") @Range(min = 0, max = 1)
            double taxRate) {}

    /** R14 ecosystem and standards. */
    public record Ecosystem(
            @Doc("Share of the way to its goal a round") @Range(min = 0, max = 1)
            double rate,

            @Doc("Weight of chain quality") @Range(min = 0, max = 10)
            double quality,

            @Doc("Weight of the world share") @Range(min = 0, max = 10)
            double worldShare,

            @Doc("Weight of the home share") @Range(min = 0, max = 10)
            double homeShare,

            @Doc("Weight of effects (eco)") @Range(min = 0, max = 10)
            double effects,

            @Doc("Relative level of the best line from which effects count in full") @Range(min = 0, max = 2)
            double nearLevel,

            @Doc("Part of the effects that counts below it") @Range(min = 0, max = 1)
            double farPart,

            @Doc("Part of the goal that needs no chain quality") @Range(min = 0, max = 1)
            double withoutQuality) {}

    /** R15 budget and debt. */
    public record PublicMoney(
            @Doc("Budget at least, share of the base budget") @Range(min = 0, max = 1)
            double floor,

            @Doc("Sector whose unserved demand costs budget") @Ref(Ref.Kind.SECTOR)
            String unservedSector,

            @Doc("Share of the base budget lost per unit of unserved demand") @Range(min = 0, max = 10)
            double unservedLoss,

            @Doc("Interest a round at a normal spread") @Range(min = 0, max = 1)
            double interest,

            @Doc("Interest added per point of spread above normal") @Range(min = 0, max = 1)
            double interestPerSpread,

            @Doc("Share of the debt that is repaid a round") @Range(min = 0, max = 1)
            double repayment) {}

    /** R16 money market. */
    public record MoneyMarket(
            @Doc("Normal M2-M1 spread, points") @Range(min = 0, max = 100)
            double normalSpread,

            @Doc("Share of the way back to normal a round") @Range(min = 0, max = 1)
            double reversion,

            @Doc("Spread added per unit of debt over base budget, points") @Range(min = 0, max = 10)
            double debtPressure,

            @Doc("Factor of calming effects at least (fin)") @Range(min = 0, max = 10)
            double calmingMin,

            @Doc("Factor of calming effects at most (fin)") @Range(min = 0, max = 10)
            double calmingMax,

            @Doc("Part of the calming effects that also calms volatility") @Range(min = 0, max = 1)
            double calmingPart,

            @Doc("Share of volatility that stays a round") @Range(min = 0, max = 1)
            double memory,

            @Doc("Volatility per point that the spread moves") @Range(min = 0, max = 10)
            double perMove,

            @Doc("Spread from which its height alone makes volatility, points") @Range(min = 0, max = 100)
            double highSpread,

            @Doc("Weight of a point above it against a point moved") @Range(min = 0, max = 10)
            double highWeight) {}

    /** R17 tension and pushback. */
    public record Tension(
            @Doc("Tension at most, points") @Range(min = 1, max = 100)
            double max,

            @Doc("Points a round per unit of hostility above the middle") @Range(min = 0, max = 100)
            double hostility,

            @Doc("Hostility that neither adds nor takes") @Range(min = 0, max = 2)
            double hostilityMiddle,

            @Doc("Points taken a round per unit of stance above the middle in a world without hostility")
            @Range(min = 0, max = 100)
            double openness,

            @Doc("Stance that neither adds nor takes") @Range(min = 0, max = 1)
            double opennessMiddle,

            @Doc("Points a round per unit of mean world share beyond what others accept") @Range(min = 0, max = 1_000)
            double dominance,

            @Doc("World share that others accept") @Range(min = 0, max = 1)
            double acceptedShare,

            @Doc("Share of the way back to rest a round") @Range(min = 0, max = 1)
            double decay,

            @Doc("Tension at rest, points") @Range(min = 0, max = 100)
            double rest) {}

    /** When a forecast warns. */
    public record Warnings(
            @Doc("Money above the absorption limit, share of a sector's money") @Range(min = 0, max = 1)
            double idleShare,

            @Doc("Reserve, share of the cash") @Range(min = 0, max = 1)
            double unspentShare,

            @Doc("Missing staff, share of the staff") @Range(min = 0, max = 10)
            double shortage) {}

    /** Funds of one nation. */
    public record Provinces(
            @Doc("Share of what smaller funds spend on a line that adds to the largest (kappa)")
            @Range(min = 0, max = 1)
            double copyYield,

            @Doc("Added to the stake of the fund that leads a line, relative") @Range(min = 0, max = 5)
            double leadBonus,

            @Doc("Share of sales that goes by money for talent; the rest by stakes in lines") @Range(min = 0, max = 1)
            double talentStake,

            @Doc(
                    "How much more of the sales goes to lines behind the frontier: weight of a line times 1 plus this, times"
                            + " frontier over capability less 1; 0 switches this off")
            @Optional("0")
            @Range(min = 0, max = 10)
            double scarcity,

            @Doc("A card is played by vote every so many rounds, the first included") @Range(min = 1, max = 12)
            int voteEvery,

            @Doc("Share of the nation's score in a fund's result") @Range(min = 0, max = 1)
            double nationalPart,

            @Doc("Points for a share of sales as large as the share of the budget") @Range(min = 0, max = 100)
            double evenPoints) {}
}
