package org.chokepoint.server.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.server.engine.rule.PlanOrders;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;

/**
 * A seat's round as columns of a table: the world's hostility, state variables after the round, measures of the score,
 * and what was decided. Decisions are those that were played, money in basis points of the cash that is left after
 * cards, answers and loan.
 */
final class RoundColumns {
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private RoundColumns() {}

    /** Names of the columns. */
    static List<String> names(Rulebook book) {
        World world = World.draw(book, 0);
        NationState opened = Rounds.open(world, Rounds.start(world));
        Rounds.Plan plan = Rounds.plan(world, opened, PlanOrder.EMPTY);
        return of(world, opened, plan, Rounds.resolve(world, opened, plan)).names;
    }

    /** Values of the columns. */
    static List<String> values(World world, NationState opened, Rounds.Plan plan, NationState resolved) {
        return of(world, opened, plan, resolved).values;
    }

    private static RoundColumns of(World world, NationState opened, Rounds.Plan plan, NationState resolved) {
        RoundColumns columns = new RoundColumns();
        Rulebook book = world.rulebook();
        columns.add("hostility", world.hostility());
        columns.country(resolved);
        for (int sector = 0; sector < book.sectors().size(); sector++) {
            columns.sector(book.sectors().get(sector), resolved, sector);
        }
        for (int line = 0; line < book.lines().size(); line++) {
            columns.add("capability_" + book.lines().get(line), resolved.capability(line));
        }
        Rounds.scoreParts(world, resolved).stream()
                .limit(book.ruleset().scoring().dimensions().size())
                .forEach(part -> columns.add("measure_" + part.dimension(), part.measure()));
        columns.decisions(book, PlanOrders.rounded(world, opened, plan));
        return columns;
    }

    private void country(NationState nation) {
        add("openness", nation.openness());
        add("access", nation.access());
        add("tension", nation.tension());
        add("spread", nation.spread());
        add("volatility", nation.volatility());
        add("budget", nation.budget());
        add("debt", nation.debt());
        add("debt_points", nation.debtPoints());
        add("mandate", nation.mandate());
        add("wage", nation.wage());
        add("skill", nation.skill());
        add("processing_exports", nation.processingExports());
        add("domains", nation.domains());
    }

    private void sector(String id, NationState nation, int sector) {
        add("frontier_" + id, nation.frontier(sector));
        add("capacity_" + id, nation.capacity(sector));
        add("staff_" + id, nation.staff(sector));
        add("need_" + id, nation.need(sector));
        add("stranded_" + id, nation.stranded(sector));
        add("continuity_" + id, nation.continuity(sector));
        add("spending_" + id, nation.spending(sector));
        add("productive_" + id, nation.productive(sector));
        add("ecosystem_" + id, nation.ecosystem(sector));
        add("home_sales_" + id, nation.homeSales(sector));
        add("export_sales_" + id, nation.exportSales(sector));
        add("home_share_" + id, nation.homeShare(sector));
        add("world_share_" + id, nation.worldShare(sector));
        add("unserved_" + id, nation.unserved(sector));
        add("quality_" + id, nation.quality(sector));
        add("own_chain_" + id, nation.ownChain(sector));
        add("disruption_" + id, nation.disruption(sector));
    }

    private void decisions(Rulebook book, PlanOrder played) {
        List<String> posts = new ArrayList<>();
        for (int line = 0; line < book.lines().size(); line++) {
            posts.add(book.lines().get(line));
        }
        for (int programme = 0; programme < book.programmes().size(); programme++) {
            posts.add(book.programmes().get(programme));
        }
        posts.forEach(post -> word("share_" + post, "" + played.shareBp().getOrDefault(post, 0)));
        played.basicResearchBp().forEach((sector, mix) -> word("research_mix_" + sector, "" + mix));
        word("stance", played.stance());
        word("borrow", "" + played.borrowBp());
        word("cards", played.cards().stream().map(RoundColumns::card).collect(Collectors.joining(" ")));
        Map<String, String> answers = new TreeMap<>(played.answers());
        word(
                "answers",
                answers.entrySet().stream()
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .collect(Collectors.joining(" ")));
    }

    private static String card(PlanOrder.CardPlay play) {
        return play.target() == null ? play.card() : play.card() + ":" + play.target();
    }

    private void add(String name, double value) {
        word(name, Double.toString(value));
    }

    private void word(String name, String value) {
        names.add(name);
        values.add(value);
    }
}
