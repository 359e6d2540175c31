package org.chokepoint.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.Plan;

/** What to play in rounds for which the seat writes nothing: shows, keeps, takes back. */
final class StandingWord implements Word {
    private static final List<String> OFF = List.of("off", "clear", "none");

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public List<String> aliases() {
        return List.of("autopilot");
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public List<String> usage() {
        return List.of("standing", "standing keep", "standing off");
    }

    @Override
    public String about() {
        return "Keeps the plan of this moment for rounds in which you write nothing, without its cards and answers.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        if (args.isEmpty()) {
            desk.say(Wrap.text(told(desk)));
            return;
        }
        String wish = Lexicon.plain(args.get(0).text());
        if (wish.equals("keep")) {
            desk.standing(Optional.of(desk.board().draft()));
        } else if (OFF.contains(wish)) {
            desk.standing(Optional.empty());
        } else {
            throw new WordProblem(args.get(0), "It is standing keep or standing off.");
        }
    }

    private static String shares(Plan plan, Board board) {
        String stance =
                plan.getStance().isEmpty() ? "" : "; stance " + board.names().of(plan.getStance());
        return plan.getShareBpMap().entrySet().stream()
                        .filter(share -> share.getValue() > 0)
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(share -> board.names().of(share.getKey()) + " " + Figures.bp(share.getValue()))
                        .collect(Collectors.joining(", "))
                + stance;
    }

    private static String told(Desk desk) {
        Optional<Plan> order = desk.board().standing();
        return order.map(plan -> "When you write nothing in a round, this is played: " + shares(plan, desk.board())
                        + ". standing off takes it back.")
                .orElse("Nothing stands: when you write nothing in a round, your last plan is played again."
                        + " standing keep keeps the plan of this moment for such rounds.");
    }
}
