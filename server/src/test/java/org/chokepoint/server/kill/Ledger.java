package org.chokepoint.server.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;
import org.chokepoint.server.journal.jdbc.SqlJournal;

/** Compares what the players of a {@link Victim} wrote down with what the journal has. Reads on from kill to kill. */
public final class Ledger {
    private final Path log;
    private final Map<GameId, Long> records = new HashMap<>();
    private final Map<GameId, GameState> states = new HashMap<>();
    private final Map<String, Long> applied = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private long linesRead;

    int lost;
    int seenTooEarly;
    int twice;
    int otherAnswer;
    int halfApplied;

    /** @param log what the players write down */
    public Ledger(Path log) {
        this.log = log;
    }

    /** Commands that a player was told to have taken effect. */
    public int acknowledged() {
        return answered.size();
    }

    long kept() {
        return records.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Commands that a player was told to have taken effect, and that the journal does not have. */
    public int lost() {
        return lost;
    }

    /** Promises that were broken, of whatever kind. */
    public int broken() {
        return lost + seenTooEarly + twice + otherAnswer + halfApplied;
    }

    /** Reads what the players have written down and what the journal has since the last time. */
    public void check(SqlJournal journal) throws IOException {
        for (GameId game : journal.all().toCompletableFuture().join()) {
            long after = records.getOrDefault(game, 0L);
            long last = journal.takeUp(game, after, entries -> entries.forEach(entry -> read(game, entry)))
                    .toCompletableFuture()
                    .join();
            records.put(game, last);
        }
        try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
            List<String> fresh = lines.lines().skip(linesRead).toList();
            linesRead += fresh.size();
            fresh.forEach(line -> check(line.split(" ", -1)));
        }
    }

    private void read(GameId game, Entry entry) {
        for (GameEvent event : entry.events()) {
            GameState before = states.get(game);
            states.put(game, before == null ? GameState.lobby(((GameCreated) event).setup()) : event.applyTo(before));
        }
        for (Note note : entry.notes()) {
            if (note instanceof Note.Answered command && command.seat() != null) {
                halfApplied += entry.events().isEmpty() ? 1 : 0;
                String key = game + " " + command.seat() + " " + command.commandId();
                twice += applied.put(key, command.version()) == null ? 0 : 1;
            }
        }
    }

    private void check(String[] words) {
        if (words[0].equals("ack")) {
            String key = words[1] + " " + words[2] + " " + words[3];
            Long version = applied.get(key);
            answered.add(key);
            lost += version == null ? 1 : 0;
            otherAnswer += version == null || version == Long.parseLong(words[4]) ? 0 : 1;
        } else if (words[0].equals("saw")) {
            GameState state = states.get(new GameId(words[1]));
            seenTooEarly += state == null || state.version() < Long.parseLong(words[2]) ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        return "acknowledged %d, records %d; lost %d, seen before durable %d, twice %d, answered otherwise %d, half %d"
                .formatted(acknowledged(), kept(), lost, seenTooEarly, twice, otherAnswer, halfApplied);
    }
}
