package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.server.session.Problem;
import org.chokepoint.server.session.Refusal;
import org.junit.jupiter.api.Test;

class FrameDecoderTest {
    private final FrameDecoder decoder = new FrameDecoder();
    private final EmbeddedChannel channel = new EmbeddedChannel(decoder);

    @Test
    void shouldGiveTheSameFramesWhenTheStreamIsCutAnywhere() throws IOException {
        // given
        List<byte[]> frames = List.of(body(1), body(3), body(300), body(WireLimits.FRAME_BEFORE_ROLE_BYTES));
        byte[] stream = stream(frames);

        for (int cut = 0; cut <= stream.length; cut++) {
            // when
            channel.writeInbound(Unpooled.copiedBuffer(stream, 0, cut));
            channel.writeInbound(Unpooled.copiedBuffer(stream, cut, stream.length - cut));

            // then
            assertThat(frames()).as("cut after %d bytes", cut).containsExactlyElementsOf(frames);
        }
    }

    @Test
    void shouldGiveTheSameFramesWhenBytesComeOneByOne() throws IOException {
        // given
        List<byte[]> frames = List.of(body(1), body(257), body(1000));

        // when
        for (byte piece : stream(frames)) {
            channel.writeInbound(Unpooled.wrappedBuffer(new byte[] {piece}));
        }

        // then
        assertThat(frames()).containsExactlyElementsOf(frames);
    }

    @Test
    void shouldHoldNoMoreThanHasComeWhenALargeFrameIsAnnounced() {
        // given
        decoder.allowFullFrames();

        // when
        channel.writeInbound(length(WireLimits.FRAME_BYTES));
        channel.writeInbound(Unpooled.wrappedBuffer(body(100)));

        // then
        assertThat(decoder.heldBytes()).isEqualTo(100);
        assertThat(decoder.heldCapacityBytes()).isLessThanOrEqualTo(256);
    }

    @Test
    void shouldNeverHoldMoreThanTheLimitWhenAPeerSendsWithoutEnd() {
        // given
        decoder.allowFullFrames();
        channel.writeInbound(length(WireLimits.FRAME_BYTES));

        // when
        int most = 0;
        for (int i = 0; i < WireLimits.FRAME_BYTES - 1; i += 111) {
            channel.writeInbound(Unpooled.wrappedBuffer(new byte[Math.min(111, WireLimits.FRAME_BYTES - 1 - i)]));
            most = Math.max(most, decoder.heldCapacityBytes());
        }

        // then
        assertThat(most).isLessThanOrEqualTo(WireLimits.FRAME_BYTES);
        assertThat(decoder.heldBytes()).isEqualTo(WireLimits.FRAME_BYTES - 1);
    }

    @Test
    void shouldRefuseWithFactsWhenAFrameIsLargerThanAStrangerMaySend() {
        // when
        Throwable fault = catchThrowable(() -> channel.writeInbound(length(WireLimits.FRAME_BEFORE_ROLE_BYTES + 1)));

        // then
        assertThat(refusal(fault).problem()).isEqualTo(Problem.FRAME_TOO_LARGE);
        assertThat(refusal(fault).facts()).isEqualTo(Map.of("bytes", "1025", "limit_bytes", "1024"));
        assertThat(refusal(fault).closes()).isTrue();
    }

    @Test
    void shouldRefuseWhenALengthIsNegativeAsASignedNumber() {
        // given
        decoder.allowFullFrames();

        // when
        Throwable fault = catchThrowable(() -> channel.writeInbound(length(-1)));

        // then
        assertThat(refusal(fault).facts()).containsEntry("bytes", "4294967295");
    }

    @Test
    void shouldTakeTheLargestFrameWhenTheConnectionHasARole() throws IOException {
        // given
        decoder.allowFullFrames();
        byte[] largest = body(WireLimits.FRAME_BYTES);

        // when
        channel.writeInbound(Unpooled.wrappedBuffer(stream(List.of(largest))));

        // then
        assertThat(frames()).containsExactly(largest);
    }

    @Test
    void shouldRefuseAsMalformedWhenALengthIsZero() {
        // when
        Throwable fault = catchThrowable(() -> channel.writeInbound(length(0)));

        // then
        assertThat(refusal(fault).problem()).isEqualTo(Problem.MALFORMED);
    }

    @Test
    void shouldThrowEverythingAwayWhenThereWasAFault() throws IOException {
        // given
        Throwable first = catchThrowable(() -> channel.writeInbound(length(0)));
        assumeThat(first).isInstanceOf(FrameFault.class);

        // when
        channel.writeInbound(Unpooled.wrappedBuffer(stream(List.of(body(5)))));

        // then
        assertThat(frames()).isEmpty();
        assertThat(decoder.heldBytes()).isZero();
    }

    @Test
    void shouldCarryNoStackWhenAFaultIsThrown() {
        // when
        Throwable fault = catchThrowable(() -> channel.writeInbound(length(0)));

        // then
        assertThat(fault.getStackTrace()).isEmpty();
    }

    @Test
    void shouldLetGoOfItsBytesWhenTheConnectionEnds() {
        // given
        channel.writeInbound(length(500));
        channel.writeInbound(Unpooled.wrappedBuffer(body(20)));

        // when
        channel.finishAndReleaseAll();

        // then
        assertThat(decoder.heldBytes()).isZero();
    }

    private static Refusal.ByServer refusal(Throwable fault) {
        assertThat(fault).isInstanceOf(FrameFault.class);
        return (Refusal.ByServer) ((FrameFault) fault).refusal();
    }

    private static ByteBuf length(int length) {
        return Unpooled.copyInt(length);
    }

    private static byte[] body(int bytes) {
        byte[] body = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            body[i] = (byte) (i * 31 + bytes);
        }
        return body;
    }

    private static byte[] stream(List<byte[]> frames) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (byte[] frame : frames) {
            out.writeInt(frame.length);
            out.write(frame);
        }
        return bytes.toByteArray();
    }

    private List<byte[]> frames() {
        List<byte[]> frames = new ArrayList<>();
        for (ByteBuf frame = channel.readInbound(); frame != null; frame = channel.readInbound()) {
            frames.add(ByteBufUtil.getBytes(frame));
            frame.release();
        }
        return frames;
    }
}
