package org.chokepoint.server.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.content.model.ArticleDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.FactDef;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.SectorDef;
import org.chokepoint.content.model.Text;

/** What a pack calls its things, in the language of its readers. Immutable. */
final class Words {
    private final List<String> languages;
    private final Map<String, EventDef> events;
    private final Ruleset ruleset;
    private final Map<String, FactDef> facts;
    private final Map<String, ArticleDef> articles;
    private final Map<String, String> names;

    /** @param languages best first */
    Words(Ruleset ruleset, List<String> languages) {
        this.ruleset = ruleset;
        this.languages = List.copyOf(languages);
        events = index(ruleset.events(), EventDef::id);
        facts = index(ruleset.facts(), FactDef::id);
        articles = index(ruleset.articles(), ArticleDef::id);
        names = new LinkedHashMap<>();
        ruleset.bots().forEach(bot -> name("bot", bot.id(), bot.name()));
        ruleset.cards().forEach(card -> name("card", card.id(), card.name()));
        ruleset.stances().forEach(stance -> name("stance", stance.id(), stance.name()));
        ruleset.deals().forEach(deal -> name("deal", deal.id(), deal.name()));
        ruleset.programmes().forEach(one -> name("post", one.id(), one.name()));
        for (SectorDef sector : ruleset.sectors()) {
            sector.lines().forEach(line -> name("post", line.id(), line.name()));
        }
    }

    /** A text in the readers' language. */
    String of(Text text) {
        return text.in(languages);
    }

    String bot(String id) {
        return known("bot", id);
    }

    String card(String id) {
        return known("card", id);
    }

    String stance(String id) {
        return known("stance", id);
    }

    String deal(String id) {
        return known("deal", id);
    }

    /** A line or a programme that money goes to. */
    String post(String id) {
        return known("post", id);
    }

    EventDef event(String id) {
        return Objects.requireNonNull(events.get(id), () -> "The pack has no event " + id);
    }

    PredictionDef prediction(String id) {
        return ruleset.predictions().stream()
                .filter(made -> made.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The pack has no prediction " + id));
    }

    /** What may come true, by the id of a question or prediction. */
    String question(String id, int bar) {
        PredictionLedgerDef ledger = ruleset.predictionLedger();
        Text text = (ledger == null ? List.<PredictionLedgerDef.QuestionDef>of() : ledger.questions())
                .stream()
                        .filter(question -> question.id().equals(id))
                        .map(PredictionLedgerDef.QuestionDef::statement)
                        .findFirst()
                        .orElseGet(() -> prediction(id).statement());
        return PredictionLedgerDef.told(of(text), bar);
    }

    FactDef fact(String id) {
        return Objects.requireNonNull(facts.get(id), () -> "The pack has no fact " + id);
    }

    ArticleDef article(FactDef fact) {
        return Objects.requireNonNull(articles.get(fact.article()), () -> "The pack has no article " + fact.article());
    }

    /** The words of an answer; empty for the answer that nobody had. */
    String answer(String event, String choice) {
        return event(event).choices().stream()
                .filter(def -> def.id().equals(choice))
                .map(def -> of(def.label()))
                .findFirst()
                .orElse("");
    }

    private void name(String kind, String id, Text text) {
        names.put(kind + " " + id, of(text));
    }

    private String known(String kind, String id) {
        return names.getOrDefault(kind + " " + id, id);
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
