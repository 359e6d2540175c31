package org.chokepoint.server.lab.thesis;

import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.content.model.ThesisDef.RunDef;
import org.chokepoint.content.model.Vocabulary;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Provinces;
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.Accounts;
import org.chokepoint.server.engine.rule.Rounds.Booked;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.Scope;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Ties;

/** One country through all rounds, and the figures of {@link Vocabulary} that claims read from it. For one thread. */
final class Trace {
    private final World world;
    private final NationState start;
    private final List<NationState> states = new ArrayList<>();
    private final List<Accounts> accounts = new ArrayList<>();
    private final List<Double> fundResults = new ArrayList<>();

    private Trace(World world) {
        this.world = world;
        this.start = Rounds.start(world);
    }

    /** Lets the plans of a run play a seed and keeps the first seat; in a nation of provinces, the nation. */
    static Trace play(Rulebook rulebook, RunDef run, long seed) {
        Trace trace = new Trace(World.draw(rulebook, seed));
        if (run.mode() == GameMode.PROVINCES) {
            trace.nation(run);
        } else {
            trace.countries(run);
        }
        return trace;
    }

    private void countries(RunDef run) {
        int seats = run.mode() == GameMode.RIVALS ? run.seats() : 1;
        List<World> worlds = Collections.nCopies(seats, world);
        List<NationState> table = Collections.nCopies(seats, start);
        for (int round = 1; round <= world.rulebook().scenario().rounds(); round++) {
            List<NationState> opened = Rivals.open(worlds, table);
            List<Booked> booked = Rivals.resolveWithAccounts(worlds, opened, plans(run, opened));
            keep(booked.get(0).nation(), booked.get(0).accounts());
            table = Lists.transform(booked, Booked::nation);
        }
    }

    private void nation(RunDef run) {
        NationState nation = start;
        Ties ties = Ties.NONE;
        for (int round = 1; round <= world.rulebook().scenario().rounds(); round++) {
            NationState opened = Rounds.open(world, nation);
            List<Plan> plans = plans(run, Collections.nCopies(run.seats(), opened));
            Provinces.Outcome outcome = Provinces.resolve(world, opened, plans, ties);
            nation = outcome.resolution().nation();
            ties = new Ties(List.of(), List.of(), List.of(), outcome.funds());
            fundResults.add(outcome.funds().get(0).result());
            keep(nation, outcome.accounts());
        }
    }

    private void keep(NationState nation, Accounts round) {
        states.add(nation);
        accounts.add(round);
    }

    private List<Plan> plans(RunDef run, List<NationState> opened) {
        List<Plan> plans = new ArrayList<>();
        for (int seat = 0; seat < opened.size(); seat++) {
            plans.add(Bots.plan(world, opened.get(seat), Variant.bot(run, seat)));
        }
        return plans;
    }

    /** A figure after a round; {@link Expr.Of#LAST_ROUND} is the last. */
    double figure(int round, Expr figure) {
        int after = round == Expr.Of.LAST_ROUND ? states.size() : round;
        if (figure instanceof Expr.Name name && Vocabulary.RUN_NAMES.containsKey(name.name())) {
            return plain(name.name(), after);
        }
        if (figure instanceof Expr.At at && Vocabulary.RUN_MAPS.containsKey(at.map())) {
            return keyed(at, after);
        }
        Scope scope = new Scope(world, states.get(after - 1));
        return world.rulebook().formula(figure).value(scope);
    }

    private double plain(String name, int after) {
        List<Accounts> played = accounts.subList(0, after);
        return switch (name) {
            case "recruited" -> played.stream().mapToDouble(Accounts::recruited).sum();
            case "fund_result" -> fundResults.isEmpty() ? 0 : fundResults.get(after - 1);
            case "emigrated" -> played.stream().mapToDouble(Accounts::emigrated).sum();
            case "capability_growth" -> capabilityGrowth(states.get(after - 1));
            default -> throw new IllegalArgumentException("unknown figure of a run: " + name);
        };
    }

    private double capabilityGrowth(NationState state) {
        double sum = 0;
        for (int line = 0; line < state.lines(); line++) {
            sum += state.capability(line) / start.capability(line) - 1;
        }
        return sum / state.lines();
    }

    private double keyed(Expr.At at, int after) {
        String id = at.key() instanceof Expr.Str key ? key.value() : "";
        if (at.map().equals("credited_level")) {
            return creditedLevel(world.rulebook().lines().find(id), states.get(after - 1));
        }
        int sector = world.rulebook().sectors().find(id);
        Accounts round = accounts.get(after - 1);
        return switch (at.map()) {
            case "private_money" -> at(round.privateMoney(), sector);
            case "imports" -> at(round.imports(), sector);
            case "mean_quality" ->
                states.subList(0, after).stream()
                        .mapToDouble(state -> state.quality(sector))
                        .average()
                        .orElse(0);
            default -> throw new IllegalArgumentException("unknown figure of a run: " + at.map());
        };
    }

    private double creditedLevel(int line, NationState state) {
        double credited = state.capability(line);
        for (int stage = 0; stage < Figures.BASIC_STAGES; stage++) {
            credited += world.rulebook().ruleset().scoring().pipeCredit() * state.basicUnderWay(line, stage);
        }
        return credited / state.frontier(world.rulebook().sectorOf(line));
    }

    private static double at(ImmutableDoubleArray values, int sector) {
        return values.get(sector);
    }
}
