package org.chokepoint.server.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.server.journal.MemoryJournal;
import org.chokepoint.server.net.GameServer;
import org.chokepoint.server.net.Protocol;
import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.PackShelf;
import org.chokepoint.server.session.Reception;

/** A whole server, wired and running. Safe from any thread. */
public final class Serving implements AutoCloseable {
    /** Threads of their own: those of the rooms, and one for what takes longer than a step of a room. */
    private final List<LoopThread> threads;

    private final GameServer server;

    private Serving(List<LoopThread> threads, GameServer server) {
        this.threads = threads;
        this.server = server;
    }

    /**
     * Starts.
     *
     * @param address where to listen; port 0 takes a free one
     * @throws IOException when the address cannot be used
     */
    public static Serving start(InetSocketAddress address, PackShelf packs, Sizes sizes) throws IOException {
        List<LoopThread> loops = IntStream.rangeClosed(1, sizes.roomLoops())
                .mapToObj(number -> new LoopThread("rooms-" + number))
                .toList();
        SecureRandom random = new SecureRandom();
        LoopThread aside = new LoopThread("debriefs");
        List<LoopThread> threads =
                Stream.concat(loops.stream(), Stream.of(aside)).toList();
        LocalRooms rooms =
                new LocalRooms(packs, new MemoryJournal(), List.copyOf(loops), random, sizes.games(), aside::execute);
        Reception reception = new Reception(rooms, random, Protocol.SPOKEN, System::nanoTime);
        Frames frames = new Frames(name(), System::currentTimeMillis);
        try {
            return new Serving(threads, GameServer.start(address, sizes.netLoops(), reception, frames));
        } catch (IOException e) {
            threads.forEach(LoopThread::stop);
            throw e;
        }
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
