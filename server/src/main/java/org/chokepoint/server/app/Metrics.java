package org.chokepoint.server.app;

import java.util.Optional;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.chokepoint.server.net.GameServer;
import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.room.LocalRooms;

/** What a server can be watched by: sizes, times and counts; no code, name, secret or id of a game. Safe from any thread. */
final class Metrics {
    private static final double NANOS_PER_SECOND = 1e9;

    private final LocalRooms rooms;
    private final GameServer server;
    private final Frames frames;

    Metrics(LocalRooms rooms, GameServer server, Frames frames) {
        this.rooms = rooms;
        this.server = server;
        this.frames = frames;
    }

    /** All figures now. */
    String text(Journal journal) {
        MetricsText text = new MetricsText();
        addGames(text);
        addConnections(text);
        if (journal instanceof SqlJournal kept) {
            addJournal(text, kept);
        }
        addProcess(text);
        return text.toString();
    }

    private void addGames(MetricsText text) {
        LocalRooms.Load load = rooms.load();
        text.gauge("chokepoint_rooms", "Games that can be played or looked at.", load.games())
                .gauge("chokepoint_rooms_resting", "Those that are over and that nobody listens to.", load.resting())
                .gauge("chokepoint_seats", "Seats of these games, with and without a person.", load.seats())
                .gauge("chokepoint_room_queue_steps", "Steps that wait in all rooms.", load.waitingSteps())
                .gauge("chokepoint_room_queue_steps_longest", "Steps that wait in one room.", load.longestQueue())
                .histogram(
                        "chokepoint_publication_seconds",
                        "Time to hand what is durable to every listener of a room.",
                        rooms.publishNanos().snapshot(),
                        NANOS_PER_SECOND)
                .counter("chokepoint_tables_encoded_total", "Public parts made into bytes.", frames.tablesEncoded());
    }

    private void addConnections(MetricsText text) {
        text.gauge("chokepoint_connections", "Open connections.", server.connections())
                .gauge("chokepoint_connections_without_role", "Those of them at the door.", server.strangers())
                .counter(
                        "chokepoint_acks_total",
                        "Commands that took effect or were answered.",
                        frames.acceptedAnswers())
                .counters("chokepoint_rejections_total", "Commands refused, by code.", "code", frames.refusals())
                .counters("chokepoint_troubles_total", "Connections gone wrong.", "kind", server.troubles());
    }

    private static void addJournal(MetricsText text, SqlJournal journal) {
        text.gauge("chokepoint_journal_queue_writes", "Writes that wait for the next commit.", journal.waitingWrites())
                .histogram(
                        "chokepoint_journal_batch_writes",
                        "Writes of one commit.",
                        journal.batchWrites().snapshot(),
                        1)
                .histogram(
                        "chokepoint_journal_sync_seconds",
                        "Time of one commit, with the sync of the disk.",
                        journal.commitNanos().snapshot(),
                        NANOS_PER_SECOND);
    }

    private static void addProcess(MetricsText text) {
        text.counter("process_cpu_seconds_total", "User and system CPU time.", ProcessFigures.cpuSeconds())
                .gauge("process_start_time_seconds", "Since 1970.", ProcessFigures.startSeconds())
                .gauge("jvm_memory_heap_used_bytes", "Of the heap.", ProcessFigures.heapUsedBytes())
                .gauge(
                        "jvm_memory_heap_live_bytes",
                        "Of the heap after the last collection.",
                        ProcessFigures.liveBytes())
                .counter("jvm_gc_seconds_total", "Time in collections.", ProcessFigures.gcSeconds());
        Optional<Long> resident = ProcessFigures.residentBytes();
        resident.ifPresent(bytes -> text.gauge("process_resident_memory_bytes", "Resident memory.", bytes));
    }
}
