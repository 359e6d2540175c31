package org.chokepoint.server.room;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.server.engine.event.DealEvent;
import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PlanCommitted;
import org.chokepoint.server.engine.event.PlanWithdrawn;
import org.chokepoint.server.engine.event.RoundOpened;
import org.chokepoint.server.engine.event.RoundReopened;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.event.SeatReady;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.event.SeatTimeGiven;
import org.chokepoint.server.engine.event.StakeEvent;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.EventViews;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.engine.view.Views;
import org.chokepoint.server.room.Publication.PrivateUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The private part of a publication, by what happened.
 *
 * @param events one step's facts
 * @param before the state before them
 * @param after the state after them
 * @param common the end of the game for those without a seat, made once
 * @param opened the events of an opened round
 */
record News(
        List<GameEvent> events,
        GameState before,
        GameState after,
        World world,
        Supplier<OverView> common,
        EventViews opened) {
    static News of(List<GameEvent> events, GameState before, GameState after, World world) {
        return new News(events, before, after, world, Suppliers.memoize(() -> Views.over(after)), new EventViews());
    }

    /** What this actor alone may know of it, null when that is nothing. */
    @Nullable
    PrivateUpdate mine(Actor actor) {
        if (has(GameEnded.class)) {
            return new PrivateUpdate.Ended(
                    actor instanceof Actor.Player player
                            ? Views.over(after, world, player.seat(), common.get())
                            : common.get());
        }
        return actor instanceof Actor.Player player ? ofPlayer(player) : null;
    }

    private @Nullable PrivateUpdate ofPlayer(Actor.Player player) {
        if (has(RoundResolved.class)) {
            return new PrivateUpdate.RoundReported(Views.report(after, world, player.seat()));
        }
        if (has(RoundOpened.class)) {
            return new PrivateUpdate.RoundOpened(Views.opened(after, world, player.seat(), opened));
        }
        if (has(RoundReopened.class)) {
            return new PrivateUpdate.RoundReopened(Views.seat(after, world, player.seat()));
        }
        if (timed().contains(player.seat())) {
            return new PrivateUpdate.TimeGiven(after.seat(player.seat()).desk().moreMillis());
        }
        if (stakers().contains(player.seat())) {
            return new PrivateUpdate.StakesChanged(Views.predictions(after, world, player.seat()));
        }
        return parties().contains(player.seat())
                ? new PrivateUpdate.DealsChanged(Views.deals(after, world, player.seat()))
                : null;
    }

    /** Seats that may know of what nobody else can notice. */
    Set<SeatId> concerned() {
        return Stream.of(parties(), stakers(), timed()).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private Set<SeatId> timed() {
        return events.stream()
                .filter(SeatTimeGiven.class::isInstance)
                .map(event -> ((SeatTimeGiven) event).seat())
                .collect(Collectors.toSet());
    }

    private Set<SeatId> stakers() {
        return events.stream()
                .filter(StakeEvent.class::isInstance)
                .map(event -> ((StakeEvent) event).seat())
                .collect(Collectors.toSet());
    }

    private Set<SeatId> parties() {
        return events.stream()
                .filter(DealEvent.class::isInstance)
                .flatMap(event -> ((DealEvent) event).parties(after).stream())
                .collect(Collectors.toSet());
    }

    /** Everybody is told, and not only the parties. */
    boolean isPublic() {
        return before.version() != after.version();
    }

    /** Nothing but who sits and who is ready has changed for the public. */
    boolean isOfAttendance() {
        return isPublic()
                && events.stream()
                        .allMatch(event -> event instanceof SeatTaken
                                || event instanceof SeatReady
                                || event instanceof PlanCommitted
                                || event instanceof PlanWithdrawn);
    }

    /** An actor may know something of it that others may not. */
    boolean isPrivate() {
        return has(GameEnded.class)
                || has(RoundResolved.class)
                || has(RoundOpened.class)
                || has(RoundReopened.class)
                || has(DealEvent.class)
                || has(StakeEvent.class);
    }

    private boolean has(Class<? extends GameEvent> kind) {
        for (GameEvent event : events) {
            if (kind.isInstance(event)) {
                return true;
            }
        }
        return false;
    }
}
