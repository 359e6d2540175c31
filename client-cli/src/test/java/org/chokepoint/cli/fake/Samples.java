package org.chokepoint.cli.fake;

import java.util.List;
import org.chokepoint.protocol.v1.ActiveEffect;
import org.chokepoint.protocol.v1.CardTarget;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.Cause;
import org.chokepoint.protocol.v1.Change;
import org.chokepoint.protocol.v1.Choice;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.DecisionGroup;
import org.chokepoint.protocol.v1.DecisionKind;
import org.chokepoint.protocol.v1.DecisionWorth;
import org.chokepoint.protocol.v1.DimensionText;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.EventKind;
import org.chokepoint.protocol.v1.EventWorth;
import org.chokepoint.protocol.v1.Forecast;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.GroupEffect;
import org.chokepoint.protocol.v1.LineState;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.OtherAnswer;
import org.chokepoint.protocol.v1.ParGame;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.ScorePart;
import org.chokepoint.protocol.v1.SeatDebrief;
import org.chokepoint.protocol.v1.SeatFigures;
import org.chokepoint.protocol.v1.SectorForecast;
import org.chokepoint.protocol.v1.SectorState;
import org.chokepoint.protocol.v1.SectorText;
import org.chokepoint.protocol.v1.Source;
import org.chokepoint.protocol.v1.StanceText;
import org.chokepoint.protocol.v1.TableDebrief;
import org.chokepoint.protocol.v1.Warning;
import org.chokepoint.protocol.v1.WarningCode;
import org.chokepoint.protocol.v1.WeightedScore;

/** Messages of a small invented game: three sectors, three programmes, four cards, two events. Figures are made up. */
public final class Samples {
    /** Score of a state that ended; not a real hash of anything. */
    public static final String HASH = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private Samples() {}

    /** The texts. */
    public static Catalog catalog() {
        return Catalog.newBuilder()
                .setPack("sample")
                .setPackVersion("1")
                .setLanguage("en")
                .setScenarioTitle("Small sprint")
                .setScenarioBriefing(
                        "You lead a technology commission for two years. Money, people and rules are yours; "
                                + "the market answers.")
                .addSectors(
                        sector("semi", "Semiconductors", line("design", "Chip design"), line("equipment", "Equipment")))
                .addSectors(sector("ai", "Artificial intelligence", line("foundation", "Foundation models")))
                .addSectors(sector("nev", "New-energy vehicles", line("battery", "Batteries"), line("vehicle", "Cars")))
                .addProgrammes(text("stem", "STEM education", "Trains engineers; they work three rounds later."))
                .addProgrammes(text("vocational", "Vocational training", "Trains workers for this round."))
                .addStances(stance("closed", "Closed", .15))
                .addStances(stance("dual", "Dual circulation", .7))
                .addStances(stance("open", "Open", .92))
                .addCards(card("stockpile", "Stockpile", 60, 1, CardTarget.NO_TARGET))
                .addCards(card("m_and_a", "Mergers and acquisitions", 40, 1, CardTarget.LINE_TARGET))
                .addCards(card("mkt_for_tech", "Market for technology", 0, 1, CardTarget.SECTOR_TARGET))
                .addCards(card("big_fund", "Big Fund phase", 0, 3, CardTarget.NO_TARGET))
                .addDimensions(dimension("growth", "Growth"))
                .addDimensions(dimension("resilience", "Resilience"))
                .setCardsPerRound(2)
                .setBorrowLimitBp(3_000)
                .addCauses(text("replication", "Replication", ""))
                .addCauses(text("demand", "Demand at home", ""))
                .addCauses(text("sanctions", "Sanctions", ""))
                .build();
    }

    private static SectorText sector(String id, String name, NamedText... lines) {
        return SectorText.newBuilder()
                .setSector(id)
                .setName(name)
                .addAllLines(List.of(lines))
                .build();
    }

    private static NamedText line(String id, String name) {
        return text(id, name, "");
    }

    private static NamedText text(String id, String name, String text) {
        return NamedText.newBuilder().setId(id).setName(name).setText(text).build();
    }

