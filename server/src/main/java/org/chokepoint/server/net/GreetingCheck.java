package org.chokepoint.server.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.chokepoint.protocol.WireLimits;

/**
 * Compares the first bytes of a connection with the greeting, byte by byte as they come. When all have come it says
 * {@link Greeted} and leaves the pipeline; at the first wrong byte it closes without a word, because whoever sent it
 * does not speak our protocol. Holds no bytes.
 */
final class GreetingCheck extends ChannelInboundHandlerAdapter {
    private final TroubleLog troubles;
    private int matched;
    private boolean refused;

    GreetingCheck(TroubleLog troubles) {
        this.troubles = troubles;
    }

    /** Event: the greeting is complete. */
    enum Greeted {
        GREETED
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ByteBuf in = (ByteBuf) message;
        while (!refused && matched < WireLimits.GREETING_BYTES && in.isReadable()) {
            match(ctx, in.readByte());
        }
        if (refused || matched < WireLimits.GREETING_BYTES) {
            in.release();
            return;
        }
        ctx.fireUserEventTriggered(Greeted.GREETED);
        ctx.pipeline().remove(this);
        ctx.fireChannelRead(in);
    }

    private void match(ChannelHandlerContext ctx, byte got) {
        int shift = Byte.SIZE * (WireLimits.GREETING_BYTES - 1 - matched);
        if (got == (byte) (WireLimits.GREETING >>> shift)) {
            matched++;
        } else {
            refused = true;
            troubles.add(Trouble.NOT_OUR_GREETING);
            ChannelFuture unused = ctx.close();
        }
    }
}
