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
 * @param turn what of it concerns every seat
 * @param common the end of the game for those without a seat, made once
 * @param opened the events of an opened round
 */
record News(
        List<GameEvent> events,
        GameState before,
        GameState after,
        World world,
        Turn turn,
        Supplier<OverView> common,
        EventViews opened) {
    /** What every seat is told its part of, the weightiest first: of one step only the first that is there. */
    private enum Turn {
        ENDED,
        RESOLVED,
        OPENED,
        REOPENED,
        NONE;

        static Turn of(List<GameEvent> events) {
            Turn weightiest = NONE;
            for (GameEvent event : events) {
                Turn turn = of(event);
                weightiest = turn.compareTo(weightiest) < 0 ? turn : weightiest;
            }
            return weightiest;
        }

        private static Turn of(GameEvent event) {
            if (event instanceof GameEnded) {
                return ENDED;
            }
            if (event instanceof RoundResolved) {
                return RESOLVED;
            }
            if (event instanceof RoundOpened) {
                return OPENED;
            }
            return event instanceof RoundReopened ? REOPENED : NONE;
        }
    }

    static News of(List<GameEvent> events, GameState before, GameState after, World world) {
        return new News(
                events,
                before,
                after,
                world,
                Turn.of(events),
                Suppliers.memoize(() -> Views.over(after)),
                new EventViews());
    }

    /** What this actor alone may know of it, null when that is nothing. */
    @Nullable
    PrivateUpdate mine(Actor actor) {
        if (turn == Turn.ENDED) {
            return new PrivateUpdate.Ended(
                    actor instanceof Actor.Player player
                            ? Views.over(after, world, player.seat(), common.get())
                            : common.get());
        }
        return actor instanceof Actor.Player player ? ofSeat(player.seat()) : null;
    }

    private @Nullable PrivateUpdate ofSeat(SeatId seat) {
        return switch (turn) {
            case RESOLVED -> new PrivateUpdate.RoundReported(Views.report(after, world, seat));
            case OPENED -> new PrivateUpdate.RoundOpened(Views.opened(after, world, seat, opened));
            case REOPENED -> new PrivateUpdate.RoundReopened(Views.seat(after, world, seat));
            case ENDED, NONE -> ofFew(seat);
        };
    }

    private @Nullable PrivateUpdate ofFew(SeatId seat) {
        if (timed().contains(seat)) {
            return new PrivateUpdate.TimeGiven(after.seat(seat).desk().moreMillis());
        }
        if (stakers().contains(seat)) {
            return new PrivateUpdate.StakesChanged(Views.predictions(after, world, seat));
        }
        return parties().contains(seat) ? new PrivateUpdate.DealsChanged(Views.deals(after, world, seat)) : null;
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
        return turn != Turn.NONE
                || events.stream().anyMatch(event -> event instanceof DealEvent || event instanceof StakeEvent);
    }
}
