package org.chokepoint.it;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bad network between clients and a server on this machine: it delays, gives out bytes one by one, cuts connections and
 * sends frames of clients twice. While nobody listens behind it, who connects is cut off at once.
 */
final class ChaosProxy implements AutoCloseable {
    private static final int GREETING_BYTES = 4;
    private static final int CHUNK_BYTES = 2_048;
    private static final int LONGEST_DELAY_MILLIS = 20;

    /** Bytes that are given out one by one, at most; a whole catalog would take minutes. */
    private static final int DRIBBLE_BYTES = 64;

    /** The greeting and the way in are left alone. */
    private static final int FRAMES_SPARED = 3;

    final AtomicLong cuts = new AtomicLong();
    final AtomicLong doubled = new AtomicLong();
    final AtomicLong dribbled = new AtomicLong();

    private final ServerSocket listener;
    private final int target;
    private final Random random;
    private volatile boolean calm;

    /** @param target port of the server on this machine */
    ChaosProxy(int target, long seed) throws IOException {
        this.listener = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        this.target = target;
        this.random = new Random(seed);
        start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** From now on bytes pass as they are. */
    void calmDown() {
        calm = true;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                start(() -> join(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void join(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            Thread back = start(() -> pumpBytes(server, client));
            pumpFrames(client, server);
            back.join();
        } catch (IOException | InterruptedException e) {
            // one of the two is gone, and by this both are
        }
    }

    private void pumpFrames(Socket from, Socket to) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            out.write(in.readNBytes(GREETING_BYTES));
            for (int frames = 0; true; frames++) {
                byte[] frame = frame(in);
                rest();
                out.write(frame);
                if (frames >= FRAMES_SPARED && hits(10)) {
                    doubled.incrementAndGet();
                    out.write(frame);
                }
                if (frames >= FRAMES_SPARED && hits(3)) {
                    cuts.incrementAndGet();
                    return;
                }
            }
        } catch (IOException e) {
            // one end is gone
        }
    }

    private static byte[] frame(DataInputStream in) throws IOException {
        int length = in.readInt();
        java.nio.ByteBuffer frame = java.nio.ByteBuffer.allocate(Integer.BYTES + length);
        frame.putInt(length);
        in.readFully(frame.array(), Integer.BYTES, length);
        return frame.array();
    }

    private void pumpBytes(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            to.setTcpNoDelay(true);
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                rest();
                int one = hits(20) ? Math.min(read, DRIBBLE_BYTES) : 0;
                dribbled.addAndGet(one);
                for (int i = 0; i < one; i++) {
                    out.write(chunk, i, 1);
                }
                out.write(chunk, one, read - one);
            }
        } catch (IOException e) {
            // one end is gone
        }
    }

    private void rest() {
        if (!calm) {
            try {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_DELAY_MILLIS)); // the delay of the network
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean hits(int percent) {
        return !calm && random.nextInt(100) < percent;
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task, "chaos");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
