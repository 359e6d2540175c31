package org.chokepoint.server.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.StartPractice;
import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.GameStarted;
import org.chokepoint.server.engine.event.PhaseBegan;
import org.chokepoint.server.engine.event.PracticeBegan;
import org.chokepoint.server.engine.event.PracticeEnded;
import org.chokepoint.server.engine.event.ReadingsSettled;
import org.chokepoint.server.engine.event.RoundOpened;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal.BadRecord;
import org.chokepoint.server.journal.codec.EntryCodec;

/**
 * Plays a game of the past again: what the table did (count of votes, start, opening, resolving, end) is decided anew by the rules from the
 * state before it, and must come to the same bytes. What persons did is taken as it stands.
 */
public final class Proof {
    private static final List<Command> OF_THE_TABLE = List.of(
            new AdvancePhase(AdvancePhase.Why.ALL_DONE),
            new AdvancePhase(AdvancePhase.Why.TIME_OVER),
            new StartGame(),
            new StartPractice(),
            new EndGame());

    private final World world;

    private Proof(World world) {
        this.world = world;
    }

    /**
     * Proves a game.
     *
     * @return the hash of its last state, 64 hexadecimal digits
     * @throws BadRecord at the first step that the rules do not come to
     */
    public static String of(PastGame game) {
        Proof proof = new Proof(game.world());
        for (PastGame.Moment moment : game.moments()) {
            if (!proof.holds(moment)) {
                throw new BadRecord(
                        game.setup().id(),
                        moment.record(),
                        "the rules come to another round " + moment.after().round());
            }
        }
        return game.end().hash();
    }

    private boolean holds(PastGame.Moment moment) {
        GameState state = moment.before();
        List<GameEvent> events = moment.entry().events();
        for (int i = 0; i < events.size(); i++) {
            if (isOfTheTable(events.get(i))) {
                return isDecided(state, events.subList(i, events.size()));
            }
            state = events.get(i).applyTo(state);
        }
        return true;
    }

    private static boolean isOfTheTable(GameEvent event) {
        return event instanceof PracticeBegan
                || event instanceof PracticeEnded
                || event instanceof ReadingsSettled
                || event instanceof GameStarted
                || event instanceof RoundOpened
                || event instanceof RoundResolved
                || event instanceof PhaseBegan
                || event instanceof GameEnded;
    }

    private boolean isDecided(GameState before, List<GameEvent> events) {
        byte[] kept = bytes(events);
        return OF_THE_TABLE.stream()
                .map(command -> command.decide(before, world))
                .flatMap(decision -> accepted(decision).stream())
                .anyMatch(decided -> Arrays.equals(bytes(decided), kept));
    }

    private static Optional<List<GameEvent>> accepted(Decision decision) {
        return Stream.of(decision)
                .filter(Decision.Accepted.class::isInstance)
                .map(accepted -> ((Decision.Accepted) accepted).events())
                .findFirst();
    }

    private static byte[] bytes(List<GameEvent> events) {
        return EntryCodec.encode(List.of(new Entry(events, List.of(), 0)));
    }
}
