package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.meter.Histogram;
import org.chokepoint.server.room.Publication.PrivateUpdate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who listens to a room. On the loop. A listener that throws is dropped; the others hear the same. */
final class Audience {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final List<Member> members = new ArrayList<>();
    private final Histogram publishNanos;

    /** @param publishNanos is told how long it takes to tell everybody */
    Audience(Histogram publishNanos) {
        this.publishNanos = publishNanos;
    }

    void add(Actor actor, RoomListener listener) {
        members.add(new Member(actor, listener));
    }

    /** True when it listened. */
    boolean remove(Actor actor, RoomListener listener) {
        return members.remove(new Member(actor, listener));
    }

    /** The former persons of a seat hear nothing of it any more. */
    void removeAll(SeatId seat) {
        members.removeIf(member -> isOn(seat, member.actor));
    }

    /** Who has left a team hears nothing of the seat any more. */
    void removeAll(Actor.Player gone) {
        members.removeIf(member -> member.actor.equals(gone));
    }

    private static boolean isOn(SeatId seat, Actor actor) {
        return actor instanceof Actor.Player player && player.seat().equals(seat);
    }

    int size() {
        return members.size();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * Tells everybody.
     *
     * @param news the public part; its private part is ignored
     * @param mine the private part of an actor; asked once for each actor
     */
    void publish(Publication news, Function<Actor, @Nullable PrivateUpdate> mine) {
        long begun = System.nanoTime();
        Map<Actor, Publication> made = new HashMap<>();
        for (Member member : List.copyOf(members)) {
            Publication own = made.computeIfAbsent(member.actor, actor -> news.with(mine.apply(actor)));
            tell(member, listener -> listener.publish(own));
        }
        publishNanos.observe(System.nanoTime() - begun);
    }

    /** Tells those who have a private part. */
    void publishPrivately(Publication news, Function<Actor, @Nullable PrivateUpdate> mine) {
        for (Member member : List.copyOf(members)) {
            PrivateUpdate own = mine.apply(member.actor);
            if (own != null) {
                tell(member, listener -> listener.publish(news.with(own)));
            }
        }
    }

    /** Tells the persons on one seat alone. */
    void publishTo(SeatId seat, Publication news, Function<Actor, @Nullable PrivateUpdate> mine) {
        List.copyOf(members).stream()
                .filter(member -> isOn(seat, member.actor))
                .forEach(member -> tell(member, listener -> listener.publish(news.with(mine.apply(member.actor)))));
    }

    void close(RoomListener.Closing why) {
        List<Member> last = List.copyOf(members);
        members.clear();
        last.forEach(member -> tell(member, listener -> listener.closed(why)));
    }

    private void tell(Member member, Consumer<RoomListener> news) {
        try {
            news.accept(member.listener);
        } catch (RuntimeException e) {
            LOG.warn("listener dropped actor={}", member.actor, e);
            members.remove(member);
        }
    }

    private record Member(Actor actor, RoomListener listener) {}
}
