package org.chokepoint.server.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.lab.GameRecord.RoundRecord;
import org.chokepoint.server.lab.GameRecord.SeatRecord;

/** Plays tables of bots without a network. The result depends on pack, bots and seeds alone, not on the threads. */
public final class Simulation {
    private final Rulebook rulebook;
    private final List<String> bots;

    /**
     * A table.
     *
     * @param bots who sits at it, in order; the same bot may sit there twice
     * @throws IllegalArgumentException when there is no bot
     */
    public Simulation(Rulebook rulebook, List<String> bots) {
        if (bots.isEmpty()) {
            throw new IllegalArgumentException("bots: none (expected: at least one id)");
        }
        this.rulebook = rulebook;
        this.bots = List.copyOf(bots);
    }

    /** Plays one game in the calling thread. */
    public GameRecord play(long seed) {
        World world = World.draw(rulebook, seed);
        List<SeatRecord> seats = new ArrayList<>(bots.size());
        for (String bot : bots) {
            seats.add(new SeatRecord(bot, playSeat(world, bot)));
        }
        return new GameRecord(seed, seats);
    }

    private List<RoundRecord> playSeat(World world, String bot) {
        int rounds = rulebook.scenario().rounds();
        List<RoundRecord> records = new ArrayList<>(rounds);
        NationState nation = Rounds.start(world);
        for (int round = 1; round <= rounds; round++) {
            NationState opened = Rounds.open(world, nation);
            nation = Rounds.resolve(world, opened, Bots.plan(world, opened, bot));
            records.add(new RoundRecord(round, nation.score(), dimensions(world, nation)));
        }
        return records;
    }

    private List<Double> dimensions(World world, NationState nation) {
        int count = rulebook.ruleset().scoring().dimensions().size();
        return Rounds.scoreParts(world, nation).stream()
                .limit(count)
                .map(Rounds.ScorePart::points)
                .toList();
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
