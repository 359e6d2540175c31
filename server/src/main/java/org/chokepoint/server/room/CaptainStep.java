package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.server.engine.command.AppointCaptain;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Team;

/**
 * The room's own wish that every team has a captain who is there: one who has been away for {@link
 * RoomLimits#CAPTAIN_AWAY_MILLIS} gives way to the first of the team who is there. While nobody is, nothing changes.
 */
final class CaptainStep extends OwnStep {
    private final Presence presence;
    private final World world;

    CaptainStep(Presence presence, World world) {
        this.presence = presence;
        this.world = world;
    }

    /** A team needs another captain. */
    static boolean isDue(GameState state, Presence presence) {
        return state.setup().hasTeams()
                && state.phase() != Phase.FINISHED
                && state.seats().stream()
                        .anyMatch(seat -> successor(seat, presence).isPresent());
    }

    private static Optional<Integer> successor(SeatState seat, Presence presence) {
        Team team = seat.team();
        if (team.size() < 2 || !presence.isAway(new Actor.Player(seat.id(), team.captain()))) {
            return Optional.empty();
        }
        return seat.persons().stream()
                .filter(member -> presence.isOnline(new Actor.Player(seat.id(), member)))
                .findFirst();
    }

    @Override
    public Decision decide(GameState state) {
        List<GameEvent> events = new ArrayList<>();
        for (SeatState seat : state.seats()) {
            successor(seat, presence)
                    .map(member -> new AppointCaptain(seat.id(), member).decide(state, world.of(state.setup())))
                    .filter(Decision.Accepted.class::isInstance)
                    .ifPresent(decision -> events.addAll(((Decision.Accepted) decision).events()));
        }
        return new Decision.Accepted(events);
    }
}
