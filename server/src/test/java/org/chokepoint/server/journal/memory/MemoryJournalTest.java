package org.chokepoint.server.journal.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.engine.event.EndAnnounced;
import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.junit.jupiter.api.Test;

class MemoryJournalTest {
    private static final GameId GAME = new GameId("a-game");
    private static final GameId OTHER = new GameId("another");
    private static final GameEvent FIRST = new EndAnnounced();
    private static final GameEvent SECOND = new GameEnded(true);

    private final MemoryJournal journal = new MemoryJournal();

    @Test
    void shouldGiveBackTheEventsOfEachGameInOrder() {
        // given
        append(GAME, 1, FIRST);
        append(OTHER, 1, SECOND);
        append(GAME, 2, SECOND, FIRST);
        List<GameEvent> read = new ArrayList<>();
        // when
        long count = journal.replay(GAME, read::add).toCompletableFuture().join();
        // then
        assertThat(read).containsExactly(FIRST, SECOND, FIRST);
        assertThat(count).isEqualTo(3);
    }

    @Test
    void shouldRefuseASecondWriter() {
        // given
        append(GAME, 1, FIRST);
        // when
        CompletableFuture<Void> again = append(GAME, 1, SECOND).toCompletableFuture();
        CompletableFuture<Void> ahead = append(GAME, 3, SECOND).toCompletableFuture();
        // then
        assertThatThrownBy(again::join)
                .hasCauseInstanceOf(Journal.OutOfOrder.class)
                .hasMessageContaining("record 1 (expected: 2)");
        assertThat(ahead).isCompletedExceptionally();
        assertThat(journal.replay(GAME, event -> {}).toCompletableFuture().join())
                .isEqualTo(1);
    }

    @Test
    void shouldHoldNothingOfAGameThatWasLetGo() {
        // given
        append(GAME, 1, FIRST);
        // when
        journal.letGo(GAME);
        // then
        assertThat(journal.replay(GAME, event -> {}).toCompletableFuture().join())
                .isZero();
    }

    private CompletionStage<Void> append(GameId game, long firstSeq, GameEvent... events) {
        return journal.append(game, firstSeq, List.of(Entry.of(events)));
    }
}
