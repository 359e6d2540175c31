package org.chokepoint.server.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.net.EventLoops;
import org.chokepoint.server.net.GameServer;
import org.chokepoint.server.net.Protocol;
import org.chokepoint.server.net.Trust;
import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.PackShelf;
import org.chokepoint.server.room.Recovered;
import org.chokepoint.server.room.RoomLoop;
import org.chokepoint.server.session.Reception;

/** A whole server, wired and running. Safe from any thread. */
public final class Serving implements AutoCloseable {
    /** They serve connections and run rooms. */
    private final EventLoops loops;

    /** For what takes longer than a step of a room. */
    private final LoopThread aside;

    private final Recovered recovered;
    private final GameServer server;
    private final Metrics metrics;

    private Serving(EventLoops loops, LoopThread aside, Recovered recovered, GameServer server, Metrics metrics) {
        this.loops = loops;
        this.aside = aside;
        this.recovered = recovered;
        this.server = server;
        this.metrics = metrics;
    }

    /**
     * Starts.
     *
     * @param journal where games are kept; whoever opened it closes it, after this
     * @param goOn before the first connection every unfinished game is back; otherwise they are given up
     * @param address where to listen; port 0 takes a free one
     * @throws IOException when the address cannot be used
     */
    public static Serving start(InetSocketAddress address, PackShelf packs, Journal journal, boolean goOn, Sizes sizes)
            throws IOException {
        EventLoops loops = new EventLoops(sizes.loops());
        LoopThread aside = new LoopThread("debriefs");
        SecureRandom random = new SecureRandom();
        List<RoomLoop> roomLoops =
                loops.each().stream().<RoomLoop>map(LoopThread::new).toList();
        LocalRooms rooms = new LocalRooms(packs, journal, roomLoops, random, sizes.games(), aside::execute);
        Reception reception = new Reception(rooms, random, Protocol.SPOKEN, System::nanoTime);
        Recovered recovered =
                (goOn ? rooms.recover() : giveUp(journal)).toCompletableFuture().join();
        reception.welcomeBack(recovered);
        Frames frames = new Frames(name(), System::currentTimeMillis);
        try {
            GameServer server = GameServer.start(address, loops, reception, frames, sizes.trust());
            return new Serving(loops, aside, recovered, server, new Metrics(rooms, server, frames));
        } catch (IOException e) {
            aside.stop();
            loops.close();
            throw e;
        }
    }

    private static CompletionStage<Recovered> giveUp(Journal journal) {
        return journal.unfinished().thenApply(games -> {
            games.forEach(journal::letGo);
            return new Recovered(Map.of(), Map.of());
        });
    }

    /**
     * How large.
     *
     * @param games at most
     * @param loops threads that serve connections and run rooms, at least 1
     * @param trust whose rate is not limited
     */
    public record Sizes(int games, int loops, Trust trust) {}

    /** Where it listens, with the real port. */
    public InetSocketAddress address() {
        return server.address();
    }

    /** What it can be watched by. */
    Metrics metrics() {
        return metrics;
    }

    /** What the journal gave back. */
    public Recovered recovered() {
        return recovered;
    }

    /** Says good-bye to everybody and ends; returns after at most a few seconds. */
    @Override
    public void close() {
        server.stop();
        aside.stop();
        loops.close();
    }

    private static String name() {
        return "chokepoint-server " + ProgramVersion.text();
    }
}
