package org.chokepoint.content.model;

import java.util.List;

/**
 * A whole pack, checked. Lists keep the order of the files (file names sorted, then the order inside), because draws
 * depend on it.
 */
public record Ruleset(
        PackInfo pack,
        Balance balance,
        ScoringDef scoring,
        List<ArticleDef> articles,
        List<FactDef> facts,
        List<SectorDef> sectors,
        List<ProgrammeDef> programmes,
        List<StanceDef> stances,
        List<CardDef> cards,
        List<EventDef> events,
        List<ScenarioDef> scenarios,
        List<BotDef> bots) {
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
    }
}
