package org.chokepoint.cli.link;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.chokepoint.protocol.Unpacking;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ServerFrame;

/**
 * One TCP connection that carries frames: the greeting once, then a length (unsigned 32-bit, big-endian) and so many
 * bytes for each message. One thread may read while another writes.
 */
final class FrameSocket implements Closeable {
    private static final int CONNECT_TIMEOUT_MILLIS = 5_000;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Unpacking unpacking = new Unpacking();

    private FrameSocket(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = new DataOutputStream(socket.getOutputStream());
    }

    /** Connects and greets. */
    static FrameSocket connect(Address address) throws LinkException {
        Socket socket = new Socket();
        try {
            InetSocketAddress where = new InetSocketAddress(address.host(), address.port());
            if (where.isUnresolved()) {
                throw new UnknownHostException(address.host());
            }
            socket.setTcpNoDelay(true);
            socket.connect(where, CONNECT_TIMEOUT_MILLIS);
            FrameSocket frames = new FrameSocket(socket);
            frames.out.writeInt(WireLimits.GREETING);
            return frames;
        } catch (IOException e) {
            closeQuietly(socket);
            throw new LinkException(kindOf(e), e);
        }
    }

    private static LinkException.Kind kindOf(IOException e) {
        if (e instanceof UnknownHostException) {
            return LinkException.Kind.UNKNOWN_HOST;
        }
        boolean refused = e instanceof ConnectException
                && String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("refused");
        return refused ? LinkException.Kind.NOBODY_LISTENS : LinkException.Kind.NO_ANSWER;
    }

    /** Waits for the next frame, and gives it in full. A silence longer than this many milliseconds is an {@link IOException}. */
    ServerFrame read(int silenceMillis) throws IOException {
        socket.setSoTimeout(silenceMillis);
        int length = in.readInt();
        if (length < 0 || length > WireLimits.FRAME_BYTES) {
            throw new IOException("frame of " + Integer.toUnsignedString(length) + " bytes (expected: 0.."
                    + WireLimits.FRAME_BYTES + ")");
        }
        byte[] body = new byte[length];
        in.readFully(body);
        try {
            return unpacking.unpack(ServerFrame.parseFrom(body));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** Sends one frame in one piece. Callers take turns. */
    void write(ClientFrame frame) throws IOException {
        byte[] body = frame.toByteArray();
        byte[] piece = new byte[WireLimits.LENGTH_PREFIX_BYTES + body.length];
        ByteBuffer.wrap(piece).putInt(body.length).put(body);
        out.write(piece);
    }

    @Override
    public void close() {
        closeQuietly(socket);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // nothing is left to be lost on a connection that is given up
        }
    }
}
