package org.chokepoint.server.net;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The threads that serve connections, and whatever else is given to them: what one of them does never runs beside itself.
 * Safe from any thread.
 */
public final class EventLoops implements AutoCloseable {
    private static final long STOP_QUIET_MILLIS = 0;
    private static final long STOP_MILLIS = 3_000;

    private final EventLoopGroup group;

    /** @param threads at least 1 */
    public EventLoops(int threads) {
        group = new MultiThreadIoEventLoopGroup(threads, new DefaultThreadFactory("loop", true), ioHandler());
    }

    /** Each of them. */
    public List<EventExecutor> each() {
        List<EventExecutor> loops = new ArrayList<>();
        group.forEach(loops::add);
        return loops;
    }

    EventLoopGroup group() {
        return group;
    }

    /** Kind of a listening channel that they can serve. */
    static Class<? extends ServerChannel> listeningChannel() {
        return Epoll.isAvailable() ? EpollServerSocketChannel.class : NioServerSocketChannel.class;
    }

    /** Ends them; returns after at most a few seconds. */
    @Override
    public void close() {
        group.shutdownGracefully(STOP_QUIET_MILLIS, STOP_MILLIS, TimeUnit.MILLISECONDS)
                .awaitUninterruptibly();
    }

    private static IoHandlerFactory ioHandler() {
        return Epoll.isAvailable() ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
    }
}
