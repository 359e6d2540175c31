package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.content.model.ProgrammeDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScenarioDef.SectorStart;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.content.model.SectorDef;
import org.chokepoint.content.model.StanceDef;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.Shape;

/**
 * A pack and one of its scenarios compiled for play: ids turned into indices, conditions into closures. Immutable, safe
 * from any thread, made once per pack and scenario.
 */
public final class Rulebook {
    /** Grows when the same pack, seed and orders come to other numbers. */
    public static final int RULES_VERSION = 1;

    final Balance balance;
    final ScoringDef scoring;
    final Chain chain;
    final EffectKeys keys;
    final Deck deck;
    final SectorStart[] starts;
    final double[] scoreWeights;
    final double scoreWeightTotal;
    final int unservedSector;
    final int processingSector;
    final int processingLine;
    final List<CompiledCard> cards;
    final List<CompiledEvent> events;

    /** Conditions of the predictions, in the order of the pack. */
    final List<Conditions.Test> predictions;

    final List<CompiledQuestion> questions;
    final QuestionBook questionBook;
    final List<CompiledDeal> deals;
    final List<StanceDef> stances;

    private final Ruleset pack;
    private final List<Integer> weightsBp;
    private final Ruleset ruleset;
    private final ScenarioDef scenario;
    private final Ids programmeIds;
    private final Ids stanceIds;
    private final Ids cardIds;
    private final Ids eventIds;
    private final int[] inputKeys;
    private final int[] programmes = new int[Programme.COUNT];
    private final Map<String, BotSheet> bots = new TreeMap<>();
    private final Conditions conditions;
    private final Map<String, Rulebook> economies = new TreeMap<>();
    private final Ids dealIds;

    private Rulebook(Ruleset pack, List<Integer> weightsBp, ScenarioDef scenario) {
        this.pack = pack;
        this.weightsBp = weightsBp;
        ruleset = ScoreWeights.in(pack, weightsBp);
        this.scenario = scenario;
        balance = ruleset.balance();
        scoring = ruleset.scoring().between(scenario.scoreSpans());
        stances = ruleset.stances();
        chain = new Chain(ruleset, scenario);
        programmeIds =
                new Ids(ruleset.programmes().stream().map(ProgrammeDef::id).toList());
        stanceIds = new Ids(stances.stream().map(StanceDef::id).toList());
        cardIds = new Ids(ruleset.cards().stream().map(CardDef::id).toList());
        eventIds = new Ids(ruleset.events().stream().map(EventDef::id).toList());
        for (Programme programme : Programme.values()) {
            programmes[programme.place()] = programmeIds.find(programme.id());
        }
        keys = new EffectKeys(chain.sectorIds, chain.lineIds, chain.derivedInputs, chain.sectorOf);
        inputKeys = inputKeys(chain, keys);
        conditions = new Conditions(new Readings(chain.sectorIds, chain.lineIds, cardIds, eventIds, keys));
        cards = ruleset.cards().stream().map(def -> CompiledCard.of(def, keys)).toList();
        events = ruleset.events().stream()
                .map(def -> CompiledEvent.of(def, keys, conditions))
                .toList();
        predictions = ruleset.predictions().stream()
                .map(def -> conditions.test(def.inGame()))
                .toList();
        questions = CompiledQuestion.all(ruleset.predictionLedger(), conditions);
        questionBook = new QuestionBook(ruleset, scenario);
        deals = ruleset.deals().stream().map(def -> CompiledDeal.of(def, keys)).toList();
        dealIds = new Ids(ruleset.deals().stream().map(DealDef::id).toList());
        deck = new Deck(events, chain.sectorIds);
        starts = starts(scenario);
        scoreWeights = scoreWeights(starts);
        scoreWeightTotal = sum(scoreWeights);
        unservedSector = chain.sectorIds.find(balance.publicMoney().unservedSector());
        processingSector = chain.sectorIds.find(balance.processingExports().sector());
        processingLine = chain.lineIds.find(balance.processingExports().line());
        for (BotDef def : ruleset.bots()) {
            bots.put(def.id(), BotSheet.of(def, this, conditions));
        }
    }

