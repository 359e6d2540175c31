package org.chokepoint.server.net.wire;

import java.util.List;
import java.util.Optional;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.OutcomeDef;
import org.chokepoint.protocol.v1.Choice;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.EventKind;
import org.chokepoint.protocol.v1.Outcome;
import org.chokepoint.protocol.v1.Reading;
import org.chokepoint.server.engine.view.EventView;
import org.chokepoint.server.session.TextBook;

/** Events as a seat meets them: figures from the engine, texts and sources from the pack. */
final class Events {
    private static final int WHOLE_BP = 10_000;

    private Events() {}

    static List<Event> of(List<EventView> events, TextBook texts) {
        return events.stream().map(event -> of(event, texts)).toList();
    }

    static Event of(EventView event, TextBook texts) {
        return event(event, Lexicon.of(texts.ruleset()), texts.languages());
    }

    /** What was drawn, and what is open to this seat. */
    static Event withoutTexts(EventView view) {
        Event.Builder event = Event.newBuilder()
                .setEvent(view.event())
                .setSeverity(view.severity())
                .setByHost(view.byHost());
        if (view.drawnSector() != null) {
            event.setDrawnSector(view.drawnSector());
        }
        view.choices()
                .forEach(choice -> event.addChoices(
                        Choice.newBuilder().setChoice(choice.choice()).setAvailable(choice.available())));
        return event.build();
    }

    private static Event event(EventView view, Lexicon lexicon, List<String> languages) {
        EventDef def = lexicon.event(view.event());
        Event.Builder event = Event.newBuilder()
                .setEvent(view.event())
                .setKind(kind(def.kind()))
                .setTitle(def.title().in(languages))
                .setBody(def.body().in(languages))
                .setSeverity(view.severity())
                .setByHost(view.byHost())
                .addAllSources(lexicon.sources(def.facts(), languages))
                .addAllEffects(Nations.effects(view.effects()));
        if (view.drawnSector() != null) {
            event.setDrawnSector(view.drawnSector());
        }
        view.choices().forEach(choice -> event.addChoices(choice(choice, def, languages)));
        def.readings()
                .forEach(reading -> event.addReadings(reading(reading, lexicon, languages)
                        .setPlayed(reading.id().equals(view.reading()))));
        return event.build();
    }

    /** A side of a dispute with its sources. */
    static Reading.Builder reading(EventDef.ReadingDef def, Lexicon lexicon, List<String> languages) {
        return Reading.newBuilder()
                .setReading(def.id())
                .setTitle(def.title().in(languages))
                .setClaim(def.claim().in(languages))
                .addAllSources(lexicon.sources(def.facts(), languages));
    }

    private static Choice choice(EventView.ChoiceView view, EventDef event, List<String> languages) {
        Optional<EventDef.ChoiceDef> def = event.choices().stream()
                .filter(choice -> choice.id().equals(view.choice()))
                .findFirst();
        Choice.Builder message = Choice.newBuilder()
                .setChoice(view.choice())
                .setLabel(def.map(choice -> choice.label().in(languages)).orElse(view.choice()))
                .setCost(view.cost())
                .setIsDefault(view.byDefault())
                .setAvailable(view.available())
                .addAllEffects(Nations.effects(view.effects()));
        def.ifPresent(choice -> addOutcomes(message, view, choice.outcomes(), languages));
        return message.build();
    }

    private static void addOutcomes(
            Choice.Builder message, EventView.ChoiceView view, List<OutcomeDef> outcomes, List<String> languages) {
        double weights = outcomes.stream().mapToDouble(OutcomeDef::weight).sum();
        for (int i = 0; i < outcomes.size(); i++) {
            OutcomeDef outcome = outcomes.get(i);
            message.addOutcomes(Outcome.newBuilder()
                    .setLabel(outcome.label().in(languages))
                    .setChanceBp((int) Math.round(outcome.weight() / weights * WHOLE_BP))
                    .addAllEffects(Nations.effects(view.outcomes().get(i))));
        }
    }

    private static EventKind kind(EventDef.Kind kind) {
        return switch (kind) {
            case WORLD -> EventKind.WORLD;
            case SANCTION -> EventKind.SANCTION;
            case DOMESTIC -> EventKind.DOMESTIC;
        };
    }
}
