package org.chokepoint.server.lab.thesis;

import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Vocabulary;
import org.chokepoint.server.engine.bot.Bots;
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

/** One country through all rounds, and the figures of {@link Vocabulary} that claims read from it. For one thread. */
final class Trace {
    private final World world;
    private final NationState start;
    private final List<NationState> states = new ArrayList<>();
    private final List<Accounts> accounts = new ArrayList<>();

    private Trace(World world) {
        this.world = world;
        this.start = Rounds.start(world);
    }

    /**
     * Lets the plans of a run play a seed and keeps the first seat.
     *
     * @param seats 1 plays alone; more share one world market
     */
    static Trace play(Rulebook rulebook, int seats, long seed) {
        World world = World.draw(rulebook, seed);
        Trace trace = new Trace(world);
        List<World> worlds = Collections.nCopies(seats, world);
        List<NationState> table = Collections.nCopies(seats, trace.start);
        for (int round = 1; round <= rulebook.scenario().rounds(); round++) {
            List<NationState> opened = Rivals.open(worlds, table);
            List<Booked> booked = Rivals.resolveWithAccounts(worlds, opened, plans(world, opened));
            trace.states.add(booked.get(0).nation());
            trace.accounts.add(booked.get(0).accounts());
            table = Lists.transform(booked, Booked::nation);
        }
        return trace;
    }

    private static List<Plan> plans(World world, List<NationState> opened) {
        List<Plan> plans = new ArrayList<>();
        for (int seat = 0; seat < opened.size(); seat++) {
            plans.add(Bots.plan(world, opened.get(seat), seat == 0 ? Variant.PLAN : Variant.OTHERS));
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
