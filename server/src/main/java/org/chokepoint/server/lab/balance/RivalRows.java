package org.chokepoint.server.lab.balance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.Deal.Status;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Ties;
import org.hipparchus.stat.StatUtils;

/** B08, B09 and B20: tables in one world market. */
final class RivalRows {
    private static final int SEATS = 5;
    private static final double POACHING = 0.3;
    private static final String TRUCE = "truce";

    private RivalRows() {}

    /** Final scores of a table without deals. */
    private static double[] play(Rulebook book, List<String> bots, long seed) {
        return play(book, bots, false, seed);
    }

    /** Final scores of a table; the first two may make a truce as often as it is allowed. */
    private static double[] play(Rulebook book, List<String> bots, boolean truces, long seed) {
        World world = World.draw(book, seed);
        List<World> worlds = Collections.nCopies(bots.size(), world);
        List<NationState> table = Collections.nCopies(bots.size(), Rounds.start(world));
        for (int round = 1; round <= book.scenario().rounds(); round++) {
            List<NationState> opened = Rivals.open(worlds, table);
            List<Rounds.Plan> plans = new ArrayList<>();
            for (int seat = 0; seat < bots.size(); seat++) {
                plans.add(Policy.bot(bots.get(seat)).plan(world, opened.get(seat)));
            }
            Ties ties = Ties.NONE.withDeals(truces ? truces(book, round) : List.of());
            table = Rivals.resolve(worlds, opened, plans, ties).stream()
                    .map(Rounds.Resolution::nation)
                    .toList();
        }
        return table.stream().mapToDouble(NationState::score).toArray();
    }

    /** The truce that begins in this round, or the last one. */
    private static List<Deal> truces(Rulebook book, int round) {
        DealDef truce = book.ruleset().deals().stream()
                .filter(deal -> deal.id().equals(TRUCE))
                .findFirst()
                .orElseThrow();
        int every = Math.max(1, truce.cooldown());
        int began = round - (round - 1) % every;
        Status status = began == round ? Status.ACCEPTED : Status.SEALED;
        int until = began + truce.rounds() - 1;
        return List.of(new Deal(began, TRUCE, new SeatId(1), new SeatId(2), "", 0, status, began, until));
    }

    /** B20T. */
    static Outcome truce(Setting setting) throws InterruptedException {
        List<String> table = Collections.nCopies(SEATS, setting.bots.get(0));
        List<double[]> games = setting.workers.each(
                setting.testSeeds(),
                seed -> new double[] {
                    play(setting.book, table, true, seed)[0], play(setting.book, table, false, seed)[0]
                },
                done -> {});
        double gain = 0;
        for (double[] game : games) {
            gain += (game[0] - game[1]) / games.size();
        }
        return new Outcome(
                "B20T",
                "RIVALS: two who make a truce whenever they may gain at most .5",
                String.format(Locale.ROOT, "%+.2f points", gain),
                gain <= 0.5);
    }

    /** B08. */
    static Outcome shares(Setting setting) throws InterruptedException {
        List<Long> seeds = setting.gameSeeds();
        List<String> winners = setting.workers.each(
                seeds,
                seed -> {
                    List<String> bots = new ArrayList<>(setting.bots);
                    Collections.shuffle(bots, new Random(seed));
                    List<String> table = bots.subList(0, Math.min(SEATS, bots.size()));
                    return Setting.ranked(table, play(setting.book, table, seed))
                            .get(0);
                },
                done -> {});
        double[] wins = new double[setting.bots.size()];
        winners.forEach(bot -> wins[setting.bots.indexOf(bot)] += 1.0 / winners.size());
        StringBuilder value = new StringBuilder();
        Setting.ranked(setting.bots, wins)
                .forEach(bot -> value.append(
                        String.format(Locale.ROOT, "%s %.0f%%  ", bot, 100 * wins[setting.bots.indexOf(bot)])));
        return new Outcome(
                "B08",
                "RIVALS, tables of five: no archetype wins more than 35%",
                value.toString().strip(),
                StatUtils.max(wins) <= 0.35);
    }

    /** B09. */
    static Outcome seats(Setting setting) {
        String bot = setting.bots.get(0);
        double[] scores = play(setting.book, Collections.nCopies(4, bot), 77);
        double spread = StatUtils.max(scores) - StatUtils.min(scores);
        return new Outcome(
                "B09",
                "RIVALS: the same plan scores the same on every seat",
                String.format(Locale.ROOT, "%.2g", spread),
                spread < 1e-9);
    }

    /** B20, its part about poaching. */
    static Outcome poacher(Setting setting) throws InterruptedException {
        BotDef fair = setting.pack.bots().stream()
                .filter(bot -> bot.id().equals(setting.bots.get(0)))
                .findFirst()
                .orElseThrow();
        java.util.Map<String, Double> programmes = new java.util.LinkedHashMap<>(fair.programmes());
        double others =
                programmes.values().stream().mapToDouble(Double::doubleValue).sum();
        programmes.put("poaching", others * POACHING / (1 - POACHING));
        BotDef poacher = RecordShape.with(fair, java.util.Map.of("id", "poacher", "programmes", programmes));
        List<BotDef> bots = new ArrayList<>(setting.pack.bots());
        bots.add(poacher);
        Ruleset pack = RecordShape.with(setting.pack, java.util.Map.of("bots", bots));
        Rulebook book = Rulebook.of(pack, setting.scenario.id());
        List<String> table = List.of("poacher", fair.id(), fair.id(), fair.id(), fair.id());
        List<double[]> games = setting.workers.each(setting.testSeeds(), seed -> play(book, table, seed), done -> {});
        double wins = 0;
        double gain = 0;
        for (double[] game : games) {
            double best = StatUtils.max(game, 1, SEATS - 1);
            wins += (game[0] > best ? 1.0 : 0) / games.size();
            gain += (game[0] - StatUtils.mean(game, 1, SEATS - 1)) / games.size();
        }
        return new Outcome(
                "B20",
                "RIVALS: a lone poacher with 30% of its talent money wins at most 35% of tables of five",
                String.format(Locale.ROOT, "%.0f%%, %+.1f points over the others", 100 * wins, gain),
                wins <= 0.35);
    }
}
