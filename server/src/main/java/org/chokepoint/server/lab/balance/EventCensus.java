package org.chokepoint.server.lab.balance;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * Which events come, and what their answers are worth: each time an event with answers comes to a bot, the rest of the
 * game is played once with every answer that is offered.
 */
final class EventCensus {
    private static final double DECISIVE = 0.1;

    private final Setting setting;
    private final Map<String, Tally> tallies = new TreeMap<>();

    private EventCensus(Setting setting) {
        this.setting = setting;
        for (EventDef event : setting.book.ruleset().events()) {
            tallies.put(event.id(), new Tally(event));
        }
    }

    /** What is known of an event. */
    static final class Tally {
        final EventDef event;
        final double[] gain;
        final int[] offered;
        final int[] best;
        int came;
        int asked;
        double swing;

        Tally(EventDef event) {
            this.event = event;
            gain = new double[event.choices().size()];
            offered = new int[gain.length];
            best = new int[gain.length];
        }

        void add(Asked found) {
            came++;
            if (found.scores().length == 0) {
                return;
            }
            int top = 0;
            double low = Double.POSITIVE_INFINITY;
            double base = 0;
            for (int i = 0; i < found.scores().length; i++) {
                top = found.scores()[i] > found.scores()[top] || Double.isNaN(found.scores()[top]) ? i : top;
                if (!Double.isNaN(found.scores()[i])) {
                    low = Math.min(low, found.scores()[i]);
                    base = event.choices().get(i).byDefault() ? found.scores()[i] : base;
                }
            }
            double size = found.scores()[top] - low;
            asked++;
            swing += size;
            for (int i = 0; i < found.scores().length; i++) {
                if (!Double.isNaN(found.scores()[i])) {
                    offered[i]++;
                    gain[i] += found.scores()[i] - base;
                }
            }
            best[top] += size >= DECISIVE ? 1 : 0;
        }

        /** Share of the decisive occurrences in which the most frequent best answer was best. */
        double dominance() {
            int all = 0;
            int most = 0;
            for (int count : best) {
                all += count;
                most = Math.max(most, count);
            }
            return all < 10 ? 0 : (double) most / all;
        }
    }

    /** An event that came, and the final score with each answer; NaN for answers that were not offered. */
    private record Asked(String event, double[] scores) {}

    static Map<String, Tally> of(Setting setting) throws InterruptedException {
        EventCensus census = new EventCensus(setting);
        List<Long> seeds = setting.gameSeeds().subList(0, Math.min(60, setting.sizes.games()));
        setting.workers
                .each(seeds, census::play, done -> {})
                .forEach(game ->
                        game.forEach(found -> java.util.Objects.requireNonNull(census.tallies.get(found.event()))
                                .add(found)));
        return census.tallies;
    }

    private List<Asked> play(long seed) {
        List<Asked> found = new ArrayList<>();
        World world = World.draw(setting.book, seed);
        for (Policy policy : setting.table()) {
            NationState nation = Rounds.start(world);
            while (nation.round() < setting.scenario.rounds()) {
                NationState opened = Rounds.open(world, nation);
                Rounds.Plan plan = policy.plan(world, opened);
                List<Rounds.OpenEvent> events = Rounds.events(world, opened);
                for (int slot = 0; slot < events.size(); slot++) {
                    found.add(ask(world, opened, plan, policy, events, slot));
                }
                nation = Rounds.resolve(world, opened, plan);
            }
        }
        return found;
    }

    private Asked ask(
            World world, NationState opened, Rounds.Plan plan, Policy policy, List<Rounds.OpenEvent> events, int slot) {
        List<Boolean> offered = events.get(slot).available();
        double[] scores = new double[offered.size()];
        for (int choice = 0; choice < scores.length; choice++) {
            scores[choice] = offered.get(choice)
                    ? Match.play(
                                    world,
                                    Rounds.resolve(world, opened, answered(plan, events.size(), slot, choice)),
                                    policy)
                            .score()
                    : Double.NaN;
        }
        return new Asked(events.get(slot).event(), scores);
    }

    private static Rounds.Plan answered(Rounds.Plan plan, int slots, int slot, int choice) {
        int[] answers = new int[slots];
        for (int i = 0; i < slots; i++) {
            answers[i] = i < plan.answers().length() ? plan.answers().get(i) : Ids.NONE;
        }
        answers[slot] = choice;
        return new Rounds.Plan(
                plan.lineShares(),
                plan.programmeShares(),
                plan.reserve(),
                plan.borrow(),
                plan.basicResearch(),
                plan.stance(),
                plan.cards(),
                ImmutableIntArray.copyOf(answers));
    }

    /** Events that never came, with their condition. */
    static List<String> silent(Map<String, Tally> tallies) {
        return tallies.values().stream()
                .filter(tally -> tally.came == 0)
                .map(tally -> tally.event.id())
                .toList();
    }

    /** The row of answers. */
    static Outcome answers(Map<String, Tally> tallies) {
        List<String> dominated = tallies.values().stream()
                .filter(tally -> tally.dominance() > 0.8)
                .map(tally -> String.format(Locale.ROOT, "%s %.0f%%", tally.event.id(), 100 * tally.dominance()))
                .toList();
        long asked = tallies.values().stream().filter(tally -> tally.asked > 0).count();
        return new Outcome(
                "B21",
                "no answer is best in more than 80% of its occurrences",
                dominated.size() + " of " + asked + " events have one: " + String.join(", ", dominated),
                dominated.isEmpty());
    }

    static String text(Tally tally) {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "%-32s came %5d", tally.event.id(), tally.came));
        if (tally.asked > 0) {
            text.append(String.format(Locale.ROOT, "  swing %4.1f ", tally.swing / tally.asked));
            for (int i = 0; i < tally.gain.length; i++) {
                ChoiceDef choice = tally.event.choices().get(i);
                int decisive = java.util.Arrays.stream(tally.best).sum();
                text.append(String.format(
                        Locale.ROOT,
                        " %s %+.1f best %.0f%%",
                        choice.id(),
                        tally.gain[i] / Math.max(1, tally.offered[i]),
                        100.0 * tally.best[i] / Math.max(1, decisive)));
            }
        }
        return text.toString();
    }
}
