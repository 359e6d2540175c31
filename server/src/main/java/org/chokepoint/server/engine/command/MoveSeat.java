package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.event.CaptainChanged;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.MemberJoined;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Team;

/** Bring the person on a seat, or its team, to another one of the table, on which no person sits. Each seat's country stays where it is. */
public record MoveSeat(SeatId seat, SeatId to) implements Command {
    private static final String FIELD = "host_action.move_seat.";

    @Override
    public Decision decide(GameState state, World world) {
        if (!state.has(seat) || !state.seat(seat).sitter().isPerson()) {
            return new Decision.Refused(Guards.nobodyOn(seat, FIELD + "seat"));
        }
        if (!state.has(to)) {
            Map<String, String> facts =
                    Map.of("seats", Integer.toString(state.seats().size()));
            return new Decision.Refused(new Rejected(Reason.NO_SUCH_SEAT, FIELD + "to_seat", facts));
        }
        if (state.seat(to).sitter().isPerson()) {
            return new Decision.Refused(taken(to));
        }
        Decision left = new LeaveSeat(seat).decide(state, world);
        if (!(left instanceof Decision.Accepted accepted)) {
            return left;
        }
        List<GameEvent> events = new ArrayList<>(accepted.events());
        GameState free = HandSeat.after(state, events);
        events.add(new SeatTaken(to, name(state, free), FirstDraft.of(world, free, free.seat(to))));
        events.addAll(team(state.seat(seat).team()));
        return new Decision.Accepted(events);
    }

    /** A team that is called by its seat is called by the new one. */
    private String name(GameState before, GameState free) {
        String name = before.seat(seat).sitter().name();
        boolean bySeat = before.setup().hasTeams() && name.equals(Names.teamOf(seat));
        return bySeat ? Names.team(free, to) : name;
    }

    /** A team keeps its numbers and its captain. */
    private List<GameEvent> team(Team team) {
        List<GameEvent> events = new ArrayList<>();
        team.members().forEach(member -> events.add(new MemberJoined(to, member.number(), member.name())));
        if (team.size() > 0 && team.captain() != team.members().get(0).number()) {
            events.add(new CaptainChanged(to, team.captain()));
        }
        return events;
    }

    private static Rejected taken(SeatId seat) {
        return new Rejected(Reason.SEAT_TAKEN, FIELD + "to_seat", Map.of("seat", Integer.toString(seat.number())));
    }
}
