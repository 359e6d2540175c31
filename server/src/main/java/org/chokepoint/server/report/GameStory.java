package org.chokepoint.server.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.debrief.Debriefs;
import org.chokepoint.server.engine.debrief.GameHistory;
import org.chokepoint.server.engine.debrief.TableDebrief;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PracticeEnded;
import org.chokepoint.server.engine.event.RoundReopened;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Injection;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.engine.view.Views;
import org.chokepoint.server.replay.PastGame;
import org.jspecify.annotations.Nullable;

/**
 * A game with at least one round, as it is told afterwards. Immutable.
 *
 * @param opened when somebody made the game
 * @param end its last state
 * @param seats best first
 * @param happened events in the order they came
 * @param table what replays say of the whole table
 * @param practised a round that does not count was played first
 */
public record GameStory(
        Instant opened,
        World world,
        GameState end,
        List<SeatStory> seats,
        List<Happened> happened,
        TableDebrief table,
        boolean practised) {
    /** Copies. */
    public GameStory {
        seats = List.copyOf(seats);
        happened = List.copyOf(happened);
    }

    /**
     * Reads a game.
     *
     * @param names false calls the seats by their numbers
     * @throws NothingPlayed when no round was resolved
     */
    public static GameStory of(PastGame game, Instant opened, boolean names) throws NothingPlayed {
        Reading reading = new Reading(game.world());
        game.moments().forEach(moment -> moment.entry().events().forEach(reading::accept));
        return reading.story(opened, names);
    }

    /** Nothing can be told. */
    public static final class NothingPlayed extends Exception {
        private NothingPlayed(GameSetup setup) {
            super("Game " + setup.id() + " ended before its first round: there is nothing to tell.");
        }
    }

    /** What it was made of. */
    public GameSetup setup() {
        return end.setup();
    }

    /** The scenario. */
    public ScenarioDef scenario() {
        return world.rulebook().scenario();
    }

    /** Rounds that were resolved. */
    public int rounds() {
        return seats.get(0).rounds().size();
    }

    /** Reads events in their order. */
    private static final class Reading {
        private final World world;
        private final GameHistory.Reader history;
        private final List<List<RoundResult>> results = new ArrayList<>();
        private final List<Happened> happened = new ArrayList<>();
        private @Nullable GameState state;
        private boolean practised;

        Reading(World world) {
            this.world = world;
            history = new GameHistory.Reader(world);
        }

        void accept(GameEvent event) {
            GameState before = state;
            history.accept(event);
            state = history.state();
            if (event instanceof RoundResolved resolved && before != null) {
                happened.addAll(events(before, resolved));
                results.add(resolved.outcomes().stream()
                        .map(RoundResolved.Outcome::result)
                        .toList());
            } else if (event instanceof RoundReopened) {
                forget(results.size());
            } else if (event instanceof PracticeEnded) {
                forget(1);
                practised = true;
            }
        }

        private void forget(int round) {
            results.remove(round - 1);
            happened.removeIf(one -> one.round() == round);
        }

        /** The events of a round that is being resolved, in the order in which the first seat that has them has them. */
        private List<Happened> events(GameState opened, RoundResolved resolved) {
            Map<Integer, List<SeatId>> seats = new LinkedHashMap<>();
            for (SeatState seat : opened.seats()) {
                NationState nation = seat.requireNation();
                for (int slot = 0; slot < nation.openEventCount(); slot++) {
                    seats.computeIfAbsent(nation.openEvent(slot), unknown -> new ArrayList<>())
                            .add(seat.id());
                }
            }
            List<Happened> all = new ArrayList<>();
            seats.forEach((event, at) -> all.add(happened(opened.round(), event, at, resolved)));
            return all;
        }

        private Happened happened(int round, int index, List<SeatId> seats, RoundResolved resolved) {
            EventDef event = world.rulebook().ruleset().events().get(index);
            String free = event.choices().stream()
                    .filter(EventDef.ChoiceDef::byDefault)
                    .map(EventDef.ChoiceDef::id)
                    .findFirst()
                    .orElse("");
            Map<SeatId, String> answers = new LinkedHashMap<>();
            if (!free.isEmpty()) {
                for (SeatId seat : seats) {
                    PlanOrder plan =
                            resolved.outcomes().get(seat.number() - 1).result().plan();
                    answers.put(seat, plan.answers().getOrDefault(event.id(), free));
                }
            }
            String reading = event.readings().isEmpty()
                    ? ""
                    : event.readings().get(world.reading(index)).id();
            boolean byHost = history.state().setup().injections().contains(new Injection(round, event.id()));
            return new Happened(round, event.id(), reading, seats, answers, byHost);
        }

        GameStory story(Instant opened, boolean names) throws NothingPlayed {
            GameState end = history.state();
            if (results.isEmpty()) {
                throw new NothingPlayed(end.setup());
            }
            Debriefs debriefs = new Debriefs(history.history());
            List<SeatStory> seats = new ArrayList<>();
            for (TableView.Standing standing :
                    Views.table(end, world, Set.of(), false).standings()) {
                seats.add(seat(end.seat(standing.seat()), seats.size() + 1, names, debriefs));
            }
            return new GameStory(opened, world, end, seats, happened, debriefs.table(), practised);
        }

        private SeatStory seat(SeatState seat, int place, boolean names, Debriefs debriefs) {
            int index = seat.id().number() - 1;
            return new SeatStory(
                    seat.id(),
                    names ? seat.sitter().name() : "Seat " + seat.id().number(),
                    seat.sitter().isPerson(),
                    place,
                    results.stream().map(round -> round.get(index)).toList(),
                    debriefs.seat(seat.id()),
                    seat.stakes().all(),
                    debriefs.predictions(history.state(), seat.id())
                            .requireOwn()
                            .articles(),
                    persons(seat, names));
        }

        private static List<String> persons(SeatState seat, boolean names) {
            String number = "Seat " + seat.id().number();
            if (seat.team().size() == 0) {
                return seat.sitter().isPerson() ? List.of(names ? seat.sitter().name() : number) : List.of();
            }
            return seat.team().members().stream()
                    .map(member -> names ? member.name() : number + "." + member.number())
                    .toList();
        }
    }
}
