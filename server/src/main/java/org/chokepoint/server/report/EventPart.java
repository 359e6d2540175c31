package org.chokepoint.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.chokepoint.content.model.ArticleDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.FactDef;
import org.chokepoint.content.model.LessonDef;

/** What happened in a game with its sources, and what to ask a class about it. For one page. */
final class EventPart {
    private final GameStory story;
    private final Words words;
    private final Page page;

    private EventPart(GameStory story, Words words, Page page) {
        this.story = story;
        this.words = words;
        this.page = page;
    }

    static void write(GameStory story, Words words, Page page) throws XMLStreamException {
        EventPart part = new EventPart(story, words, page);
        part.events();
        part.questions();
    }

    private void events() throws XMLStreamException {
        page.text("h2", "What happened, and where it comes from");
        for (Happened happened : story.happened()) {
            EventDef event = words.event(happened.event());
            page.text(
                    "h3",
                    "Round " + happened.round() + ": " + words.of(event.title())
                            + (happened.byHost() ? " (chosen by the host)" : ""));
            page.text("p", words.of(event.body()));
            for (EventDef.ReadingDef reading : event.readings()) {
                boolean played = reading.id().equals(happened.reading());
                page.text(
                        "p",
                        (played ? "Disputed; this game played: " : "The other reading: ") + words.of(reading.claim()));
            }
            answers(happened, event);
            if (event.learning() != null) {
                page.text("p", words.of(event.learning()));
            }
            page.details("Sources", () -> facts(event.facts()));
        }
    }

    private void answers(Happened happened, EventDef event) throws XMLStreamException {
        if (happened.answers().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (EventDef.ChoiceDef choice : event.choices()) {
            long count = happened.answers().values().stream()
                    .filter(choice.id()::equals)
                    .count();
            rows.add(List.of(words.of(choice.label()), Long.toString(count)));
        }
        page.table(List.of("Answer", "Seats"), rows);
    }

    private void facts(List<String> ids) throws XMLStreamException {
        page.element("ul", List.of("class", "small"), () -> {
            for (String id : ids) {
                FactDef fact = words.fact(id);
                ArticleDef article = words.article(fact);
                page.text(
                        "li",
                        id + ": " + words.of(fact.statement()) + " – " + article.title() + ", " + article.publisher()
                                + ", " + article.date() + (fact.note() == null ? "" : " – " + words.of(fact.note())));
            }
        });
    }

    /** A question for each thesis that an event of the game illustrates, in the order of the theses. */
    private void questions() throws XMLStreamException {
        TreeSet<String> met = new TreeSet<>();
        story.happened()
                .forEach(happened -> met.addAll(words.event(happened.event()).theses()));
        List<LessonDef> lessons = story.world().rulebook().ruleset().lessons().stream()
                .filter(lesson -> met.contains(lesson.id()))
                .toList();
        if (lessons.isEmpty()) {
            return;
        }
        page.text("h2", "Questions for the class");
        page.element("ol", () -> {
            for (LessonDef lesson : lessons) {
                page.element("li", () -> {
                    page.text("strong", words.of(lesson.question()));
                    page.text("p", "What the articles claim (" + lesson.id() + "): " + words.of(lesson.lesson()));
                    page.details("Sources", () -> facts(lesson.facts()));
                });
            }
        });
    }
}
