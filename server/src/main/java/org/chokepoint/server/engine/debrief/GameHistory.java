package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chokepoint.server.engine.command.PlayedPlan;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.RoundOpened;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatState;
import org.jspecify.annotations.Nullable;

/**
 * A game's rounds, seat by seat.
 *
 * @param world of the game
 * @param rounds that were played
 * @param cutShort the host ended the game before its last round
 * @param seats in order; empty when no round was played
 */
public record GameHistory(World world, int rounds, boolean cutShort, List<SeatHistory> seats) {
    /** Copies. */
    public GameHistory {
        seats = List.copyOf(seats);
    }

    /**
     * Reads a game's events in their order. The plan of a bot's seat is made again from what the bot saw: the events hold
     * it only as people read it, rounded. For one thread.
     */
    public static final class Reader implements Consumer<GameEvent> {
        private final World world;
        private final List<List<PlayedRound>> rounds = new ArrayList<>();
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
            }
            state = event.applyTo(now);
        }

        private void resolved(GameState now, RoundResolved event) {
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
                                PlayedPlan.of(now, seat, world.of(now.setup())).plan(),
                                before.get(i),
                                seat.requireNation(),
                                outcome.nation()));
            }
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
            return new GameHistory(world.of(end.setup()), played, end.cutShort(), seats);
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
