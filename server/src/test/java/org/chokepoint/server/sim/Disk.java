package org.chokepoint.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;
import org.chokepoint.server.journal.PackCopy;
import org.chokepoint.server.journal.codec.BadBytes;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.jspecify.annotations.Nullable;

/** What outlives the server: synced records as bytes, and what they come to. */
final class Disk {
    final Map<GameId, List<byte[]>> records = new LinkedHashMap<>();
    final Map<String, PackCopy> packs = new HashMap<>();
    final Set<GameId> letGo = new HashSet<>();
    private final Map<GameId, GameState> states = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> namesSeated = new HashSet<>();
    boolean full;

    /** A record is synced. */
    void sync(GameId game, byte[] record) {
        records.computeIfAbsent(game, unknown -> new ArrayList<>()).add(record);
        decode(record).forEach(entry -> follow(game, entry));
    }

    private void follow(GameId game, Entry entry) {
        for (GameEvent event : entry.events()) {
            GameState before = states.get(game);
            states.put(game, before == null ? GameState.lobby(((GameCreated) event).setup()) : event.applyTo(before));
            if (event instanceof SeatTaken seated) {
                assertThat(namesSeated.add(seated.name()))
                        .as("takes a second seat: %s", seated)
                        .isTrue();
            }
        }
        for (Note note : entry.notes()) {
            if (note instanceof Note.Answered answered) {
                assertThat(java.util.Objects.requireNonNull(states.get(game)).version())
                        .as("half applied: %s", answered)
                        .isEqualTo(answered.version());
                assertThat(taken.add(key(game, answered.seat(), answered.commandId())))
                        .as("takes effect twice: %s", answered)
                        .isTrue();
            }
        }
    }

    /** The command has taken effect for good. */
    boolean has(GameId game, @Nullable SeatId seat, long commandId) {
        return taken.contains(key(game, seat, commandId));
    }

    private static String key(GameId game, @Nullable SeatId seat, long commandId) {
        return game + " " + seat + " " + commandId;
    }

    /** The game as its synced records tell it; null when there is none. */
    @Nullable
    GameState state(GameId game) {
        return states.get(game);
    }

    boolean isFinished(GameId game) {
        GameState state = states.get(game);
        return state != null && state.phase() == Phase.FINISHED;
    }

    static List<Entry> decode(byte[] record) {
        try {
            return EntryCodec.decode(record);
        } catch (BadBytes e) {
            throw new AssertionError("a record cannot be read", e);
        }
    }
}
