package org.chokepoint.server.net;

import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.room.HandLoop;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.PackShelf;
import org.chokepoint.server.room.Shelf;
import org.chokepoint.server.session.Farewell;
import org.chokepoint.server.session.Limits;
import org.chokepoint.server.session.Reception;

/**
 * A whole server without sockets and threads: real rooms, sessions and pipelines, clocks turned by hand, chance from a
 * seed. Two houses that are treated alike send the same bytes.
 */
final class House {
    private static final long NOW_MILLIS = 1_700_000_000_000L;

    final HandLoop loop = new HandLoop();
    final AtomicLong nanos = new AtomicLong();
    final List<String> log = new ArrayList<>();
    final TroubleLog troubles = new TroubleLog(nanos::get, log::add);
    final Frames frames = new Frames("chokepoint-server test", () -> NOW_MILLIS);
    final LocalRooms rooms;
    private final Reception reception;
    private final ConnectionShare share;
    private final List<Client> clients = new ArrayList<>();

    House() {
        this(new MemoryJournal(), 100, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    }

    House(PackShelf shelf) {
        this(shelf, new MemoryJournal(), 100, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    }

    House(Journal journal, int gamesMax, int mostStrangers, int mostConnections) {
        this(new Shelf(), journal, gamesMax, mostStrangers, mostConnections);
    }

    private House(PackShelf shelf, Journal journal, int gamesMax, int mostStrangers, int mostConnections) {
        Random chance = new Random(20_261_122);
        rooms = new LocalRooms(shelf, journal, List.of(loop), chance, gamesMax, Runnable::run);
        reception = new Reception(rooms, chance, Protocol.SPOKEN, nanos::get);
        share = new ConnectionShare(
                reception, frames, new Doorkeeper(mostConnections, mostStrangers), troubles, Trust.NOBODY);
    }

    /** Brings back what the journal has, as a server does when it starts. */
    House recovered() {
        var back = rooms.recover().toCompletableFuture();
        loop.settle();
        reception.welcomeBack(back.join());
        return this;
    }

    /** A connection that has said nothing. */
    Client connect() {
        EmbeddedChannel channel = new EmbeddedChannel();
        channel.config()
                .setWriteBufferWaterMark(
                        new WriteBufferWaterMark(Limits.OUTBOUND_LOW_BYTES, Limits.OUTBOUND_HIGH_BYTES));
        channel.freezeTime();
        channel.pipeline().addLast(new Pipeline(share));
        Client client = new Client(this, channel);
        clients.add(client);
        channel.pipeline().fireChannelActive();
        settle();
        return client;
    }

    /** A connection that has greeted. */
    Client greet() {
        Client client = connect();
        client.write(Client.GREETING);
        return client;
    }

    /** A connection that has been welcomed. */
    Client hello() {
        Client client = greet();
        client.ask(Messages.hello());
        return client;
    }

    /** A connection that is of no interest any more. */
    void forget(Client client) {
        clients.remove(client);
    }

    /** Lets everything happen that can happen now. */
    void settle() {
        do {
            loop.settle();
            clients.forEach(Client::settle);
        } while (!loop.isSettled() || clients.stream().anyMatch(Client::hasWork));
    }

    /** Turns all clocks on. */
    void advance(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
        loop.advance(millis);
        settle();
        clients.forEach(client -> client.advance(millis));
        settle();
    }

    /** The server ends all connections. */
    void dismiss(Farewell why) {
        share.doorkeeper().all().forEach(connection -> connection.dismiss(why));
        settle();
    }

    /** Lets the rate limits forget, and nothing else. */
    void refillRates() {
        nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));
    }
}
