package org.chokepoint.server.net;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.session.Farewell;
import org.chokepoint.server.session.Limits;
import org.chokepoint.server.session.Reception;
import org.slf4j.LoggerFactory;

/** A listening port and its connections. {@link #start} and {@link #stop} wait; call them from a thread that may. */
public final class GameServer {
    private static final int BACKLOG_CONNECTIONS = 1_024;
    private static final long STOP_MILLIS = 3_000;

    private final Channel listening;
    private final Doorkeeper doorkeeper;
    private final TroubleLog troubles;

    private GameServer(Channel listening, Doorkeeper doorkeeper, TroubleLog troubles) {
        this.listening = listening;
        this.doorkeeper = doorkeeper;
        this.troubles = troubles;
    }

    /**
     * Listens.
     *
     * @param address where; port 0 takes a free one
     * @param loops that serve the connections; whoever made them ends them, after {@link #stop}
     * @param trust whose rate is not limited
     * @throws IOException when the address cannot be used, for example because somebody else has the port
     */
    public static GameServer start(
            InetSocketAddress address, EventLoops loops, Reception reception, Frames frames, Trust trust)
            throws IOException {
        Doorkeeper doorkeeper = new Doorkeeper(Limits.CONNECTIONS, Limits.STRANGERS_CONNECTIONS);
        TroubleLog troubles = new TroubleLog(System::nanoTime, LoggerFactory.getLogger(GameServer.class)::info);
        ConnectionShare share = new ConnectionShare(reception, frames, doorkeeper, troubles, trust);
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(loops.group())
                .channel(EventLoops.listeningChannel())
                .option(ChannelOption.SO_BACKLOG, BACKLOG_CONNECTIONS)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(
                        ChannelOption.WRITE_BUFFER_WATER_MARK,
                        new WriteBufferWaterMark(Limits.OUTBOUND_LOW_BYTES, Limits.OUTBOUND_HIGH_BYTES))
                .childHandler(new Pipeline(share));
        return new GameServer(bind(bootstrap, address), doorkeeper, troubles);
    }

    /** Where it listens, with the real port. */
    public InetSocketAddress address() {
        return (InetSocketAddress) listening.localAddress();
    }

    /** Connections at this moment. */
    public int connections() {
        return doorkeeper.connections();
    }

    /** Connections at this moment that have no role yet. */
    public int strangers() {
        return doorkeeper.strangers();
    }

    /** What went wrong on connections since the start, by a word for it. */
    public Map<String, Long> troubles() {
        return troubles.totals();
    }

    /** Lets nobody in any more, says good-bye to everybody and ends. Returns after at most a few seconds. */
    public void stop() {
        listening.close().awaitUninterruptibly();
        List<Connection> present = doorkeeper.all();
        present.forEach(connection -> connection.dismiss(Farewell.SERVER_STOPPING));
        // Each closes when its client does, or after the grace; the loops must run until then.
        present.forEach(connection -> connection.closed().ifPresent(this::awaitClosed));
    }

    private void awaitClosed(ChannelFuture closed) {
        closed.awaitUninterruptibly(STOP_MILLIS);
    }

    private static Channel bind(ServerBootstrap bootstrap, InetSocketAddress address) throws IOException {
        try {
            return bootstrap.bind(address).sync().channel();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while binding " + address, e);
        } catch (Exception e) {
            throw e instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }
}
