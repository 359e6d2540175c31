package org.chokepoint.server.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;

/**
 * The handlers of a connection, in the order bytes meet them: the greeting, which leaves when it is complete; frames; the
 * connection itself.
 */
final class Pipeline extends ChannelInitializer<Channel> {
    private final ConnectionShare share;

    Pipeline(ConnectionShare share) {
        this.share = share;
    }

    @Override
    protected void initChannel(Channel channel) {
        FrameDecoder decoder = new FrameDecoder();
        channel.pipeline()
                .addLast(new GreetingCheck(share.troubles()))
                .addLast(decoder)
                .addLast(new Connection(share, decoder));
    }
}
