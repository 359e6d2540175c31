package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.DebriefPages;
import org.chokepoint.cli.screen.DebriefScreen;
import org.chokepoint.cli.screen.DebriefTableScreen;
import org.chokepoint.cli.screen.PredictionPages;
import org.chokepoint.protocol.v1.Change;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.Phase;

/** Why the game came out so: after its end. */
final class DebriefWord implements Word {
    private static final Pattern SEAT = Pattern.compile("\\d{1,3}");

    @Override
    public String name() {
        return "debrief";
    }

    @Override
    public List<String> aliases() {
        return List.of("reasons");
    }

    @Override
    public List<String> usage() {
        return List.of(
                "debrief",
                "debrief turn",
                "debrief decisions",
                "debrief ledger",
                "debrief ledger equipment",
                "debrief weights",
                "debrief predictions",
                "debrief articles",
                "debrief readings",
                "debrief table",
                "debrief 3");
    }

    @Override
    public String about() {
        return "After the end: why the game came out so. The host sees every seat's.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (desk.board().phase() != Phase.FINISHED) {
            throw new WordProblem("The debrief comes when the game is over.");
        }
        List<Token> args = line.args();
        boolean other = !args.isEmpty() && SEAT.matcher(args.get(0).text()).matches();
        int seat = other ? Integer.parseInt(args.get(0).text()) : 0;
        List<Token> page = other ? args.subList(1, args.size()) : args;
        Optional<Debrief> debrief = desk.debrief(seat);
        if (debrief.isPresent()) {
            desk.say(page(debrief.get(), desk.board(), page));
        }
    }

    private static List<String> page(Debrief debrief, Board board, List<Token> args) throws WordProblem {
        if (args.isEmpty()) {
            return DebriefScreen.of(debrief, board);
        }
        String page = pages().get(args.get(0));
        if (page.equals("table")) {
            return DebriefTableScreen.of(debrief.getTable(), board);
        }
        if (page.equals("predictions")) {
            return PredictionPages.forecasts(debrief, board);
        }
        if (page.equals("readings")) {
            return DebriefPages.readings(debrief, board);
        }
        if (!debrief.hasSeat()) {
            throw new WordProblem("This page is about one seat. The host names it: debrief 1 " + page);
        }
        return switch (page) {
            case "turn" -> DebriefPages.turn(debrief, board);
            case "decisions" -> DebriefPages.decisions(debrief, board);
            case "articles" -> PredictionPages.articles(debrief);
            case "weights" -> DebriefPages.weights(debrief, board);
            default ->
                args.size() == 1
                        ? DebriefPages.ledger(debrief, board)
                        : DebriefPages.causes(
                                entries(debrief, board).get(Token.span(args.subList(1, args.size()))), board);
        };
    }

    private static Lexicon<String> pages() {
        return new Lexicon<String>("page of the debrief")
                .add("turn", "turn", List.of("rounds", "turning point"))
                .add("decisions", "decisions", List.of("events"))
                .add("ledger", "ledger", List.of("causes", "figures"))
                .add("weights", "weights", List.of())
                .add("predictions", "predictions", List.of("forecasts", "calibration", "brier"))
                .add("articles", "articles", List.of())
                .add("readings", "readings", List.of("reading", "disputes", "disputed"))
                .add("table", "table", List.of("class", "seats"));
    }

    /** Entries of the ledger: a line by its name, a sector's figures by both words. */
    private static Lexicon<Change> entries(Debrief debrief, Board board) {
        Lexicon<Change> lexicon = new Lexicon<>("figure");
        for (Change change : debrief.getSeat().getLedgerList()) {
            String figure = change.getFigure();
            String subject = change.getSubject();
            boolean line = figure.equals("capability");
            List<String> subjects = new ArrayList<>(Aliases.of(subject));
            subjects.addAll(List.of(subject, board.names().of(subject)));
            List<String> names = new ArrayList<>(line ? subjects : List.of());
            subjects.forEach(one -> names.addAll(List.of(figure + " " + one, figure + " of " + one)));
            lexicon.add(change, line ? subject : (figure + " " + subject).strip(), names);
        }
        return lexicon;
    }
}
