package org.chokepoint.server.net;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.net.wire.Requests;
import org.chokepoint.server.net.wire.Told;
import org.chokepoint.server.session.Envelope;
import org.chokepoint.server.session.Farewell;
import org.chokepoint.server.session.Limits;
import org.chokepoint.server.session.Outlet;
import org.chokepoint.server.session.Refusal;
import org.chokepoint.server.session.Reply;
import org.chokepoint.server.session.Session;
import org.chokepoint.server.session.TextBook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last handler of a connection: whole frames in, whole frames out, and the end of it. Everything happens on the
 * channel's event loop except {@link #crowdedOut} and {@link #dismiss}.
 *
 * <p>At the end our side of the stream is closed and what the client still sends is thrown away for a moment; an
 * immediate close with unread bytes would reset the connection and could take the last frame with it.
 */
// A write or close that fails ends in channelInactive; nobody here waits for one that succeeds.
@SuppressWarnings("FutureReturnValueIgnored")
final class Connection extends ChannelInboundHandlerAdapter implements Outlet {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    /** Room for the frames of a pass, so that a second small one needs no other buffer. */
    private static final int FIRST_BYTES = 256;

    private final ConnectionShare share;
    private final FrameDecoder decoder;
    private final Told told = new Told();
    private final Runnable send = this::send;

    /** Frames of this pass of the event loop, which go out together; null when there are none. */
    private @Nullable ByteBuf leaving;

    private @Nullable ChannelHandlerContext ctx;
    private @Nullable Deadlines deadlines;
    private @Nullable Session session;
    private @Nullable TextBook texts;
    private long connectedNanos;
    private boolean closing;

    Connection(ConnectionShare share, FrameDecoder decoder) {
        this.share = share;
        this.decoder = decoder;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        ctx = context;
        Deadlines clock = new Deadlines(context.executor(), this::late);
        deadlines = clock;
        connectedNanos = clock.now();
        clock.connected();
        if (!share.doorkeeper().arrive(this)) {
            share.troubles().add(Trouble.FULL);
            turnAway(share.doorkeeper().mostConnections());
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == GreetingCheck.Greeted.GREETED && !closing && deadlines != null) {
            Session greeted = new Session(share.reception(), this, context.executor());
            if (share.trust().covers(context.channel().remoteAddress())) {
                greeted.trust();
            }
            session = greeted;
            deadlines.greeted(connectedNanos);
        } else {
            context.fireUserEventTriggered(event);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf frame = (ByteBuf) message;
        try {
            if (session != null && deadlines != null && !closing) {
                deadlines.frame();
                read(session, frame);
            }
        } finally {
            frame.release();
        }
    }

    private void read(Session to, ByteBuf frame) {
        try {
            ClientFrame message = Requests.parse(frame.nioBuffer());
            to.receive(message.getCommandId(), Requests.of(message));
        } catch (InvalidProtocolBufferException e) {
            share.troubles().add(Trouble.MALFORMED);
            to.refuse(Refusal.malformed());
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof FrameFault fault && session != null) {
            share.troubles().add(fault.trouble());
            session.refuse(fault.refusal());
        } else if (cause instanceof IOException) {
            share.troubles().add(Trouble.BROKEN);
            closeNow();
        } else {
            share.troubles().add(Trouble.FAILED);
            LOG.debug("A connection met a fault of the server", cause);
            failed();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (!context.channel().isWritable() && !closing) {
            // Not at once: this call may come out of the middle of a delivery.
            context.executor().execute(this::tooSlow);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (deadlines != null) {
            deadlines.cancel();
        }
        closing = true;
        if (leaving != null) {
            leaving.release();
            leaving = null;
        }
        share.doorkeeper().gone(this);
        if (session != null) {
            session.disconnected();
        }
    }

    @Override
    public void deliver(Envelope envelope) {
        if (ctx == null || closing) {
            return;
        }
        Frames.Parts parts = share.frames().encode(envelope, texts, told);
        if (parts.bytes() > WireLimits.FRAME_BYTES) {
            throw new IllegalStateException("frame: " + parts.bytes() + " bytes (expected: at most "
                    + WireLimits.FRAME_BYTES + ") for " + envelope.reply().getClass());
        }
        ByteBuf out = leaving;
        if (out == null) {
            out = ctx.alloc().buffer(Math.max(FIRST_BYTES, WireLimits.LENGTH_PREFIX_BYTES + parts.bytes()));
            leaving = out;
            ctx.executor().execute(send);
        }
        out.writeInt(parts.bytes());
        for (ByteString piece : parts.pieces()) {
            out.writeBytes(piece.asReadOnlyByteBuffer());
        }
    }

    /** One write for all that the frames and publications of a pass gave rise to. */
    private void send() {
        ByteBuf out = leaving;
        if (out != null && ctx != null) {
            leaving = null;
            ctx.writeAndFlush(out, ctx.voidPromise());
        }
    }

    @Override
    public void entered(TextBook book) {
        texts = book;
        decoder.allowFullFrames();
        share.doorkeeper().entered(this);
        if (deadlines != null) {
            deadlines.entered();
        }
    }

    @Override
    public void close() {
        if (ctx == null || closing) {
            return;
        }
        closing = true;
        decoder.stopListening();
        if (deadlines != null) {
            deadlines.cancel();
        }
        share.doorkeeper().gone(this);
        linger(ctx);
    }

    /** From any thread: too many are waiting and this one waited longest. */
    void crowdedOut() {
        share.troubles().add(Trouble.CROWDED_OUT);
        onLoop(() -> turnAway(share.doorkeeper().mostStrangers()));
    }

    /** From any thread: the server says good-bye. */
    void dismiss(Farewell why) {
        onLoop(() -> part(why));
    }

    /** Completes when the connection is closed for good. */
    Optional<ChannelFuture> closed() {
        return Optional.ofNullable(ctx).map(context -> context.channel().closeFuture());
    }

    /** The last word was said. */
    boolean isClosing() {
        return closing;
    }

    private void late(Trouble what) {
        share.troubles().add(what);
        if (session == null) {
            closeNow();
        } else {
            session.farewell(Farewell.IDLE);
        }
    }

    private void tooSlow() {
        if (!closing) {
            share.troubles().add(Trouble.TOO_SLOW);
            part(Farewell.TOO_SLOW);
        }
    }

    private void part(Farewell why) {
        if (session == null) {
            closeNow();
        } else {
            session.farewell(why);
        }
    }

    private void turnAway(int limit) {
        Refusal full = Refusal.serverFull(limit);
        if (session != null) {
            session.refuse(full);
        } else {
            deliver(new Envelope(0, 0, new Reply.Refused(full), null, false));
            close();
        }
    }

    private void failed() {
        if (session == null) {
            closeNow();
        } else {
            session.refuse(Refusal.internal());
        }
    }

    private void linger(ChannelHandlerContext context) {
        send();
        ChannelFuture flushed = context.writeAndFlush(Unpooled.EMPTY_BUFFER);
        flushed.addListener(done -> {
            if (context.channel() instanceof DuplexChannel duplex) {
                duplex.shutdownOutput();
            } else {
                context.close();
            }
        });
        context.executor().schedule(this::closeNow, Limits.CLOSE_GRACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void closeNow() {
        closing = true;
        if (ctx != null) {
            ctx.close();
        }
    }

    private void onLoop(Runnable task) {
        if (ctx != null) {
            ctx.executor().execute(task);
        }
    }
}
