package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many threads call at once; one thread writes. */
class RoomThreadsTest {
    private static final int CALLERS = 4;
    private static final int COMMANDS = 500;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    @AfterEach
    void stop() {
        callers.shutdownNow();
        thread.shutdownNow();
    }

    @Test
    void shouldAnswerEveryCallerAndKeepOneLineOfEvents() throws InterruptedException {
        // given
        HeldJournal journal = new HeldJournal();
        LocalRooms rooms = new LocalRooms(new Shelf(), journal, List.of(new ThreadLoop(thread)), new Random(1));
        Created created = rooms.create(Wishes.quick(CALLERS, Wishes.UNTIMED))
                .toCompletableFuture()
                .join();
        GameId game = ((Created.Opened) created).setup().id();
        for (int seat = 1; seat <= CALLERS; seat++) {
            rooms.takeSeat(game, "").toCompletableFuture().join();
        }
        rooms.submit(game, new Actor.Host(), 1, new StartGame())
                .toCompletableFuture()
                .join();
        int events = journal.events().size();
        List<CompletableFuture<List<Answer>>> all = new ArrayList<>();
        CountDownLatch together = new CountDownLatch(1);
        // when
        for (int number = 1; number <= CALLERS; number++) {
            SeatId seat = new SeatId(number);
            all.add(CompletableFuture.supplyAsync(() -> draft(rooms, game, seat, together), callers));
        }
        together.countDown();
        List<Answer> answers =
                all.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
        // then
        long accepted =
                answers.stream().filter(Answer.Accepted.class::isInstance).count();
        long busy = answers.stream().filter(Answer.Busy.class::isInstance).count();
        assertThat(accepted + busy).isEqualTo(CALLERS * COMMANDS);
        assertThat(accepted).isPositive();
        assertThat(journal.events()).hasSize(events + (int) accepted);
        assertThat(journal.replay(game, event -> {}).toCompletableFuture().join())
                .isEqualTo(events + accepted);
    }

    private static List<Answer> draft(LocalRooms rooms, GameId game, SeatId seat, CountDownLatch together) {
        awaitStart(together);
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int id = 1; id <= COMMANDS; id++) {
            SaveDraft command = new SaveDraft(seat, Orders.line("equipment", id));
            answers.add(rooms.submit(game, new Actor.Player(seat), id, command).toCompletableFuture());
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static void awaitStart(CountDownLatch together) {
        try {
            together.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A loop on a thread of its own. */
    private record ThreadLoop(ScheduledExecutorService thread) implements RoomLoop {
        @Override
        public void execute(Runnable task) {
            thread.execute(task);
        }

        @Override
        public Cancellable schedule(long millis, Runnable task) {
            ScheduledFuture<?> alarm = thread.schedule(task, millis, TimeUnit.MILLISECONDS);
            return () -> alarm.cancel(false);
        }

        @Override
        public long nowMillis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        }
    }
}
