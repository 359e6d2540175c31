package org.chokepoint.server.load;

import com.google.protobuf.InvalidProtocolBufferException;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.flush.FlushConsolidationHandler;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chokepoint.protocol.ProtocolVersion;
import org.chokepoint.protocol.Unpacking;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.protocol.v1.Brevity;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Hello;
import org.chokepoint.protocol.v1.Ping;
import org.chokepoint.protocol.v1.ServerFrame;
import org.jspecify.annotations.Nullable;

/** One connection: greeting and hello by itself, then frames both ways. On the event loop. */
// A write that fails ends in channelInactive.
@SuppressWarnings("FutureReturnValueIgnored")
final class Link extends SimpleChannelInboundHandler<ByteBuf> {
    private static final int FRAMES_PER_FLUSH = 256;

    /** The server ends a connection from which it hears nothing for 45 s. */
    private static final long PING_MILLIS = 15_000;

    private final Tally tally;
    private final Ear ear;
    private final List<Brevity> brevity;
    private final Unpacking unpacking = new Unpacking();
    private @Nullable ChannelHandlerContext ctx;
    private long lastCommandId;
    private boolean wanted = true;

    private Link(Tally tally, Ear ear, List<Brevity> brevity) {
        this.tally = tally;
        this.ear = ear;
        this.brevity = brevity;
    }

    /** Who uses a connection. */
    interface Ear {
        /** The server says welcome. */
        void welcomed(Link link);

        /** Anything else. */
        void heard(ServerFrame frame);

        /** It ended without being closed from this side. */
        void lost();
    }

    /** Connects; the ear hears of it. */
    static Link open(Bootstrap bootstrap, Tally tally, List<Brevity> brevity, Ear ear) {
        Link link = new Link(tally, ear, brevity);
        bootstrap
                .clone()
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(new FlushConsolidationHandler(FRAMES_PER_FLUSH, true))
                                .addLast(new LengthFieldBasedFrameDecoder(
                                        WireLimits.FRAME_BYTES + WireLimits.LENGTH_PREFIX_BYTES,
                                        0,
                                        WireLimits.LENGTH_PREFIX_BYTES,
                                        0,
                                        WireLimits.LENGTH_PREFIX_BYTES))
                                .addLast(link);
                    }
                })
                .connect()
                .addListener(done -> {
                    if (!done.isSuccess()) {
                        tally.error("not connected");
                        ear.lost();
                    }
                });
        return link;
    }

    /** Sends under the next command id. */
    void send(ClientFrame.Builder message) {
        if (ctx != null) {
            lastCommandId++;
            write(ctx, message.setCommandId(lastCommandId).build());
        }
    }

    /** Command ids go on where another connection of the seat stopped. */
    void continueAfter(@Nullable Link former) {
        lastCommandId = former == null ? 0 : former.lastCommandId;
    }

    /** Runs a task on the loop after a while, if the connection is still there. */
    void later(Runnable task, long millis) {
        if (ctx != null) {
            ctx.executor().schedule(task, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void ping() {
        if (wanted) {
            send(ClientFrame.newBuilder().setPing(Ping.getDefaultInstance()));
            later(this::ping, PING_MILLIS);
        }
    }

    void close() {
        wanted = false;
        if (ctx != null) {
            ctx.close();
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        ctx = context;
        context.write(context.alloc().buffer(WireLimits.GREETING_BYTES).writeInt(WireLimits.GREETING));
        send(ClientFrame.newBuilder()
                .setHello(Hello.newBuilder()
                        .setMinProtocol(ProtocolVersion.MIN)
                        .setMaxProtocol(ProtocolVersion.MAX)
                        .setClient("chokepoint-loadtest")
                        .addAllBrevity(brevity)));
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf bytes) throws InvalidProtocolBufferException {
        if (!wanted) {
            return;
        }
        tally.received(WireLimits.LENGTH_PREFIX_BYTES + bytes.readableBytes());
        ServerFrame frame = unpacking.unpack(ServerFrame.parseFrom(bytes.nioBuffer()));
        if (frame.hasWelcome()) {
            later(this::ping, PING_MILLIS);
            ear.welcomed(this);
        } else if (!frame.hasPong()) {
            ear.heard(frame);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (wanted) {
            tally.error("connection lost");
            ear.lost();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        tally.error(cause.getClass().getSimpleName());
        context.close();
    }

    private static void write(ChannelHandlerContext to, ClientFrame frame) {
        byte[] bytes = frame.toByteArray();
        ByteBuf out = to.alloc().buffer(WireLimits.LENGTH_PREFIX_BYTES + bytes.length);
        to.writeAndFlush(out.writeInt(bytes.length).writeBytes(bytes));
    }
}
