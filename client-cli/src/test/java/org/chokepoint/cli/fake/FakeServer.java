package org.chokepoint.cli.fake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chokepoint.cli.link.Address;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Welcome;

/** Listens on a free loopback port and gives each connection to the next conversation; the last one serves the rest. */
public final class FakeServer implements AutoCloseable {
    private final ServerSocket listener;
    private final List<Conversation> conversations;
    private final List<Peer> peers = new CopyOnWriteArrayList<>();
    private final Thread accepting;

    /** What a server says to one connection. Returning, or failing, closes the connection. */
    @FunctionalInterface
    public interface Conversation {
        /** Talks until it is over. */
        void talk(Peer peer) throws IOException;
    }

    /** Starts listening. */
    public FakeServer(Conversation... conversations) throws IOException {
        this.conversations = List.of(conversations);
        this.listener = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        this.accepting = start(this::acceptAll, "fake-server");
    }

    private static Thread start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void acceptAll() {
        try {
            while (true) {
                Peer peer = new Peer(listener.accept());
                peers.add(peer);
                int turn = Math.min(peers.size(), conversations.size()) - 1;
                start(() -> talk(peer, conversations.get(turn)), "fake-connection");
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void talk(Peer peer, Conversation conversation) {
        try (peer) {
            conversation.talk(peer);
        } catch (IOException e) {
            // the client went away
        }
    }

    /** Where it listens. */
    public Address address() {
        return new Address("127.0.0.1", listener.getLocalPort());
    }

    /** Connections so far. */
    public int connections() {
        return peers.size();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        try {
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Peer peer : peers) {
            peer.close();
        }
    }

    /** The other end of one connection. */
    public static final class Peer implements AutoCloseable {
        private final Socket socket;
        private final DataInputStream in;
        private final DataOutputStream out;

        Peer(Socket socket) throws IOException {
            this.socket = socket;
            socket.setTcpNoDelay(true);
            this.in = new DataInputStream(socket.getInputStream());
            this.out = new DataOutputStream(socket.getOutputStream());
        }

        /** Reads the greeting and Hello and welcomes the client; returns its Hello. */
        public ClientFrame welcome() throws IOException {
            greeting();
            ClientFrame hello = read();
            send(ServerFrame.newBuilder()
                    .setReplyTo(hello.getCommandId())
                    .setWelcome(Welcome.newBuilder().setProtocol(1).setServer("fake"))
                    .build());
            return hello;
        }

        /** Reads the greeting. */
        public int greeting() throws IOException {
            int greeting = in.readInt();
            if (greeting != WireLimits.GREETING) {
                throw new IOException("no greeting");
            }
            return greeting;
        }

        /** Reads the next frame that is no ping; pings get no answer. */
        public ClientFrame read() throws IOException {
            ClientFrame frame = readAny();
            while (frame.hasPing()) {
                frame = readAny();
            }
            return frame;
        }

        /** Reads the next frame. */
        public ClientFrame readAny() throws IOException {
            return ClientFrame.parseFrom(in.readNBytes(in.readInt()));
        }

        /** Sends a frame. */
        public synchronized void send(ServerFrame frame) throws IOException {
            byte[] body = frame.toByteArray();
            out.writeInt(body.length);
            out.write(body);
            out.flush();
        }

        /** Sends bytes as they are. */
        public void sendRaw(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
