package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.room.HandLoop;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.Shelf;
import org.chokepoint.server.session.Reception;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same over real sockets: what only they can show. Every wait has an end. */
@Timeout(60)
class GameServerTest {
    private static final int WAIT_MILLIS = 20_000;

    private final EventLoops loops = new EventLoops(1);
    private final GameServer server = start();

    @AfterEach
    void stop() {
        server.stop();
        loops.close();
    }

    @Test
    void shouldWelcomeOverARealSocket() throws IOException {
        try (Peer peer = new Peer(server)) {
            // when
            peer.write(Client.GREETING);
            peer.send(Messages.hello());

            // then
            assertThat(peer.read().hasWelcome()).isTrue();
        }
    }

    @Test
    void shouldDeliverTheReasonWhenAPeerGoesOnSendingAfterAFault() throws IOException {
        try (Peer peer = new Peer(server)) {
            // given
            peer.write(Client.GREETING);
            peer.send(Messages.hello());
            peer.read();

            // when
            peer.write(new byte[] {0, 16, 0, 0});
            peer.writeWhileItLasts(new byte[1 << 20]);

            // then
            ServerFrame last = peer.read();
            assertThat(last.getRejected().getCode()).isEqualTo(ErrorCode.FRAME_TOO_LARGE);
            assertThat(peer.isAtEnd()).isTrue();
        }
    }

    @Test
    void shouldCloseWithoutAWordWhenAPeerSpeaksAnotherProtocol() throws IOException {
        try (Peer peer = new Peer(server)) {
            // when
            peer.write(new byte[] {'G', 'E', 'T', ' '});

            // then
            assertThat(peer.isAtEnd()).isTrue();
        }
    }

    @Test
    void shouldForgetAConnectionWhenItsPeerIsGone() throws IOException {
        // given
        try (Peer stays = new Peer(server)) {
            stays.write(Client.GREETING);
            stays.send(Messages.hello());
            stays.read();
            Peer goes = new Peer(server);
            goes.write(Client.GREETING);
            goes.send(Messages.hello());
            goes.read();
            int before = server.connections();

            // when
            goes.hangUp();
            for (int i = 0; i < 10_000 && server.connections() == before; i++) {
                stays.send(Messages.hello());
                stays.read();
            }

            // then
            assertThat(server.connections()).isEqualTo(before - 1);
        }
    }

    @Test
    void shouldSayGoodbyeToEverybodyWhenItStops() throws Exception {
        try (Peer peer = new Peer(server);
                Peer silent = new Peer(server)) {
            // given
            peer.write(Client.GREETING);
            peer.send(Messages.hello());
            peer.read();

            // when
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);

            // then
            assertThat(peer.read().getGoodbye().getReason()).isEqualTo(Goodbye.Reason.SERVER_STOPPING);
            assertThat(peer.isAtEnd()).isTrue();
            assertThat(silent.isAtEnd()).isTrue();
            peer.hangUp();
            stopped.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void shouldSayWhyWhenThePortIsTaken() {
        assertThatThrownBy(() -> listen(server.address().getPort()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("in use");
    }

    private GameServer start() {
        try {
            return listen(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private GameServer listen(int port) throws IOException {
        java.util.Random random = new java.util.Random(1);
        LocalRooms rooms = new LocalRooms(new Shelf(), new MemoryJournal(), List.of(new HandLoop()), random);
        Reception reception = new Reception(rooms, random, Protocol.SPOKEN, System::nanoTime);
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return GameServer.start(address, loops, reception, new Frames("test", () -> 0), Trust.NOBODY);
    }

    /** A plain blocking client. */
    private static final class Peer implements AutoCloseable {
        private final Socket socket;
        private final DataInputStream in;
        private final OutputStream out;
        private long lastCommandId;

        Peer(GameServer server) throws IOException {
            socket = new Socket();
            socket.connect(server.address(), WAIT_MILLIS);
            socket.setSoTimeout(WAIT_MILLIS);
            in = new DataInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        }

        void send(ClientFrame.Builder message) throws IOException {
            write(Client.framed(message.setCommandId(++lastCommandId).build()));
        }

        void write(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** The server may close at any moment; then the rest is lost, as it would be for any client. */
        void writeWhileItLasts(byte[] bytes) {
            try {
                write(bytes);
            } catch (IOException e) {
                assertThat(e).isInstanceOf(SocketException.class);
            }
        }

        ServerFrame read() throws IOException {
            byte[] body = new byte[in.readInt()];
            in.readFully(body);
            return ServerFrame.parseFrom(body);
        }

        /** The server has closed its side. */
        boolean isAtEnd() throws IOException {
            return in.read() < 0;
        }

        void hangUp() throws IOException {
            socket.close();
        }

        @Override
        public void close() throws IOException {
            hangUp();
        }
    }
}
