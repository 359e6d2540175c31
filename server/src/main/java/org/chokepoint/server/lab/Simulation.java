package org.chokepoint.server.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rivals;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.lab.GameRecord.RoundRecord;
import org.chokepoint.server.lab.GameRecord.SeatRecord;

/** Plays tables of bots without a network. The result depends on pack, bots and seeds alone, not on the threads. */
public final class Simulation {
    private final Rulebook rulebook;
    private final List<String> bots;
    private final Mode mode;
    private final Detail detail;

    /** What the seats of a table have to do with one another. */
    public enum Mode {
        /** Nothing: each plays the same country in a world of its own. */
        PARALLEL,

        /** They share one world market and win each other's staff. */
        RIVALS
    }

    /** How much is recorded of a round. */
    public enum Detail {
        /** Score and dimensions. */
        SCORE,

        /** Also state variables and decisions. */
        EVERYTHING
    }

    /**
     * A table.
     *
     * @param bots who sits at it, in order; the same bot may sit there twice
     * @throws IllegalArgumentException when there is no bot
     */
    public Simulation(Rulebook rulebook, List<String> bots, Mode mode, Detail detail) {
        if (bots.isEmpty()) {
            throw new IllegalArgumentException("bots: none (expected: at least one id)");
        }
        this.rulebook = rulebook;
        this.bots = List.copyOf(bots);
        this.mode = mode;
        this.detail = detail;
    }

    /** Plays one game in the calling thread. */
    public GameRecord play(long seed) {
        World world = World.draw(rulebook, seed);
        List<List<RoundRecord>> records = mode == Mode.RIVALS
                ? together(world, bots)
                : bots.stream().map(bot -> together(world, List.of(bot)).get(0)).toList();
        List<SeatRecord> seats = new ArrayList<>(bots.size());
        for (int seat = 0; seat < bots.size(); seat++) {
            seats.add(new SeatRecord(bots.get(seat), records.get(seat)));
        }
        return new GameRecord(seed, seats);
    }

    private List<List<RoundRecord>> together(World world, List<String> table) {
        List<World> worlds = Collections.nCopies(table.size(), world);
        List<NationState> nations = Collections.nCopies(table.size(), Rounds.start(world));
        List<List<RoundRecord>> records = new ArrayList<>();
        table.forEach(bot -> records.add(new ArrayList<>()));
        for (int round = 1; round <= rulebook.scenario().rounds(); round++) {
            List<NationState> opened = Rivals.open(worlds, nations);
            List<Plan> plans = new ArrayList<>();
            for (int seat = 0; seat < table.size(); seat++) {
                plans.add(Bots.plan(world, opened.get(seat), table.get(seat)));
            }
            nations = Rivals.resolve(worlds, opened, plans);
            for (int seat = 0; seat < table.size(); seat++) {
                records.get(seat).add(record(world, opened.get(seat), plans.get(seat), nations.get(seat)));
            }
        }
        return records;
    }

    private RoundRecord record(World world, NationState opened, Plan plan, NationState nation) {
        int count = rulebook.ruleset().scoring().dimensions().size();
        List<Double> dimensions = Rounds.scoreParts(world, nation).stream()
                .limit(count)
                .map(Rounds.ScorePart::points)
                .toList();
        String details =
                detail == Detail.EVERYTHING ? String.join(",", RoundColumns.values(world, opened, plan, nation)) : "";
        return new RoundRecord(nation.round(), nation.score(), dimensions, details);
    }

    /**
     * Plays a range of seeds.
     *
     * @param progress is told how many games are done, from several threads
     * @return the games in the order of their seeds
     * @throws InterruptedException when the calling thread is interrupted; the run stops
     */
    public List<GameRecord> play(SeedRange seeds, Workers workers, IntConsumer progress) throws InterruptedException {
        return workers.each(seeds.seeds(), this::play, progress);
    }
}
