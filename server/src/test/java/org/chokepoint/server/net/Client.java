package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.ServerFrame;

/** The other end of a connection of a {@link House}: writes bytes, keeps what it hears. */
final class Client {
    static final byte[] GREETING = "CHK1".getBytes(StandardCharsets.US_ASCII);

    final EmbeddedChannel channel;
    private final House house;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final ByteBuf unparsed = Unpooled.buffer();
    private final List<ServerFrame> frames = new ArrayList<>();
    private final List<String> hex = new ArrayList<>();
    private long lastCommandId;

    Client(House house, EmbeddedChannel channel) {
        this.house = house;
        this.channel = channel;
    }

    /** Sends bytes and lets the house work. */
    void write(byte[] bytes) {
        writeLazily(bytes);
        house.settle();
    }

    /** Sends bytes; nothing happens in the rooms yet. */
    void writeLazily(byte[] bytes) {
        channel.writeInbound(Unpooled.wrappedBuffer(bytes));
    }

    /** Sends a message under the next command id. */
    long send(ClientFrame.Builder message) {
        long id = ++lastCommandId;
        write(framed(message.setCommandId(id).build()));
        return id;
    }

    /** Sends a message and gives the answer to it. */
    ServerFrame ask(ClientFrame.Builder message) {
        long id = send(message);
        List<ServerFrame> answers =
                frames.stream().filter(frame -> frame.getReplyTo() == id).toList();
        assertThat(answers).as("answers to %s", message.getBodyCase()).hasSize(1);
        return answers.get(0);
    }

    /** Sends a message that is refused and gives the refusal. */
    Rejected refused(ClientFrame.Builder message) {
        ServerFrame answer = ask(message);
        assertThat(answer.hasRejected()).as("refused: %s", answer).isTrue();
        return answer.getRejected();
    }

    /** Sends a message that is refused and gives the code. */
    ErrorCode code(ClientFrame.Builder message) {
        return refused(message).getCode();
    }

    /** Sends a message that must take effect. */
    ServerFrame accepted(ClientFrame.Builder message) {
        ServerFrame answer = ask(message);
        assertThat(answer.hasAccepted()).as("accepted: %s", answer).isTrue();
        return answer;
    }

    /** Nothing that the server sends leaves it any more. */
    void stopReading() {
        channel.pipeline().addFirst(new ClosedTap());
    }

    /** Everything that waited comes. */
    void readAgain() {
        channel.pipeline().remove(ClosedTap.class);
        channel.flush();
    }

    /** The server has said its last word, which may wait to be read. */
    boolean isParting() {
        return channel.pipeline().get(Connection.class).isClosing();
    }

    /** Bytes of an unfinished frame that the server holds for this connection. */
    int heldBytes() {
        FrameDecoder decoder = channel.pipeline().get(FrameDecoder.class);
        return decoder == null ? 0 : decoder.heldCapacityBytes();
    }

    /** The connection breaks from this side. */
    void hangUp() {
        channel.close().syncUninterruptibly();
        house.settle();
    }

    /** All frames heard so far. */
    List<ServerFrame> frames() {
        return frames;
    }

    /** Frames of a kind. */
    List<ServerFrame> frames(ServerFrame.BodyCase kind) {
        return frames.stream().filter(frame -> frame.getBodyCase() == kind).toList();
    }

    ServerFrame last() {
        return frames.get(frames.size() - 1);
    }

    /** The last frame of a kind. */
    ServerFrame last(ServerFrame.BodyCase kind) {
        List<ServerFrame> all = frames(kind);
        assertThat(all).as("frames of kind %s", kind).isNotEmpty();
        return all.get(all.size() - 1);
    }

    /** The newest public facts. */
    org.chokepoint.protocol.v1.Table table() {
        List<ServerFrame> all = frames.stream().filter(ServerFrame::hasTable).toList();
        assertThat(all).as("frames with a table").isNotEmpty();
        return all.get(all.size() - 1).getTable();
    }

    /** The reason of the good-bye that ended the connection. */
    Goodbye.Reason goodbye() {
        assertThat(channel.isOpen()).isFalse();
        return last(ServerFrame.BodyCase.GOODBYE).getGoodbye().getReason();
    }

    /** The bytes of each frame, as hexadecimal digits. */
    List<String> hex() {
        return List.copyOf(hex);
    }

    /** Every byte heard. */
    byte[] bytes() {
        return heard.toByteArray();
    }

    /** Something waits to be done or to be read. */
    boolean hasWork() {
        return channel.hasPendingTasks() || !channel.outboundMessages().isEmpty();
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    void settle() {
        channel.runPendingTasks();
        channel.checkException();
        for (ByteBuf out = channel.readOutbound(); out != null; out = channel.readOutbound()) {
            hear(out);
        }
    }

    void advance(long millis) {
        channel.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
        settle();
    }

    static byte[] framed(ClientFrame message) {
        return framed(message.toByteArray());
    }

    static byte[] framed(byte[] body) {
        return ByteBuffer.allocate(Integer.BYTES + body.length)
                .putInt(body.length)
                .put(body)
                .array();
    }

    private void hear(ByteBuf out) {
        byte[] bytes = new byte[out.readableBytes()];
        out.readBytes(bytes);
        out.release();
        heard.writeBytes(bytes);
        unparsed.writeBytes(bytes);
        while (unparsed.readableBytes() >= Integer.BYTES
                && unparsed.getInt(unparsed.readerIndex()) <= unparsed.readableBytes() - Integer.BYTES) {
            byte[] body = new byte[unparsed.readInt()];
            unparsed.readBytes(body);
            frames.add(parse(body));
            hex.add(HexFormat.of().formatHex(body));
        }
        unparsed.discardSomeReadBytes();
    }

    private static ServerFrame parse(byte[] body) {
        try {
            return ServerFrame.parseFrom(body);
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError("The server sent bytes that are no ServerFrame", e);
        }
    }

    /** Holds back what would be sent, as a full socket does. */
    private static final class ClosedTap extends ChannelOutboundHandlerAdapter {
        @Override
        public void flush(ChannelHandlerContext ctx) {}
    }
}
