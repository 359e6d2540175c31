package org.chokepoint.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.SectorText;

/** How much of a sector's research is basic research; the rest is replication. */
final class ResearchWord implements Word {
    @Override
    public String name() {
        return "research";
    }

    @Override
    public List<String> aliases() {
        return List.of("basic", "mix");
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public List<String> usage() {
        return List.of("research chips 35", "research 20", "research chips 35 ai 20");
    }

    @Override
    public String about() {
        return "Basic research in a sector; the rest copies others.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Board board = desk.board();
        List<Token> args = line.args();
        if (args.isEmpty()) {
            desk.say(Wrap.text("Basic research: " + mixes(board, board.draft()) + ". To change it: research chips 35"));
            return;
        }
        Map<String, Integer> mixes = new LinkedHashMap<>(board.draft().getBasicResearchBpMap());
        mixes.putAll(read(args, board));
        Plan plan = board.draft().toBuilder().putAllBasicResearchBp(mixes).build();
        desk.change(plan, "Basic research: " + mixes(board, plan) + ".");
    }

    private static Map<String, Integer> read(List<Token> args, Board board) throws WordProblem {
        Lexicon<SectorText> sectors = Sectors.lexicon(board.catalog());
        Map<String, Integer> wanted = new LinkedHashMap<>();
        int i = 0;
        while (i < args.size()) {
            int number = i;
            while (number < args.size() && !Percent.looksLikeOne(args.get(number))) {
                number++;
            }
            if (number == args.size()) {
                throw new WordProblem(
                        args.get(number - 1), "How much? Type a percent behind it, for example: research chips 35");
            }
            int bp = Percent.bp(args.get(number), "research mix");
            if (number == i) {
                board.catalog().getSectorsList().forEach(sector -> wanted.put(sector.getSector(), bp));
            } else {
                wanted.put(sectors.get(Token.span(args.subList(i, number))).getSector(), bp);
            }
            i = number + 1;
        }
        return wanted;
    }

    private static String mixes(Board board, Plan plan) {
        return board.catalog().getSectorsList().stream()
                .map(sector ->
                        sector.getName() + " " + Figures.bp(plan.getBasicResearchBpOrDefault(sector.getSector(), 0)))
                .collect(Collectors.joining(", "));
    }
}
