package org.chokepoint.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole pack, checked. Each component is a file of its name, and a list may also be a folder. Lists keep the order of the files (file names sorted, then the order inside), because draws
 * depend on it.
 */
public record Ruleset(
        PackInfo pack,
        Balance balance,
        ScoringDef scoring,
        @Optional List<ArticleDef> articles,
        @Optional List<FactDef> facts,
        @Size(min = 1, max = 20) List<SectorDef> sectors,
        @Optional List<ProgrammeDef> programmes,
        @Size(min = 1, max = 20) List<StanceDef> stances,
        @Optional List<CardDef> cards,
        @Optional List<EventDef> events,
        @Size(min = 1, max = 100) List<ScenarioDef> scenarios,
        @Optional List<BotDef> bots,
        @Optional List<LessonDef> lessons,
        @Optional List<PredictionDef> predictions,

        @Doc("Plans that experiments start from; nobody sees them in a game") @Optional
        List<BotDef> plans,

        @Optional List<ThesisDef> theses,
        @Optional @Size(max = 20) List<EconomyDef> economies,
        @Optional @Size(max = 20) List<DealDef> deals,
        @Optional List<LevelDef> levels,
        @Optional @Nullable PredictionLedgerDef predictionLedger) {
    /** Copies. */
    public Ruleset {
        articles = List.copyOf(articles);
        facts = List.copyOf(facts);
        sectors = List.copyOf(sectors);
        programmes = List.copyOf(programmes);
        stances = List.copyOf(stances);
        cards = List.copyOf(cards);
        events = List.copyOf(events);
        scenarios = List.copyOf(scenarios);
        bots = List.copyOf(bots);
        lessons = List.copyOf(lessons);
        predictions = List.copyOf(predictions);
        plans = List.copyOf(plans);
        theses = List.copyOf(theses);
        economies = List.copyOf(economies);
        deals = List.copyOf(deals);
        levels = List.copyOf(levels);
    }

    /** The same pack with another scoring. */
    public Ruleset with(ScoringDef other) {
        return new Ruleset(
                pack,
                balance,
                other,
                articles,
                facts,
                sectors,
                programmes,
                stances,
                cards,
                events,
                scenarios,
                bots,
                lessons,
                predictions,
                plans,
                theses,
                economies,
                deals,
                levels,
                predictionLedger);
    }
}
