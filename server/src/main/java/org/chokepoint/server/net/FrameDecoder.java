package org.chokepoint.server.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.server.session.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the stream into frames: an unsigned 32-bit big-endian length, then that many bytes. Every length is judged
 * before a byte of the body is kept, and what is kept grows with what has come, so a peer never makes the server hold
 * more than one frame of the limit. After the first fault everything is thrown away.
 *
 * <pre>
 * LENGTH --4 bytes, 1..limit--> BODY --length bytes--> LENGTH
 *   |  0 or above the limit
 *   v
 * DEAF
 * </pre>
 */
final class FrameDecoder extends ChannelInboundHandlerAdapter {
    private static final int FIRST_PIECE_BYTES = 256;

    private int limitBytes = WireLimits.FRAME_BEFORE_ROLE_BYTES;
    private int lengthBytesRead;
    private int length;
    private @Nullable ByteBuf body;
    private boolean deaf;

    /** From the next frame on, frames may be as long as for a connection with a role. */
    void allowFullFrames() {
        limitBytes = WireLimits.FRAME_BYTES;
    }

    /** Throws away all that comes from now on. */
    void stopListening() {
        deaf = true;
        dropBody();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ByteBuf in = (ByteBuf) message;
        try {
            while (!deaf && in.isReadable()) {
                step(ctx, in);
            }
        } finally {
            in.release();
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        dropBody();
    }

    /** Bytes of an unfinished frame held at this moment. */
    int heldBytes() {
        return body == null ? 0 : body.readableBytes();
    }

    /** Bytes of memory taken for it. */
    int heldCapacityBytes() {
        return body == null ? 0 : body.capacity();
    }

    private void step(ChannelHandlerContext ctx, ByteBuf in) {
        if (lengthBytesRead < WireLimits.LENGTH_PREFIX_BYTES) {
            readLength(ctx, in);
        } else {
            readBody(ctx, in);
        }
    }

    private void readLength(ChannelHandlerContext ctx, ByteBuf in) {
        length = length << Byte.SIZE | in.readUnsignedByte();
        lengthBytesRead++;
        if (lengthBytesRead == WireLimits.LENGTH_PREFIX_BYTES) {
            judgeLength(ctx);
        }
    }

    private void judgeLength(ChannelHandlerContext ctx) {
        if (length == 0) {
            fail(ctx, Trouble.MALFORMED, Refusal.malformed());
        } else if (Integer.compareUnsigned(length, limitBytes) > 0) {
            fail(ctx, Trouble.TOO_LARGE, Refusal.frameTooLarge(Integer.toUnsignedLong(length), limitBytes));
        }
    }

    private void readBody(ChannelHandlerContext ctx, ByteBuf in) {
        if (body == null && in.readableBytes() >= length) {
            frame(ctx, in.readRetainedSlice(length));
            return;
        }
        if (body == null) {
            body = ctx.alloc().buffer(Math.min(length, FIRST_PIECE_BYTES), length);
        }
        body.writeBytes(in, Math.min(in.readableBytes(), length - body.readableBytes()));
        if (body.readableBytes() == length) {
            ByteBuf whole = body;
            body = null;
            frame(ctx, whole);
        }
    }

    private void frame(ChannelHandlerContext ctx, ByteBuf frame) {
        lengthBytesRead = 0;
        length = 0;
        ctx.fireChannelRead(frame);
    }

    private void fail(ChannelHandlerContext ctx, Trouble trouble, Refusal refusal) {
        stopListening();
        ctx.fireExceptionCaught(new FrameFault(trouble, refusal));
    }

    private void dropBody() {
        if (body != null) {
            body.release();
            body = null;
        }
    }
}
