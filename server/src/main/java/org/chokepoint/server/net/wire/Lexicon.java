package org.chokepoint.server.net.wire;

import com.google.common.collect.MapMaker;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.content.model.ArticleDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.FactDef;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.content.model.PredictionLedgerDef.QuestionDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.SectorDef;
import org.chokepoint.content.model.Text;
import org.chokepoint.protocol.v1.Source;

/** A pack's things by their ids, made once for each pack. Immutable. */
final class Lexicon {
    /** Weak keys compare by identity: a ruleset is large and never made twice for the same pack. */
    private static final ConcurrentMap<Ruleset, Lexicon> KNOWN =
            new MapMaker().weakKeys().makeMap();

    private final Map<String, EventDef> events;
    private final Map<String, SectorDef> sectors;
    private final Map<String, FactDef> facts;
    private final Map<String, ArticleDef> articles;
    private final Map<String, PredictionDef> predictions;
    private final Map<String, QuestionDef> questions;

    private Lexicon(Ruleset ruleset) {
        this.events = index(ruleset.events(), EventDef::id);
        this.sectors = index(ruleset.sectors(), SectorDef::id);
        this.facts = index(ruleset.facts(), FactDef::id);
        this.articles = index(ruleset.articles(), ArticleDef::id);
        this.predictions = index(ruleset.predictions(), PredictionDef::id);
        PredictionLedgerDef ledger = ruleset.predictionLedger();
        this.questions = index(ledger == null ? List.of() : ledger.questions(), QuestionDef::id);
    }

    static Lexicon of(Ruleset ruleset) {
        return KNOWN.computeIfAbsent(ruleset, Lexicon::new);
    }

    EventDef event(String id) {
        return Objects.requireNonNull(events.get(id), () -> "The pack has no event " + id);
    }

    SectorDef sector(String id) {
        return Objects.requireNonNull(sectors.get(id), () -> "The pack has no sector " + id);
    }

    PredictionDef prediction(String id) {
        return Objects.requireNonNull(predictions.get(id), () -> "The pack has no prediction " + id);
    }

    /** What may come true, by the id of a question or prediction. */
    Text question(String id) {
        QuestionDef question = questions.get(id);
        return question == null ? prediction(id).statement() : question.statement();
    }

    /** Facts with their articles, for people to look up. */
    List<Source> sources(List<String> factIds, List<String> languages) {
        return factIds.stream().map(id -> source(id, languages)).toList();
    }

    private Source source(String id, List<String> languages) {
        FactDef fact = Objects.requireNonNull(facts.get(id), () -> "The pack has no fact " + id);
        ArticleDef article =
                Objects.requireNonNull(articles.get(fact.article()), () -> "The pack has no article " + fact.article());
        return Source.newBuilder()
                .setFact(id)
                .setStatement(fact.statement().in(languages))
                .setArticle(article.title())
                .setPublisher(article.publisher())
                .setDate(article.date())
                .build();
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
