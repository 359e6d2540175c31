package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.BotsScreen;
import org.chokepoint.cli.screen.SourceScreen;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.PublicSeat;

/** The sources behind an event or a card, or a bot's reason. */
final class WhyWord implements Word {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    @Override
    public String name() {
        return "why";
    }

    @Override
    public List<String> aliases() {
        return List.of("sources", "source");
    }

    @Override
    public List<String> usage() {
        return List.of("why", "why 2", "why stockpile", "why integrator");
    }

    @Override
    public String about() {
        return "The sources behind an event or a card, or a bot's reason.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        List<Event> events = desk.board().events();
        if (args.isEmpty()) {
            desk.say(all(events));
            return;
        }
        Token typed = Token.span(args);
        if (NUMBER.matcher(typed.text()).matches()) {
            desk.say(number(typed, events));
            return;
        }
        Optional<Event> event = Events.lexicon(events).find(typed.text());
        if (event.isPresent()) {
            desk.say(of(event.get()));
            return;
        }
        Optional<PublicSeat> bot = bots(desk.board()).find(typed.text());
        if (bot.isPresent()) {
            desk.say(BotsScreen.of(bot.get(), desk.board()));
            return;
        }
        CardText card = Cards.lexicon(desk.board().catalog()).get(typed);
        desk.say(SourceScreen.of(card.getName(), card.getSourcesList()));
    }

    private static Lexicon<PublicSeat> bots(Board board) {
        Lexicon<PublicSeat> bots = new Lexicon<>("bot");
        board.table().getSeatsList().stream()
                .filter(seat -> seat.getOccupant() == Occupant.BOT)
                .forEach(seat -> bots.add(seat, seat.getName(), List.of()));
        return bots;
    }

    private static List<String> all(List<Event> events) {
        List<String> lines = new ArrayList<>();
        events.forEach(event -> lines.addAll(of(event)));
        if (events.isEmpty()) {
            lines.add("No event this round. For a card, for example: why stockpile");
        }
        return lines;
    }

    private static List<String> number(Token typed, List<Event> events) throws WordProblem {
        int number = Integer.parseInt(typed.text());
        if (number < 1 || number > events.size()) {
            throw new WordProblem(
                    typed,
                    "There is no event " + number + ". This round has " + events.size() + "; events shows them.");
        }
        return of(events.get(number - 1));
    }

    private static List<String> of(Event event) {
        List<String> lines = new ArrayList<>(SourceScreen.of(event.getTitle(), event.getSourcesList()));
        event.getReadingsList()
                .forEach(reading -> lines.addAll(SourceScreen.of(reading.getTitle(), reading.getSourcesList())));
        return lines;
    }
}