    private static StanceText stance(String id, String name, double openness) {
        return StanceText.newBuilder()
                .setStance(id)
                .setName(name)
                .setText("What " + name.toLowerCase(java.util.Locale.ROOT) + " means.")
                .setOpenness(openness)
                .build();
    }

    private static CardText card(String id, String name, double cost, int mandate, CardTarget target) {
        return CardText.newBuilder()
                .setCard(id)
                .setName(name)
                .setText("What the card " + name + " does, in a sentence.")
                .setCost(cost)
                .setMandate(mandate)
                .setCooldown(4)
                .setTarget(target)
                .addSources(source("F222"))
                .build();
    }

    private static DimensionText dimension(String id, String name) {
        return DimensionText.newBuilder()
                .setDimension(id)
                .setName(name)
                .setWeight(.5)
                .build();
    }

    /** A source. */
    public static Source source(String fact) {
        return Source.newBuilder()
                .setFact(fact)
                .setStatement("A statement that somebody printed, in other words.")
                .setArticle("An article with a title")
                .setPublisher("A publisher")
                .setDate("2024")
                .build();
    }

    /** The country at the start of a round. */
    public static Nation nation(int round) {
        return Nation.newBuilder()
                .setBudget(430 + 10 * round)
                .setMandate(3 + round)
                .setTension(45)
                .setOpenness(.6)
                .setAccess(.71)
                .setSpread(4.6)
                .setWage(1)
                .setSkill(1)
                .setScore(round == 1 ? 0 : 51.3)
                .putCoolingDown("big_fund", 4)
                .addSectors(state("semi", 900 + 20 * round, "design", "equipment"))
                .addSectors(state("ai", 540, "foundation"))
                .addSectors(state("nev", 880, "battery", "vehicle"))
                .addEffects(effect("z:equipment", .85, 5, "litho_ban"))
                .build();
    }

    private static SectorState state(String id, double home, String... lines) {
        SectorState.Builder state = SectorState.newBuilder()
                .setSector(id)
                .setFrontier(100)
                .setCapacity(950)
                .setStaff(620)
                .setSalesHome(home)
                .setSalesAbroad(12.5)
                .setEcosystem(.06)
                .setChainQuality(.61)
                .setOwnChain(.43)
                .setUnserved(.08)
                .setAbsorptionLimit(201.5);
        for (String line : lines) {
            state.addLines(LineState.newBuilder()
                    .setLine(line)
                    .setCapability(line.equals("equipment") ? 30 : 62)
                    .setSanction(line.equals("equipment") ? .85 : 0));
        }
        return state.build();
    }

    /** An effect. */
    public static ActiveEffect effect(String key, double value, int rounds, String cause) {
        return ActiveEffect.newBuilder()
                .setKey(key)
                .setValue(value)
                .setRoundsLeft(rounds)
                .setCause(cause)
                .build();
    }

    /** Two events: a sanction with three answers, world news with none. */
    public static List<Event> events() {
        Event ban = Event.newBuilder()
                .setEvent("litho_ban")
                .setKind(EventKind.SANCTION)
                .setTitle("Lithography ban")
                .setBody("Machines that print fine chips may no longer be sold to you. Spare parts run out within "
                        + "the year.")
                .setSeverity(1.12)
                .addEffects(effect("z:equipment", .85, 5, "litho_ban"))
                .addChoices(choice("exempt", "Negotiate exemptions", 15, effect("sev", -.2, 0, "litho_ban")))
                .addChoices(choice("crash", "Crash programme", 25, effect("level:equipment", 2, 0, "litho_ban")))
                .addChoices(
                        choice("retreat", "Retreat to mature nodes", 0, effect("sub", .2, 3, "litho_ban")).toBuilder()
                                .setIsDefault(true))
                .addSources(source("F149"))
                .addSources(source("F150"))
                .build();
        Event boom = Event.newBuilder()
                .setEvent("ai_boom")
                .setKind(EventKind.WORLD)
                .setTitle("AI boom 人工智能")
                .setBody("Everybody wants models.")
                .setSeverity(1)
                .addEffects(effect("dd:ai", .18, 4, "ai_boom"))
                .addSources(source("F043"))
                .build();
        return List.of(ban, boom);
    }

