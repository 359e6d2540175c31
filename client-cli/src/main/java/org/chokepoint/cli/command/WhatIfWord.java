package org.chokepoint.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.WhatIfScreen;
import org.chokepoint.protocol.v1.AskWhatIf;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.SeatView;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.WhatIf;

/** What if another plan had been played in one round? After the end; the change is said in the words of planning. */
final class WhatIfWord implements Word {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    public String name() {
        return "whatif";
    }

    @Override
    public List<String> aliases() {
        return List.of("suppose");
    }

    @Override
    public List<String> usage() {
        return List.of("whatif 4", "whatif 4 chips 40", "whatif 4 stance open", "whatif 2 4 chips 40");
    }

    @Override
    public String about() {
        return "After the end: a round played otherwise. The host names the seat first.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        answered(desk, line, line.args());
    }

    /** A question that was answered, and what was changed, in words. */
    record Answered(AskWhatIf question, String change) {}

    /**
     * Asks what the words behind {@code whatif} ask and shows the answer.
     *
     * @throws WordProblem when they cannot be followed
     */
    static Optional<Answered> answered(Desk desk, TypedLine line, List<Token> args) throws WordProblem {
        if (desk.board().phase() != Phase.FINISHED) {
            throw new WordProblem("What-if comes when the game is over.");
        }
        if (!isNumber(args, 0)) {
            throw new WordProblem("Which round? For example: whatif 4 chips 40");
        }
        int numbers = isNumber(args, 1) ? 2 : 1;
        AskWhatIf.Builder question = AskWhatIf.newBuilder()
                .setSeat(numbers == 2 ? Integer.parseInt(args.get(0).text()) : 0)
                .setRound(Integer.parseInt(args.get(numbers - 1).text()));
        Optional<WhatIf> played = desk.whatIf(question.build());
        return played.isEmpty()
                ? Optional.empty()
                : ask(desk, question, played.get(), line, args.subList(numbers, args.size()));
    }

    private static boolean isNumber(List<Token> args, int place) {
        return args.size() > place && NUMBER.matcher(args.get(place).text()).matches();
    }

    private static Optional<Answered> ask(
            Desk desk, AskWhatIf.Builder question, WhatIf played, TypedLine line, List<Token> words)
            throws WordProblem {
        if (words.isEmpty()) {
            desk.say(WhatIfScreen.played(played, desk.board()));
            return Optional.of(new Answered(question.build(), ""));
        }
        String change = line.text().substring(words.get(0).from());
        SupposedDesk supposed = new SupposedDesk(asItWas(desk.board(), played));
        TypedLine typed = new TypedLine(line.text(), words);
        Vocabulary.planning().follow(typed, supposed);
        Plan other = supposed.changed().orElse(null);
        if (other == null) {
            throw new WordProblem(
                    words.get(0),
                    "This does not change a plan. For example: whatif " + played.getRound() + " chips 40");
        }
        Optional<WhatIf> game = desk.whatIf(question.setPlan(other).build());
        game.ifPresent(answer -> desk.say(WhatIfScreen.changed(answer, change, desk.board())));
        return game.map(answer -> new Answered(question.build(), change));
    }

    /** A board with the plan of that round on it. */
    private static Board asItWas(Board now, WhatIf played) {
        Board board = new Board();
        board.take(ServerFrame.newBuilder()
                .setCatalog(now.catalog())
                .setTable(now.table().toBuilder().setPhase(Phase.PLAN))
                .setSeatView(SeatView.newBuilder().setDraft(played.getPlan()).setNation(now.nation()))
                .build());
        return board;
    }
}
