package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.Forecast;
import org.chokepoint.protocol.v1.LineState;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.SectorState;
import org.chokepoint.protocol.v1.SectorText;

/** The draft as a table: what each line and programme gets, and the decisions beside the money. */
public final class PlanScreen {
    private final Board board;
    private final Plan plan;
    private final Grid grid = new Grid();

    private PlanScreen(Board board) {
        this.board = board;
        this.plan = board.draft();
    }

    /** Table and decisions. */
    public static List<String> of(Board board) {
        return new PlanScreen(board).lines();
    }

    /** Only the sums, for the start of a round: it must leave room for the events on a small screen. */
    public static List<String> brief(Board board) {
        PlanScreen screen = new PlanScreen(board);
        screen.grid.row("Your plan", "share", "bn", "basic", "absorbs");
        for (SectorText sector : board.catalog().getSectorsList()) {
            int bp = PlanShares.ofBp(screen.plan, sector);
            int basic = screen.plan.getBasicResearchBpOrDefault(sector.getSector(), 0);
            screen.grid.row(
                    sector.getName(), share(bp), screen.money(bp), Figures.bp(basic), absorbs(screen.state(sector)));
        }
        int talent = PlanShares.ofBp(screen.plan, screen.programmes());
        screen.grid.row("Talent", share(talent), screen.money(talent));
        int reserve = PlanShares.reserveBp(screen.plan);
        screen.grid.row("Reserve", share(reserve), screen.money(reserve));
        List<String> lines = new ArrayList<>(screen.grid.lines());
        lines.addAll(Wrap.text(decisions(board, screen.plan)));
        return lines;
    }

    private List<String> programmes() {
        return board.catalog().getProgrammesList().stream()
                .map(NamedText::getId)
                .toList();
    }

    private SectorState state(SectorText sector) {
        return board.nation().getSectorsList().stream()
                .filter(one -> one.getSector().equals(sector.getSector()))
                .findFirst()
                .orElse(SectorState.getDefaultInstance());
    }

    private List<String> lines() {
        String title = board.committed() ? "Your plan (locked in)" : "Your plan";
        grid.row(title, "share", "bn", "level", "cut", "basic", "absorbs");
        board.catalog().getSectorsList().forEach(this::addSector);
        int talent = PlanShares.ofBp(plan, programmes());
        grid.row("Talent", share(talent), money(talent));
        board.catalog().getProgrammesList().forEach(this::addProgramme);
        int reserve = PlanShares.reserveBp(plan);
        grid.row("Reserve", share(reserve), money(reserve));
        List<String> lines = new ArrayList<>(grid.lines());
        lines.addAll(Wrap.text(decisions(board, plan)));
        lines.addAll(DemandNews.of(board));
        return lines;
    }

    private void addSector(SectorText sector) {
        SectorState state = state(sector);
        int basic = plan.getBasicResearchBpOrDefault(sector.getSector(), 0);
        int sum = PlanShares.ofBp(plan, sector);
        grid.row(sector.getName(), share(sum), money(sum), "", "", Figures.bp(basic), absorbs(state));
        for (NamedText line : sector.getLinesList()) {
            LineState own = state.getLinesList().stream()
                    .filter(one -> one.getLine().equals(line.getId()))
                    .findFirst()
                    .orElse(LineState.getDefaultInstance());
            int bp = plan.getShareBpOrDefault(line.getId(), 0);
            String cut = own.getSanction() > 0 ? Figures.percent(own.getSanction()) : "";
            grid.row("  " + line.getName(), share(bp), money(bp), Figures.one(own.getCapability()), cut);
        }
    }

    private static String absorbs(SectorState state) {
        return state.getAbsorptionLimit() > 0 ? Figures.one(state.getAbsorptionLimit()) : "";
    }

    private void addProgramme(NamedText programme) {
        int bp = plan.getShareBpOrDefault(programme.getId(), 0);
        grid.row("  " + programme.getName(), share(bp), money(bp));
    }

    private static String share(int bp) {
        return Figures.bp(bp);
    }

    private String money(int bp) {
        return board.forecast()
                .map(forecast -> Figures.one(toSpend(forecast) * bp / PlanShares.ALL_BP))
                .orElse("");
    }

    /** Money that the shares divide: what is left after cards, answers and loan. */
    static double toSpend(Forecast forecast) {
        return forecast.getSpent() + forecast.getReserve();
    }

    /** Stance, cards and loan in one sentence each. */
    public static String decisions(Board board, Plan plan) {
        Names names = board.names();
        String cards =
                plan.getCardsList().stream().map(card -> card(card, names)).collect(Collectors.joining(", "));
        String stance = plan.getStance().isEmpty() ? "as before" : names.of(plan.getStance());
        return "Stance: " + stance + ". Cards: " + (cards.isEmpty() ? "none" : cards) + ". Borrow: "
                + Figures.bp(plan.getBorrowBp()) + " of the budget.";
    }

    private static String card(CardPlay card, Names names) {
        String name = names.of(card.getCard());
        return card.getTarget().isEmpty() ? name : name + " on " + names.of(card.getTarget());
    }
}
