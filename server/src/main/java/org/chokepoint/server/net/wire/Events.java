package org.chokepoint.server.net.wire;

import java.util.List;
import java.util.Optional;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.protocol.v1.Choice;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.EventKind;
import org.chokepoint.server.engine.view.EventView;
import org.chokepoint.server.session.TextBook;

/** Events as a seat meets them: figures from the engine, texts and sources from the pack. */
final class Events {
    private Events() {}

    static List<Event> of(List<EventView> events, TextBook texts) {
        Lexicon lexicon = Lexicon.of(texts.ruleset());
        return events.stream()
                .map(event -> event(event, lexicon, texts.languages()))
                .toList();
    }

    private static Event event(EventView view, Lexicon lexicon, List<String> languages) {
        EventDef def = lexicon.event(view.event());
        Event.Builder event = Event.newBuilder()
                .setEvent(view.event())
                .setKind(kind(def.kind()))
                .setTitle(def.title().in(languages))
                .setBody(def.body().in(languages))
                .setSeverity(view.severity())
                .addAllSources(lexicon.sources(def.facts(), languages))
                .addAllEffects(Nations.effects(view.effects()));
        if (view.drawnSector() != null) {
            event.setDrawnSector(view.drawnSector());
        }
        view.choices().forEach(choice -> event.addChoices(choice(choice, def, languages)));
        return event.build();
    }

    private static Choice choice(EventView.ChoiceView view, EventDef event, List<String> languages) {
        Optional<EventDef.ChoiceDef> def = event.choices().stream()
                .filter(choice -> choice.id().equals(view.choice()))
                .findFirst();
        return Choice.newBuilder()
                .setChoice(view.choice())
                .setLabel(def.map(choice -> choice.label().in(languages)).orElse(view.choice()))
                .setCost(view.cost())
                .setIsDefault(view.byDefault())
                .setAvailable(view.available())
                .addAllEffects(Nations.effects(view.effects()))
                .build();
    }

    private static EventKind kind(EventDef.Kind kind) {
        return switch (kind) {
            case WORLD -> EventKind.WORLD;
            case SANCTION -> EventKind.SANCTION;
            case DOMESTIC -> EventKind.DOMESTIC;
        };
    }
}