    private static Choice choice(String id, String label, double cost, ActiveEffect effect) {
        return Choice.newBuilder()
                .setChoice(id)
                .setLabel(label)
                .setCost(cost)
                .setAvailable(true)
                .addEffects(effect)
                .build();
    }

    /** Last year's habits. */
    public static Plan draft() {
        return Plan.newBuilder()
                .putShareBp("design", 2_000)
                .putShareBp("equipment", 1_000)
                .putShareBp("foundation", 2_500)
                .putShareBp("battery", 1_500)
                .putShareBp("vehicle", 1_500)
                .putShareBp("stem", 500)
                .putShareBp("vocational", 300)
                .putBasicResearchBp("semi", 1_000)
                .putBasicResearchBp("ai", 1_000)
                .putBasicResearchBp("nev", 1_000)
                .setStance("dual")
                .build();
    }

    /** A forecast that depends on the plan in a simple way, so that edits show. */
    public static Forecast forecast(Plan plan, int round) {
        double cards = 60 * plan.getCardsCount();
        double cash = nation(round).getBudget();
        double money = cash - cards;
        int spentBp = plan.getShareBpMap().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        double semi =
                money * (plan.getShareBpOrDefault("design", 0) + plan.getShareBpOrDefault("equipment", 0)) / 10_000;
        double idle = Math.max(0, semi + 80 - 201.5);
        Forecast.Builder forecast = Forecast.newBuilder()
                .setCash(money)
                .setCardsAndAnswers(cards)
                .setBorrowed(cash * plan.getBorrowBp() / 10_000)
                .setSpent(money * spentBp / 10_000)
                .setReserve(money * (10_000 - spentBp) / 10_000)
                .setNextBudget(cash + 12.3)
                .setScoreNow(round == 1 ? 0 : 51.3)
                .setScoreNext(50 + semi / 100)
                .addSectors(SectorForecast.newBuilder()
                        .setSector("semi")
                        .setPublicMoney(semi)
                        .setPrivateMoney(80)
                        .setAbsorptionLimit(201.5)
                        .setIdle(idle)
                        .setSalesNow(912.5)
                        .setSalesNext(930)
                        .setOwnChainNext(.44)
                        .setChainQualityNext(.62));
        if (idle > 0) {
            forecast.addWarnings(Warning.newBuilder()
                    .setCode(WarningCode.MONEY_WOULD_IDLE)
                    .putFacts("sector", "semi")
                    .putFacts("idle", String.valueOf(idle))
                    .putFacts("limit", "201.5"));
        }
        return forecast.build();
    }

    /** What a round did. */
    public static RoundReport report(int round, Plan plan) {
        return RoundReport.newBuilder()
                .setRound(round)
                .setDecidedBy(DecidedBy.COMMITTED)
                .setScore(51.3 + round)
                .setScoreBefore(round == 1 ? 0 : 51.3)
                .addDimensions(55.5)
                .addDimensions(48)
                .addChanges(change("sales", "semi", 912.5, 934.6, cause("demand", 15.2), cause("replication", 8.1)))
                .addChanges(change("sales", "ai", 552.5, 540.1, cause("sanctions", -14.4), cause("ai_boom", 2)))
                .addChanges(change("capability", "design", 62, 63.5, cause("replication", 1.5)))
                .addChanges(change("capability", "equipment", 30, 31.9, cause("replication", 1.9)))
                .addChanges(change("capability", "foundation", 62, 62.02))
                .addChanges(change("capability", "battery", 62, 62.4, cause("replication", .4)))
                .addChanges(change("capability", "vehicle", 62, 62.9, cause("replication", .9)))
                .addChanges(change("staff", "semi", 620, 611, cause("drain", -9)))
                .addChanges(change("tension", "", 45, 47.5, cause("litho_ban", 2.5)))
                .setPlan(plan)
                .setNation(nation(round))
                .addIndispensable("battery")
                .build();
    }

