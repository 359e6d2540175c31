package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what becomes durable together, so that everybody is told once. Who sits, is online or is ready is told at
 * once when the table was not told lately, otherwise a little later and together: a class of thirty would else be told thirty
 * times when it comes, thirty times a round and thirty times when it goes. On the loop.
 */
final class Newsroom {
    private final Audience audience;
    private final RoomLoop loop;
    private final Supplier<Publication> publication;
    private final Consumer<Runnable> guarded;
    private final List<News> waiting = new ArrayList<>();
    private RoomLoop.@Nullable Cancellable soon;
    private long toldMillis;
    private boolean toldBefore;

    /**
     * Of one room.
     *
     * @param publication of the game as it is now
     * @param guarded runs a task on the loop; what it throws stops the room
     */
    Newsroom(Audience audience, RoomLoop loop, Supplier<Publication> publication, Consumer<Runnable> guarded) {
        this.audience = audience;
        this.loop = loop;
        this.publication = publication;
        this.guarded = guarded;
    }

    void add(News news) {
        waiting.add(news);
    }

    /** Tells what waits. */
    void publish() {
        List<News> batch = List.copyOf(waiting);
        waiting.clear();
        List<News> open = batch.stream().filter(News::isPublic).toList();
        if (!open.isEmpty() && open.stream().allMatch(News::isOfAttendance)) {
            publishAttendance();
        } else if (!open.isEmpty()) {
            publish(open);
        }
        batch.stream().filter(news -> !news.isPublic()).forEach(this::publishToParties);
    }

    /** The public facts have changed without a step. */
    void publishTable() {
        if (!audience.isEmpty()) {
            audience.publish(tell(), actor -> null);
        }
    }

    /** Who sits, is online or is ready has changed. */
    void publishAttendance() {
        if (soon != null || audience.isEmpty()) {
            return;
        }
        long gapMillis = TimeUnit.SECONDS.toMillis(1) * audience.size() / RoomLimits.ATTENDANCE_SENDS_PER_SECOND;
        long leftMillis = toldMillis + gapMillis - loop.nowMillis();
        if (!toldBefore || leftMillis <= 0) {
            publishTable();
        } else {
            soon = loop.schedule(leftMillis, () -> guarded.accept(this::publishTable));
        }
    }

    /** The public facts go with the last: they are those of now. */
    private void publish(List<News> open) {
        List<News> told = open.stream().filter(News::isPrivate).toList();
        if (told.isEmpty()) {
            publishTable();
            return;
        }
        for (News news : told.subList(0, told.size() - 1)) {
            audience.publishPrivately(new Publication(news.after().version(), null, null, null), news::mine);
        }
        audience.publish(tell(), told.get(told.size() - 1)::mine);
    }

    private void publishToParties(News news) {
        news.concerned().forEach(seat -> audience.publishTo(seat, publication.get(), news::mine));
    }

    private Publication tell() {
        if (soon != null) {
            soon.cancel();
            soon = null;
        }
        toldMillis = loop.nowMillis();
        toldBefore = true;
        return publication.get();
    }
}
