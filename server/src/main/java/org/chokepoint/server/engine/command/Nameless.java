package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.event.Announced;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.GameStarted;
import org.chokepoint.server.engine.event.MemberJoined;
import org.chokepoint.server.engine.event.MemberRenamed;
import org.chokepoint.server.engine.event.PageShown;
import org.chokepoint.server.engine.event.SeatLeft;
import org.chokepoint.server.engine.event.SeatRenamed;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Shown;

/**
 * Facts of a game without what persons were called and what the host said: each person is called by the number of the
 * seat. Nothing else changes, and the rules come to the same game with the same hash, because names do not count.
 */
public final class Nameless {
    /** Stands for what the host said. */
    private static final String WORDS = "...";

    private Nameless() {}

    /**
     * A fact without names.
     *
     * @param before the game before it, already without names
     */
    public static GameEvent of(GameState before, GameEvent event) {
        if (event instanceof SeatTaken taken) {
            return new SeatTaken(taken.seat(), called(taken.seat()), taken.firstDraft());
        }
        if (event instanceof SeatRenamed renamed) {
            return new SeatRenamed(renamed.seat(), called(renamed.seat()));
        }
        if (event instanceof MemberJoined joined) {
            return new MemberJoined(joined.seat(), joined.member(), called(joined.seat(), joined.member()));
        }
        if (event instanceof MemberRenamed renamed) {
            return new MemberRenamed(renamed.seat(), renamed.member(), called(renamed.seat(), renamed.member()));
        }
        if (event instanceof SeatLeft left && left.successor().occupant() == Occupant.BOT) {
            return new SeatLeft(left.seat(), Names.bot(before, left.seat()), left.firstDraft());
        }
        if (event instanceof GameStarted started) {
            return new GameStarted(Opening.sitters(before), started.nations());
        }
        if (event instanceof PageShown page) {
            Shown shown = page.shown();
            return new PageShown(new Shown(shown.page(), shown.seat(), shown.round(), shown.plan(), ""));
        }
        return event instanceof Announced ? new Announced(WORDS) : event;
    }

    private static String called(SeatId seat) {
        return "Seat " + seat;
    }

    private static String called(SeatId seat, int member) {
        return called(seat) + "." + member;
    }
}
