package org.chokepoint.cli.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.cli.screen.DisputeScreen;
import org.chokepoint.protocol.v1.DisputeText;

/** What the articles dispute, and a vote on how to read it. */
final class VoteWord implements Word {
    private static final Pattern SIDE = Pattern.compile("(\\d{1,2})([a-z])");

    @Override
    public String name() {
        return "vote";
    }

    @Override
    public List<String> aliases() {
        return List.of("disputes", "readings");
    }

    @Override
    public List<String> usage() {
        return List.of("vote", "vote 1b");
    }

    @Override
    public String about() {
        return "Shows what is disputed; in the lobby, votes on how to read it.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        if (args.isEmpty()) {
            desk.say(DisputeScreen.of(desk.board()));
            return;
        }
        Token typed = Token.span(args);
        Matcher side = SIDE.matcher(Lexicon.plain(typed.text()).replace(" ", ""));
        List<DisputeText> disputes = desk.board().catalog().getDisputesList();
        if (!side.matches()) {
            throw new WordProblem(typed, "Type the number of the dispute and the letter of the side: vote 1b");
        }
        int number = Integer.parseInt(side.group(1));
        if (number < 1 || number > disputes.size()) {
            throw new WordProblem(typed, "There is no dispute " + number + ". vote shows all " + disputes.size() + ".");
        }
        DisputeText dispute = disputes.get(number - 1);
        int letter = side.group(2).charAt(0) - 'a';
        if (letter >= dispute.getReadingsCount()) {
            throw new WordProblem(typed, "This dispute has the sides a and b.");
        }
        desk.vote(dispute.getEvent(), dispute.getReadings(letter).getReading());
    }
}
