package org.chokepoint.server.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.chokepoint.server.engine.rule.Rulebook;

/**
 * Plays a plan against a server. A table plays game after game until it has its rounds; what is measured is the time from
 * all starts to the last report, without joining. {@link #run} waits; call it once.
 */
public final class LoadRun {
    private static final double NANOS_PER_SECOND = 1e9;

    private final LoadPlan plan;
    private final ServerFigures figures;
    private final long limitNanos;
    private final Consumer<String> progress;
    private final Tally tally = new Tally();
    private final long begunNanos = System.nanoTime();
    private double seconds;
    private double cpuSeconds;
    private double connectedBytes = Double.NaN;
    private double playingBytes = Double.NaN;

    /**
     * A run.
     *
     * @param limitSeconds for all of it; then it ends with an error
     * @param progress is told now and then, one line each
     */
    public LoadRun(LoadPlan plan, ServerFigures figures, int limitSeconds, Consumer<String> progress) {
        this.plan = plan;
        this.figures = figures;
        this.limitNanos = TimeUnit.SECONDS.toNanos(limitSeconds);
        this.progress = progress;
    }

    /**
     * Plays it.
     *
     * @throws IOException when the server's figures cannot be read
     */
    public LoadResult run() throws IOException, InterruptedException {
        Rulebook rulebook = Rulebook.of(plan.ruleset(), plan.scenario());
        int gameRounds = rulebook.scenario().rounds();
        int warmups = games(plan.warmupRounds(), gameRounds);
        int games = warmups + games(plan.rounds(), gameRounds);
        EventLoopGroup loop = new MultiThreadIoEventLoopGroup(
                1, Epoll.isAvailable() ? EpollIoHandler.newFactory() : NioIoHandler.newFactory());
        try {
            for (int game = 0; game < games && tally.isSound(); game++) {
                if (game == warmups) {
                    forget(loop);
                }
                play(new Hall(plan, rulebook, bootstrap(loop), tally), loop, plan.seed() + (long) game * plan.games());
                progress.accept("game " + (game + 1) + " of " + games + (game < warmups ? ", warming up" : ""));
            }
        } finally {
            loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
        }
        return tally.result(seconds, new ServerFigures.Cost(cpuSeconds, connectedBytes, playingBytes));
    }

    private static int games(int rounds, int gameRounds) {
        return (rounds + gameRounds - 1) / gameRounds;
    }

    private Bootstrap bootstrap(EventLoopGroup loop) {
        return new Bootstrap()
                .group(loop)
                .channel(Epoll.isAvailable() ? EpollSocketChannel.class : NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .remoteAddress(plan.server());
    }

    private void forget(EventLoopGroup loop) throws InterruptedException {
        await(CompletableFuture.runAsync(tally::forgetTimes, loop));
        seconds = 0;
        cpuSeconds = 0;
    }

    private void play(Hall hall, EventLoopGroup loop, long seed) throws IOException, InterruptedException {
        ServerFigures.Moment empty = figures.now();
        loop.execute(() -> hall.open(seed));
        await(hall.full());
        ServerFigures.Moment before = figures.now();
        long begun = System.nanoTime();
        loop.execute(hall::start);
        await(hall.over());
        seconds += (System.nanoTime() - begun) / NANOS_PER_SECOND;
        ServerFigures.Moment after = figures.now();
        cpuSeconds += after.cpuSeconds() - before.cpuSeconds();
        if (Double.isNaN(connectedBytes)) {
            connectedBytes = before.residentBytes() - empty.residentBytes();
            playingBytes = after.residentBytes() - empty.residentBytes();
        }
        await(CompletableFuture.runAsync(hall::close, loop));
    }

    private void await(CompletableFuture<Void> moment) throws InterruptedException {
        try {
            moment.get(Math.max(1, limitNanos - (System.nanoTime() - begunNanos)), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            tally.error("time over");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
