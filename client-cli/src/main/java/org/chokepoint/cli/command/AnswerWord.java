package org.chokepoint.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.BriefingScreen;
import org.chokepoint.protocol.v1.Choice;
import org.chokepoint.protocol.v1.Event;

/** Answers an event: by letter, by number or by words. */
final class AnswerWord implements Word {
    private static final Pattern BOTH = Pattern.compile("(\\d{1,2})([a-z])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern LETTER = Pattern.compile("[a-z]");

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public List<String> aliases() {
        return List.of("choose", "reply");
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public List<String> usage() {
        return List.of("answer 1b", "answer 2", "answer lithography_ban 2");
    }

    @Override
    public String about() {
        return "Answers an event; else it takes its free answer.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Event> events = desk.board().events();
        List<Token> args = line.args();
        if (args.isEmpty()) {
            desk.say(BriefingScreen.events(desk.board()));
            return;
        }
        Token last = args.get(args.size() - 1);
        Matcher both = BOTH.matcher(last.text().toLowerCase(Locale.ROOT));
        if (args.size() == 1 && both.matches()) {
            Token number = new Token(both.group(1), last.from(), last.to());
            Token letter = new Token(both.group(2), last.from(), last.to());
            answer(desk, byNumber(number, events), letter);
        } else if (args.size() == 1) {
            answer(desk, onlyOne(last, events), last);
        } else {
            answer(desk, event(Token.span(args.subList(0, args.size() - 1)), events), last);
        }
    }

    private static void answer(Desk desk, Event event, Token typed) throws WordProblem {
        Choice choice = choice(event, typed);
        Board board = desk.board();
        desk.change(
                board.draft().toBuilder()
                        .putAnswers(event.getEvent(), choice.getChoice())
                        .build(),
                "Answer to " + event.getTitle() + ": " + choice.getLabel() + ".");
    }

    private static Event onlyOne(Token at, List<Event> events) throws WordProblem {
        List<Event> open =
                events.stream().filter(event -> event.getChoicesCount() > 1).toList();
        if (open.isEmpty()) {
            throw new WordProblem("No event of this round asks for an answer.");
        }
        if (open.size() > 1) {
            int number = events.indexOf(open.get(open.size() - 1)) + 1;
            throw new WordProblem(
                    at, "Several events ask for an answer. Say which one, for example: answer " + number + "b");
        }
        return open.get(0);
    }

    private static Event event(Token typed, List<Event> events) throws WordProblem {
        return NUMBER.matcher(typed.text()).matches()
                ? byNumber(typed, events)
                : Events.lexicon(events).get(typed);
    }

    private static Event byNumber(Token typed, List<Event> events) throws WordProblem {
        int number = Integer.parseInt(typed.text());
        if (number < 1 || number > events.size()) {
            throw new WordProblem(
                    typed,
                    "There is no event " + number + ". This round has " + events.size() + "; events shows them.");
        }
        return events.get(number - 1);
    }

    private static Choice choice(Event event, Token typed) throws WordProblem {
        String text = typed.text().toLowerCase(Locale.ROOT);
        List<Choice> choices = event.getChoicesList();
        int place = -1;
        if (NUMBER.matcher(text).matches()) {
            place = Integer.parseInt(text) - 1;
        } else if (LETTER.matcher(text).matches()) {
            place = text.charAt(0) - 'a';
        } else {
            return byWords(event, typed);
        }
        if (place < 0 || place >= choices.size()) {
            throw new WordProblem(typed, event.getTitle() + " has " + choices.size() + " answers. events shows them.");
        }
        return choices.get(place);
    }

    private static Choice byWords(Event event, Token typed) throws WordProblem {
        Lexicon<Choice> lexicon = new Lexicon<>("answer");
        event.getChoicesList().forEach(choice -> lexicon.add(choice, choice.getChoice(), List.of(choice.getLabel())));
        return lexicon.get(typed);
    }
}
