package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingCheckTest {
    private final List<String> log = new ArrayList<>();
    private final TroubleLog troubles = new TroubleLog(() -> 0L, log::add);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void shouldLetTheRestThroughWhenTheGreetingIsCutAnywhere(int cut) {
        // given
        EmbeddedChannel channel = channel();
        byte[] stream = ascii("CHK1rest");

        // when
        channel.writeInbound(Unpooled.copiedBuffer(stream, 0, cut));
        channel.writeInbound(Unpooled.copiedBuffer(stream, cut, stream.length - cut));

        // then
        assertThat(inbound(channel)).isEqualTo("rest");
        assertThat(channel.pipeline().get(GreetingCheck.class)).isNull();
        assertThat(channel.isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1", "CHK2", "CHX1", "CKK1", "\u0016\u0003\u0001", "chk1"})
    void shouldCloseWithoutAWordWhenAByteIsWrong(String opening) {
        // given
        EmbeddedChannel channel = channel();

        // when
        channel.writeInbound(Unpooled.wrappedBuffer(ascii(opening)));

        // then
        assertThat(channel.isOpen()).isFalse();
        assertThat(channel.<Object>readOutbound()).isNull();
        assertThat(inbound(channel)).isEmpty();
        assertThat(troubles.total(Trouble.NOT_OUR_GREETING)).isEqualTo(1);
    }

    private EmbeddedChannel channel() {
        return new EmbeddedChannel(new GreetingCheck(troubles));
    }

    private static String inbound(EmbeddedChannel channel) {
        StringBuilder text = new StringBuilder();
        for (ByteBuf in = channel.readInbound(); in != null; in = channel.readInbound()) {
            text.append(in.toString(StandardCharsets.ISO_8859_1));
            in.release();
        }
        return text.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
