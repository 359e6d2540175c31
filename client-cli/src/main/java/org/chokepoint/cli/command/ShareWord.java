package org.chokepoint.cli.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.PlanShares;
import org.chokepoint.protocol.v1.Plan;

/** Shares by name: {@code chips 40 ai 20}. It has no word of its own; the names of a game's catalog lead to it. */
final class ShareWord implements Word {
    /** What was typed for a target. */
    private record Wanted(Token name, Token number, int bp) {}

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public Topic topic() {
        return Topic.MONEY;
    }

    @Override
    public List<String> usage() {
        return List.of("chips 40", "chips 40 ai 20 nev 20 talent 15", "equipment 12", "stem 9.5");
    }

    @Override
    public String about() {
        return "Gives a percentage of the money: sector, talent or line.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Board board = desk.board();
        Map<ShareTarget, Wanted> wanted = read(line, ShareTargets.lexicon(board.catalog()));
        Map<ShareTarget, Integer> shares = new LinkedHashMap<>();
        wanted.forEach((target, want) -> shares.put(target, want.bp()));
        for (Map.Entry<ShareTarget, Wanted> entry : wanted.entrySet()) {
            checkGroup(entry.getKey(), entry.getValue(), shares);
        }
        Plan plan = new ShareEdit(board).apply(shares);
        checkSum(plan, wanted);
        desk.change(plan, sums(wanted.keySet(), plan) + room(wanted.keySet(), board, plan));
    }

    private static Map<ShareTarget, Wanted> read(TypedLine line, Lexicon<ShareTarget> lexicon) throws WordProblem {
        Map<ShareTarget, Wanted> wanted = new LinkedHashMap<>();
        List<Token> tokens = line.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int number = i;
            while (number < tokens.size() && !Percent.looksLikeOne(tokens.get(number))) {
                number++;
            }
            ShareTarget target = target(tokens.subList(i, number), tokens.get(i), lexicon);
            if (number == tokens.size()) {
                throw new WordProblem(
                        tokens.get(number - 1),
                        "How much? Type a percent behind it, for example: "
                                + tokens.get(number - 1).text() + " 20");
            }
            Token typed = tokens.get(number);
            wanted.put(target, new Wanted(tokens.get(i), typed, Percent.bp(typed, "share")));
            i = number + 1;
            while (i < tokens.size() && tokens.get(i).text().equals("%")) {
                i++;
            }
        }
        return wanted;
    }

    private static ShareTarget target(List<Token> words, Token at, Lexicon<ShareTarget> lexicon) throws WordProblem {
        if (words.isEmpty()) {
            throw new WordProblem(at, "What should get " + at.text() + "%? Name it first, for example: chips 40");
        }
        Token all = Token.span(words);
        if (words.size() == 1 || lexicon.find(all.text()).isPresent()) {
            return lexicon.get(all);
        }
        for (int size = words.size() - 1; size > 0; size--) {
            if (lexicon.find(Token.span(words.subList(0, size)).text()).isPresent()) {
                Token odd = words.get(size);
                throw new WordProblem(
                        odd, "\"" + odd.text() + "\" is not a percent. Type a number from 0 to 100, for example 12.5.");
            }
        }
        return lexicon.get(words.get(0));
    }

    private static void checkGroup(ShareTarget group, Wanted want, Map<ShareTarget, Integer> shares)
            throws WordProblem {
        if (!group.isGroup()) {
            return;
        }
        int named = ShareEdit.namedBp(group, shares);
        boolean allNamed = ShareEdit.open(group, shares).isEmpty();
        if (named > want.bp() || (allNamed && named < want.bp())) {
            throw new WordProblem(
                    want.number(),
                    "What you name in " + group.name() + " makes " + Figures.bp(named) + ", not "
                            + Figures.bp(want.bp()) + ".");
        }
    }

    private static void checkSum(Plan plan, Map<ShareTarget, Wanted> wanted) throws WordProblem {
        int over = -PlanShares.reserveBp(plan);
        if (over > 0) {
            Wanted last =
                    wanted.values().stream().reduce((first, second) -> second).orElseThrow();
            throw new WordProblem(
                    last.number(),
                    "What you name makes " + Figures.bp(PlanShares.ALL_BP + over) + " of the money, " + Figures.bp(over)
                            + " too much. Lower one of them.");
        }
    }

    /** What gave way, so that nothing changes unseen. */
    private static String room(Collection<ShareTarget> named, Board board, Plan plan) {
        String others = ShareTargets.groups(board.catalog()).stream()
                .filter(group -> unnamedBp(group, named, plan) < unnamedBp(group, named, board.draft()))
                .map(group -> group.name() + " " + Figures.bp(PlanShares.ofBp(plan, group.entries())))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " To make room: " + others + ".";
    }

    private static int unnamedBp(ShareTarget group, Collection<ShareTarget> named, Plan plan) {
        return PlanShares.ofBp(
                plan,
                group.entries().stream()
                        .filter(id -> !ShareEdit.isNamed(id, named))
                        .toList());
    }

    /** "Semiconductors 40%, AI 20%. 12% left." */
    static String sums(Collection<ShareTarget> targets, Plan plan) {
        String shares = targets.stream()
                .map(target -> target.name() + " " + Figures.bp(PlanShares.ofBp(plan, target.entries())))
                .collect(Collectors.joining(", "));
        return shares + ". Left to spend: " + Figures.bp(PlanShares.reserveBp(plan)) + ".";
    }
}