    private static int[] inputKeys(Chain chain, EffectKeys keys) {
        return Stream.of(chain.sectors)
                .map(SectorDef::derivedInput)
                .mapToInt(input -> input == null ? EffectKeys.ABSENT : keys.ofDerivedInput(input.key()))
                .toArray();
    }

    private static SectorStart[] starts(ScenarioDef scenario) {
        return scenario.sectors().stream()
                .map(sector -> {
                    SectorStart start = scenario.start().get(sector);
                    if (start == null) {
                        throw new IllegalArgumentException("scenario " + scenario.id() + " has no start of " + sector);
                    }
                    return start;
                })
                .toArray(SectorStart[]::new);
    }

    private static double[] scoreWeights(SectorStart[] starts) {
        double[] weights = new double[starts.length];
        for (int sector = 0; sector < starts.length; sector++) {
            double weight = starts[sector].scoreWeight();
            weights[sector] = weight > 0 ? weight : starts[sector].sales();
        }
        return weights;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * Compiles what a game is played by: its scenario, with its weights.
     *
     * @throws IllegalArgumentException when the pack has no such scenario
     */
    public static Rulebook of(Ruleset ruleset, GameSetup setup) {
        return of(ruleset, setup.weightsBp(), setup.scenario());
    }

    /**
     * Compiles a scenario of a pack.
     *
     * @throws IllegalArgumentException when the pack has no such scenario
     */
    public static Rulebook of(Ruleset ruleset, String scenario) {
        return of(ruleset, List.of(), scenario);
    }

    private static Rulebook of(Ruleset ruleset, List<Integer> weightsBp, String scenario) {
        for (ScenarioDef def : ruleset.scenarios()) {
            if (def.id().equals(scenario)) {
                Rulebook book = new Rulebook(ruleset, weightsBp, def);
                book.addEconomies();
                return book;
            }
        }
        throw new IllegalArgumentException("unknown scenario: " + scenario + " (known: "
                + ruleset.scenarios().stream().map(ScenarioDef::id).toList() + ")");
    }

    private void addEconomies() {
        if (scenario.modes().contains(GameMode.RIVALS)) {
            ruleset.economies()
                    .forEach(economy -> economies.put(
                            economy.id(), new Rulebook(pack, weightsBp, Economies.start(scenario, economy))));
        }
    }

    /** The same scenario as seats with a start profile play it, by the profile's id. */
    Map<String, Rulebook> economies() {
        return economies;
    }

    /** The same scenario with other weights of the score; empty for those of the pack. */
    Rulebook weighing(List<Integer> otherBp) {
        return of(pack, otherBp, scenario.id());
    }

    /** Weights of the score in basis points, in the order of the dimensions; empty for those of the pack. */
    List<Integer> weightsBp() {
        return weightsBp;
    }

    /** The pack as it was written. */
    public Ruleset pack() {
        return pack;
    }

    /** The pack with the weights of this game. */
    public Ruleset ruleset() {
        return ruleset;
    }

    /** The scenario. */
    public ScenarioDef scenario() {
        return scenario;
    }

    /** Sectors of the scenario, in its order. */
    public Ids sectors() {
        return chain.sectorIds;
    }

    /** Lines of the scenario's sectors, in the order of the sectors. */
    public Ids lines() {
        return chain.lineIds;
    }

    /** Talent programmes of the pack. */
    public Ids programmes() {
        return programmeIds;
    }

    /** Stances of the pack. */
    public Ids stances() {
        return stanceIds;
    }

    /** Cards of the pack. */
    public Ids cards() {
        return cardIds;
    }

    /** Deals of the pack. */
    public Ids deals() {
        return dealIds;
    }

    /** Events of the pack. */
    public Ids events() {
        return eventIds;
    }

    /** What a card must be aimed at. */
    public CardDef.TargetKind cardTarget(int card) {
        return cards.get(card).def().target();
    }

    /** The sector of a line. */
    public int sectorOf(int line) {
        return chain.sectorOf[line];
    }

    /** The first line of a sector; the lines of the last one end at {@code firstLine(sectors)}. */
    public int firstLine(int sector) {
        return chain.firstLine[sector];
    }

    /** What a sector starts with. */
    public SectorStart start(int sector) {
        return starts[sector];
    }

    /** Scenario year of a round, 0 when it has none. */
    public int year(int round) {
        return year(scenario, round);
    }

    static int year(ScenarioDef scenario, int round) {
        return scenario.startYear() == 0 ? 0 : scenario.startYear() + round - 1;
    }

    /** The prediction ledger. */
    public QuestionBook questionBook() {
        return questionBook;
    }

    /**
     * A bot of the pack.
     *
     * @throws IllegalArgumentException when the pack has no such bot
     */
    public BotSheet bot(String id) {
        BotSheet bot = bots.get(id);
        if (bot == null) {
            throw new IllegalArgumentException("unknown bot: " + id + " (known: " + bots.keySet() + ")");
        }
        return bot;
    }

    /**
     * A number that a formula of content computes from a country.
     *
     * @throws IllegalArgumentException for a name or map that countries do not have
     */
    public Conditions.Formula formula(Expr formula) {
        return conditions.formula(formula);
    }

    /** The id of a card or event behind an effect. */
    public String causeId(int cause) {
        int event = eventOfCause(cause);
        if (event != Ids.NONE) {
            return eventIds.get(event);
        }
        if (cardOfCause(cause)) {
            return cardIds.get(cause);
        }
        return cause == causeOfScript() ? "script" : dealIds.get(cause - causeOfDeal(0));
    }

    /** How an effect key is written, for example {@code z:equipment}. */
    public String effectKey(int key) {
        return keys.name(key);
    }

    /** How many of each thing a country has. */
    Shape shape() {
        return new Shape(chain.sectors.length, chain.lines.length, cards.size(), events.size(), scenario.rounds());
    }

    /** The place of a programme in the pack, or {@link Ids#NONE}. */
    int programme(Programme programme) {
        return programmes[programme.place()];
    }

    /** The effect key of a sector's derived input, or {@link EffectKeys#ABSENT}. */
    int inputKey(int sector) {
        return inputKeys[sector];
    }

    /** Indices of readings by event; 0 where none is named or the name is unknown. */
    int[] readings(Map<String, String> chosen) {
        int[] readings = new int[events.size()];
        chosen.forEach((event, reading) -> {
            int index = eventIds.find(event);
            if (index != Ids.NONE) {
                readings[index] = Math.max(0, events.get(index).reading(reading));
            }
        });
        return readings;
    }

    CompiledEvent event(int index) {
        return events.get(index);
    }

    CompiledCard card(int index) {
        return cards.get(index);
    }

    /** The cause number of an event's effects; cards have their own index. */
    int causeOfEvent(int event) {
        return cards.size() + event;
    }

    /** The cause number of a deal's effects. */
    int causeOfDeal(int deal) {
        return causeOfEvent(events.size()) + deal;
    }

    /** The cause number of a script's effects. */
    int causeOfScript() {
        return causeOfDeal(deals.size());
    }

    /** Effects of this cause do not add up when content says that cards do not stack: those of cards and deals. */
    boolean renews(int cause) {
        return eventOfCause(cause) == Ids.NONE && cause != causeOfScript();
    }

    /** A card is behind this cause number. */
    boolean cardOfCause(int cause) {
        return cause < cards.size();
    }

    /** The event behind a cause number, or {@link Ids#NONE}. */
    int eventOfCause(int cause) {
        return cardOfCause(cause) || cause >= causeOfDeal(0) ? Ids.NONE : cause - cards.size();
    }
}
