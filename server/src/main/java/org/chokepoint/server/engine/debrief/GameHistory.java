package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.command.PlayedPlan;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PracticeEnded;
import org.chokepoint.server.engine.event.RoundOpened;
import org.chokepoint.server.engine.event.RoundReopened;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Ties;
import org.jspecify.annotations.Nullable;

/**
 * A game's rounds, seat by seat.
 *
 * @param end of what was read
 * @param world of the game
 * @param rounds that were played
 * @param seats in order; empty when no round was played
 * @param ties deals that have taken effect and funds: before the first round, after it, and so on
 * @param deals agreed in each round, in the order they were offered
 */
public record GameHistory(
        GameState end, World world, int rounds, List<SeatHistory> seats, List<Ties> ties, List<List<Deal>> deals) {
    /** Copies. */
    public GameHistory {
        seats = List.copyOf(seats);
        ties = List.copyOf(ties);
        deals = List.copyOf(deals);
    }

    /** What the game is made of, with the readings that were played. */
    GameSetup setup() {
        return end.setup();
    }

    /** The host ended the game before its last round. */
    boolean cutShort() {
        return end.cutShort();
    }

    /** No seat touches another. */
    boolean areSeparate() {
        return setup().mode() == GameMode.PARALLEL;
    }

    /** The seats are funds of one nation. */
    boolean isNation() {
        return setup().mode() == GameMode.PROVINCES;
    }

    /** Seats start unequal, so that standings compare what each made of its own par. */
    boolean ranksAbovePar() {
        return setup().mode() == GameMode.RIVALS;
    }

    /** The deal is one of the seat's decisions: it offered or took it, or agreed to it. */
    boolean decides(SeatId seat, Deal deal) {
        return decides(world, seat, deal);
    }

    private static boolean decides(World world, SeatId seat, Deal deal) {
        return deal.from().equals(seat) || (deal.to().equals(seat) && !Dealings.isMeasure(world, deal));
    }

    /** What content says of a deal. */
    DealDef def(Deal deal) {
        return world.rulebook().ruleset().deals().stream()
                .filter(def -> def.id().equals(deal.kind()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Reads a game's events in their order, of a game that runs as of one that is over. A round whose close was taken back
     * counts as it was closed in the end, and a round for practice not at all. The plan of a bot's separate seat
     * is made again from what the bot saw: the events hold it only as people read it, rounded. Where seats meet, what
     * people read is what was played. For one thread.
     */
    public static final class Reader implements Consumer<GameEvent> {
        private final World world;
        private final List<List<PlayedRound>> rounds = new ArrayList<>();
        private final List<Ties> ties = new ArrayList<>(List.of(Ties.NONE));
        private final List<List<Deal>> deals = new ArrayList<>();
        private List<NationState> before = List.of();
        private @Nullable GameState state;

        /** Reads a game of this world. */
        public Reader(World world) {
            this.world = world;
        }

        @Override
        public void accept(GameEvent event) {
            if (event instanceof GameCreated created) {
                state = GameState.lobby(created.setup());
                return;
            }
            GameState now = state();
            if (event instanceof RoundOpened) {
                before = now.seats().stream().map(SeatState::requireNation).toList();
            } else if (event instanceof RoundResolved resolved) {
                resolved(now, resolved);
            } else if (event instanceof RoundReopened) {
                rounds.forEach(played -> played.remove(played.size() - 1));
                ties.remove(ties.size() - 1);
                deals.remove(deals.size() - 1);
            } else if (event instanceof PracticeEnded) {
                rounds.clear();
                ties.subList(1, ties.size()).clear();
                deals.clear();
            }
            state = event.applyTo(now);
        }

        private void resolved(GameState now, RoundResolved event) {
            List<Deal> agreed = now.ties().agreed();
            World own = world.of(now.setup());
            for (int i = 0; i < now.seats().size(); i++) {
                if (rounds.size() == i) {
                    rounds.add(new ArrayList<>());
                }
                SeatState seat = now.seats().get(i);
                RoundResolved.Outcome outcome = event.outcomes().get(i);
                rounds.get(i)
                        .add(new PlayedRound(
                                outcome.result().decidedBy(),
                                outcome.result().plan(),
                                plan(now, seat, outcome),
                                agreed.stream()
                                        .filter(deal -> decides(own, seat.id(), deal))
                                        .toList(),
                                before.get(i),
                                seat.requireNation(),
                                outcome.nation()));
            }
            deals.add(agreed);
            Ties after = event.ties();
            ties.add(new Ties(after.deals(), List.of(), List.of(), after.funds()));
        }

        private Rounds.Plan plan(GameState now, SeatState seat, RoundResolved.Outcome outcome) {
            World own = world.of(now.setup()).of(now.setup(), seat.id());
            return now.setup().mode() == GameMode.PARALLEL
                    ? PlayedPlan.of(now, seat, own).plan()
                    : Rounds.plan(own, seat.requireNation(), outcome.result().plan());
        }

        /**
         * What was read.
         *
         * @throws IllegalStateException before the first event
         */
        public GameHistory history() {
            GameState end = state();
            List<SeatHistory> seats = new ArrayList<>();
            for (int i = 0; i < rounds.size(); i++) {
                SeatState seat = end.seats().get(i);
                seats.add(new SeatHistory(seat.id(), seat.sitter(), rounds.get(i)));
            }
            int played = rounds.isEmpty() ? 0 : rounds.get(0).size();
            return new GameHistory(end, world.of(end.setup()), played, seats, ties, deals);
        }

        /**
         * The game after what was read.
         *
         * @throws IllegalStateException before the first event
         */
        public GameState state() {
            if (state == null) {
                throw new IllegalStateException("a game's first event is its creation");
            }
            return state;
        }
    }
}
