package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Seeded games of persons who do random things, valid and not. After every step the state folded from the journal alone
 * is the state of the room, and the country of every seat keeps its invariants. A failure names its seed. More games than
 * usual: {@code -Dreplay.games=1000}.
 */
class RoomReplayTest {
    private static final Set<String> MET = ConcurrentHashMap.newKeySet();
    private static final int GAMES = Integer.getInteger("replay.games", 50);
    private static final int STEPS_MAX = 5_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, GAMES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldRebuildEveryStateFromTheJournal(long seed) {
        // given
        RandomTable game = new RandomTable(seed);
        Fold fold = new Fold(game);
        // when
        for (int step = 0; game.room.state().phase() != Phase.FINISHED; step++) {
            assertThat(step).as("steps of seed %d", seed).isLessThan(STEPS_MAX);
            game.step();
            fold.follow();
            // then
            assertThat(fold.state).as("seed %d, step %d", seed, step).isEqualTo(game.room.state());
            assertThat(fold.lastHash())
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(game.room.state().hash());
        }
        assertThat(hashesFromTheStart(game))
                .as("hash after every event, seed %d", seed)
                .isEqualTo(fold.hashes);
        MET.addAll(game.answers.keySet());
        game.journal.events().forEach(event -> MET.add(event.getClass().getSimpleName()));
    }

    /** One game may lack one of these by chance, all of them together may not. */
    @AfterAll
    static void shouldHaveMetAcceptedAndRefusedPlansAndForecasts() {
        assertThat(MET).contains("Accepted", "Refused", "StakePlaced", "StakesSettled");
        assertThat(MET).contains("RoundReopened", "SeatTimeGiven", "EventInjected", "PracticeEnded");
    }

    @Test
    void shouldPlayAnotherGameWithAnotherSeed() {
        // given
        RandomTable one = new RandomTable(1);
        RandomTable two = new RandomTable(2);
        // then
        assertThat(one.room.state().hash()).isNotEqualTo(two.room.state().hash());
    }

    private static List<String> hashesFromTheStart(RandomTable game) {
        List<String> hashes = new ArrayList<>();
        GameState state = Wishes.NOTHING;
        for (GameEvent event : game.journal.events()) {
            state = event.applyTo(state);
            hashes.add(state.hash());
        }
        return hashes;
    }

    /** A second reader of the journal that goes along with the room. */
    private static final class Fold {
        private final RandomTable game;
        private final List<String> hashes = new ArrayList<>();
        private GameState state = Wishes.NOTHING;

        Fold(RandomTable game) {
            this.game = game;
            follow();
        }

        void follow() {
            List<GameEvent> events = game.journal.events();
            for (GameEvent event : events.subList(hashes.size(), events.size())) {
                state = event.applyTo(state);
                hashes.add(state.hash());
                Invariants.check(state, game.world);
            }
        }

        String lastHash() {
            return hashes.get(hashes.size() - 1);
        }
    }
}
