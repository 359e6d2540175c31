package org.chokepoint.server.replay;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.SwitchTurned;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;

/** A new game out of the beginning of an old one. Stateless. */
public final class Forking {
    private Forking() {}

    /**
     * The entries of a new game that stands where an old one stood at the report of a round. Its persons are gone and bots
     * sit on their seats, so that whoever joins with the code takes one of them over; it is paused until its host lets it go
     * on. Secrets, ids of commands and the old join code do not come along.
     *
     * @param round 1 .. rounds that were resolved
     * @param id of the new game
     * @param code join code of the new game
     * @param host fingerprint of the secret of its host, 64 hexadecimal digits
     */
    public static List<Entry> at(PastGame game, int round, GameId id, String code, String host) {
        List<PastGame.Moment> moments = game.until(round);
        List<Entry> entries = new ArrayList<>();
        List<Note> notes = List.of(new Note.Opened(Rulebook.RULES_VERSION, code), new Note.KeyGiven(host, true, null));
        entries.add(new Entry(List.of(new GameCreated(game.setup().with(id))), notes, 0));
        moments.stream()
                .skip(1)
                .map(moment -> new Entry(moment.entry().events(), List.of(), 0))
                .forEach(entries::add);
        GameState last = moments.get(moments.size() - 1).after();
        List<GameEvent> still = leaving(last, game.world());
        if (!last.console().has(Console.Switch.PAUSED)) {
            still.add(
                    new SwitchTurned(Console.Switch.PAUSED, true)); // else bots alone would play it to its end at once
        }
        if (!still.isEmpty()) {
            entries.add(new Entry(still, List.of(), 0));
        }
        return entries;
    }

    /** Every person gives the seat up, as if each had said so. */
    private static List<GameEvent> leaving(GameState last, World world) {
        List<GameEvent> events = new ArrayList<>();
        GameState state = last;
        for (SeatState seat : last.seats()) {
            if (new LeaveSeat(seat.id()).decide(state, world) instanceof Decision.Accepted accepted) {
                for (GameEvent event : accepted.events()) {
                    events.add(event);
                    state = event.applyTo(state);
                }
            }
        }
        return events;
    }
}