    private static Change change(String figure, String subject, double before, double after, Cause... causes) {
        return Change.newBuilder()
                .setFigure(figure)
                .setSubject(subject)
                .setBefore(before)
                .setAfter(after)
                .addAllCauses(List.of(causes))
                .build();
    }

    private static Cause cause(String id, double amount) {
        return Cause.newBuilder().setCause(id).setAmount(amount).build();
    }

    /** The end. */
    public static GameOver gameOver() {
        return GameOver.newBuilder()
                .setStateHash(HASH)
                .setSeed(7)
                .setScore(53.3)
                .addParts(part("growth", 1.02, 62.7, .5, 31.35))
                .addParts(part("resilience", .67, 43.9, .5, 21.95))
                .build();
    }

    /** Why the sample game came out so; seat 1 played it. */
    public static Debrief debrief() {
        return Debrief.newBuilder()
                .setTable(tableDebrief())
                .setSeat(SeatDebrief.newBuilder()
                        .setSeat(1)
                        .setScore(53.3)
                        .setPar(57.1)
                        .addAllParGames(tableDebrief().getParGamesList())
                        .addAllParts(gameOver().getPartsList())
                        .addGroups(group(DecisionGroup.ALLOCATION_GROUP, -4.5))
                        .addGroups(group(DecisionGroup.CARDS_GROUP, .7))
                        .addAllDecidedBy(List.of(DecidedBy.COMMITTED, DecidedBy.LAST_PLAN))
                        .addAllRounds(List.of(-2.5, .4))
                        .setTurningPoint(1)
                        .addDecisions(DecisionWorth.newBuilder()
                                .setRound(1)
                                .setKind(DecisionKind.CARD_DECISION)
                                .setSubject("stockpile")
                                .setName("Stockpile")
                                .setPoints(.7))
                        .addEvents(EventWorth.newBuilder()
                                .setRound(1)
                                .setEvent("chip_boom")
                                .setTitle("Chips are wanted")
                                .setChoice("Build")
                                .setPoints(-1)
                                .addOthers(OtherAnswer.newBuilder()
                                        .setChoice("Wait")
                                        .setPoints(1.2)))
                        .addLedger(change(
                                "capability", "equipment", 30, 44, cause("replication", 9), cause("learning", 5)))
                        .addLedger(change("sales", "semi", 900, 800, cause("capacity", -90), cause("demand", -10)))
                        .addOtherWeights(WeightedScore.newBuilder()
                                .setScore(52)
                                .setPar(56)
                                .setPlace(2))
                        .addOtherWeights(WeightedScore.newBuilder()
                                .setCounted("growth")
                                .setScore(56)
                                .setPar(55)
                                .setPlace(1)))
                .build();
    }

    private static TableDebrief tableDebrief() {
        return TableDebrief.newBuilder()
                .setRounds(2)
                .setHostility(.79)
                .setFocus("tools")
                .setPar(57.1)
                .addParGames(ParGame.newBuilder()
                        .setBot("equal")
                        .setName("The even hand")
                        .setScore(53))
                .addParGames(ParGame.newBuilder()
                        .setBot("longterm")
                        .setName("The planner")
                        .setScore(61.2))
                .addSeats(SeatFigures.newBuilder()
                        .setSeat(1)
                        .setScore(53.3)
                        .setOpenness(.62)
                        .setTalentShare(.15)
                        .setStranded(84)
                        .setSanctions(2))
                .addSeats(SeatFigures.newBuilder()
                        .setSeat(2)
                        .setScore(61.2)
                        .setOpenness(.7)
                        .setTalentShare(.2)
                        .setStranded(12)
                        .setDomains(2)
                        .setSanctions(1))
                .build();
    }

    private static GroupEffect group(DecisionGroup group, double points) {
        return GroupEffect.newBuilder().setGroup(group).setPoints(points).build();
    }

    private static ScorePart part(String dimension, double measure, double points, double weight, double gives) {
        return ScorePart.newBuilder()
                .setDimension(dimension)
                .setMeasure(measure)
                .setPoints(points)
                .setWeight(weight)
                .setContribution(gives)
                .build();
    }
}
