package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.server.engine.event.DraftSaved;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PlanCommitted;
import org.chokepoint.server.engine.event.PlanWithdrawn;
import org.chokepoint.server.engine.event.SeatLeft;
import org.chokepoint.server.engine.event.StandingOrderKept;
import org.chokepoint.server.engine.event.TeamEvent;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.view.TeamDeskView;
import org.chokepoint.server.engine.view.TeamView;
import org.chokepoint.server.room.Publication.PrivateUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Tells a team who belongs to it and what one of them wrote, and the host who belongs to which team; nobody else hears of
 * it. On the loop.
 */
final class TeamNews {
    private final Audience audience;
    private final Presence presence;
    private final List<Desk> desks = new ArrayList<>();
    private final Set<Integer> changed = new TreeSet<>();

    TeamNews(Audience audience, Presence presence) {
        this.audience = audience;
        this.presence = presence;
    }

    private record Desk(SeatId seat, TeamDeskView view, long version) {
        @Nullable
        PrivateUpdate mine(Actor actor) {
            boolean concerned =
                    actor instanceof Actor.Player player && player.seat().equals(seat) && player.member() != view.by();
            return concerned ? new PrivateUpdate.DeskChanged(view) : null;
        }
    }

    /** Notes what a step has changed for teams. */
    void add(List<GameEvent> events, GameState before, GameState after) {
        if (after.setup().hasTeams()) {
            events.forEach(event -> add(event, before, after));
        }
    }

    private void add(GameEvent event, GameState before, GameState after) {
        if (event instanceof TeamEvent team) {
            changed.add(team.seat().number());
        } else if (event instanceof SeatLeft left) {
            changed.add(left.seat().number());
        }
        written(event, before).ifPresent(desk -> {
            SeatState seat = after.seat(desk.seat());
            if (seat.team().has(desk.member())) {
                desks.add(new Desk(desk.seat(), TeamDeskView.of(seat, desk.member()), after.version()));
            }
        });
    }

    /** Who has written on a seat's desk. */
    private static Optional<Actor.Player> written(GameEvent event, GameState before) {
        if (event instanceof DraftSaved draft) {
            return Optional.of(new Actor.Player(draft.seat(), draft.by()));
        }
        SeatId seat = event instanceof PlanCommitted committed
                ? committed.seat()
                : event instanceof PlanWithdrawn withdrawn
                        ? withdrawn.seat()
                        : event instanceof StandingOrderKept kept ? kept.seat() : null;
        return Optional.ofNullable(seat)
                .map(one -> new Actor.Player(one, before.seat(one).team().captain()));
    }

    /** Tells what was written, before the round goes on. */
    void publishDesks() {
        List<Desk> written = List.copyOf(desks);
        desks.clear();
        written.forEach(
                desk -> audience.publishPrivately(new Publication(desk.version(), null, null, null), desk::mine));
    }

    /** Tells who belongs to which team, when the table knows the seat. */
    void publishTeams(GameState now) {
        if (!changed.isEmpty()) {
            Set<Integer> seats = Set.copyOf(changed);
            changed.clear();
            audience.publishPrivately(new Publication(now.version(), null, null, null), actor -> {
                List<TeamView> teams = seenBy(actor, now).stream()
                        .filter(team -> seats.contains(team.seat().number()))
                        .toList();
                return teams.isEmpty() ? null : new PrivateUpdate.TeamsChanged(teams);
            });
        }
    }

    /** Somebody of a team came or went. */
    void presenceChanged(Actor.Player person, GameState now) {
        if (now.setup().hasTeams()) {
            changed.add(person.seat().number());
            publishTeams(now);
        }
    }

    /** The teams that an actor may know: the own one, or for the host all, also the empty ones. */
    List<TeamView> seenBy(Actor actor, GameState now) {
        if (!now.setup().hasTeams()) {
            return List.of();
        }
        return now.seats().stream()
                .filter(seat -> actor instanceof Actor.Host
                        || (actor instanceof Actor.Player player
                                && player.seat().equals(seat.id())))
                .map(seat -> TeamView.of(seat, member -> presence.isOnline(new Actor.Player(seat.id(), member))))
                .toList();
    }
}
