package org.chokepoint.server.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.net.GameServer;
import org.chokepoint.server.net.Protocol;
import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.PackShelf;
import org.chokepoint.server.room.Recovered;
import org.chokepoint.server.session.Reception;

/** A whole server, wired and running. Safe from any thread. */
public final class Serving implements AutoCloseable {
    /** Threads of their own: those of the rooms, and one for what takes longer than a step of a room. */
    private final List<LoopThread> threads;

    private final Recovered recovered;
    private final GameServer server;
    private final Metrics metrics;

    private Serving(List<LoopThread> threads, Recovered recovered, GameServer server, Metrics metrics) {
        this.threads = threads;
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
        List<LoopThread> loops = IntStream.rangeClosed(1, sizes.roomLoops())
                .mapToObj(number -> new LoopThread("rooms-" + number))
                .toList();
        SecureRandom random = new SecureRandom();
        LoopThread aside = new LoopThread("debriefs");
        List<LoopThread> threads =
                Stream.concat(loops.stream(), Stream.of(aside)).toList();
        LocalRooms rooms = new LocalRooms(packs, journal, List.copyOf(loops), random, sizes.games(), aside::execute);
        Reception reception = new Reception(rooms, random, Protocol.SPOKEN, System::nanoTime);
        Recovered recovered =
                (goOn ? rooms.recover() : giveUp(journal)).toCompletableFuture().join();
        reception.welcomeBack(recovered);
        Frames frames = new Frames(name(), System::currentTimeMillis);
        try {
            GameServer server = GameServer.start(address, sizes.netLoops(), reception, frames);
            return new Serving(threads, recovered, server, new Metrics(rooms, server, frames));
        } catch (IOException e) {
            threads.forEach(LoopThread::stop);
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
     * @param roomLoops threads that run rooms, at least 1
     * @param netLoops threads that serve connections, at least 1
     */
    public record Sizes(int games, int roomLoops, int netLoops) {}

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
        threads.forEach(LoopThread::stop);
    }

    private static String name() {
        return "chokepoint-server " + ProgramVersion.text();
    }
}
