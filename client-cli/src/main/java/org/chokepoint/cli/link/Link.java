package org.chokepoint.cli.link;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.Ping;
import org.chokepoint.protocol.v1.Resume;
import org.chokepoint.protocol.v1.ServerFrame;
import org.jspecify.annotations.Nullable;

/**
 * A connection that comes back. It numbers commands, keeps those without an answer and, after a break, returns to the
 * seat with its token and the last version seen and sends them again under their old numbers. A way in that brings its own
 * secret is itself the way back until it is answered.
 *
 * <pre>
 *   open -> connected -> away (Lost) -> connected (Restored) ...
 *                |            |
 *                +------------+--> ended (Ended): refused, superseded, left, or away for too long
 * </pre>
 *
 * Events are told on the reader thread, one at a time. Every method may be called from any thread.
 */
public final class Link implements AutoCloseable {
    private static final long PING_EVERY_MILLIS = 15_000;

    /** Two pings without an answer and some slack. */
    private static final int SILENCE_MILLIS = 40_000;

    private static final long GIVE_UP_MILLIS = 300_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Address address;
    private final LinkSettings settings;
    private final Consumer<LinkEvent> sink;
    private final Backoff backoff;
    private final Thread reader = new Thread(this::readOn, "link-reader");
    private final Thread pinger = new Thread(this::pingOn, "link-ping");

    // guarded by this
    private final Map<Long, ClientFrame> unanswered = new LinkedHashMap<>();
    private @Nullable FrameSocket socket;
    private long nextCommandId;
    private boolean closed;
    private @Nullable ClientFrame wayBack;

    // reader thread only
    private long lastVersion;

    private Link(Address address, LinkSettings settings, Consumer<LinkEvent> sink) {
        this.address = address;
        this.settings = settings;
        this.sink = sink;
        this.backoff = new Backoff(settings.chance());
        this.nextCommandId = settings.firstCommandId();
        reader.setDaemon(true);
        pinger.setDaemon(true);
    }

    /** Connects; returns when the server has agreed on a version. From then on the sink is told what happens. */
    public static Link open(Address address, LinkSettings settings, Consumer<LinkEvent> sink) throws LinkException {
        Link link = new Link(address, settings, sink);
        FrameSocket socket = Handshake.open(address, settings, link.takeCommandId());
        link.use(socket);
        link.reader.start();
        link.pinger.start();
        return link;
    }

    /**
     * Sends a command, now or when the connection is back, until it is answered.
     *
     * @param body a frame without a number
     * @return its number, which the answer's {@code reply_to} repeats
     */
    public synchronized long send(ClientFrame.Builder body) {
        long id = takeCommandId();
        ClientFrame frame = body.setCommandId(id).build();
        unanswered.put(id, frame);
        if (Reentry.canBeAskedAgain(frame)) {
            wayBack = frame;
        }
        write(frame);
        return id;
    }

    /** Ends the connection. The seat stays. Nothing more is told. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (socket != null) {
                socket.close();
            }
        }
        reader.interrupt();
        pinger.interrupt();
    }

    private synchronized long takeCommandId() {
        return nextCommandId++;
    }

    private synchronized void use(FrameSocket fresh) {
        socket = fresh;
        if (closed) {
            fresh.close();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** A failed write shows up as a failed read, where the way back begins. */
    private synchronized void write(ClientFrame frame) {
        if (socket == null) {
            return;
        }
        try {
            socket.write(frame);
        } catch (IOException e) {
            socket.close();
        }
    }

    private void readOn() {
        while (!isClosed()) {
            LinkException end = readUntilBroken();
            if (end == null && !isClosed()) {
                end = comeBack();
            }
            if (end != null) {
                close();
                sink.accept(new LinkEvent.Ended(end));
            }
        }
    }

    /** Reads until the connection breaks (null) or comes to its end for good. */
    private @Nullable LinkException readUntilBroken() {
        FrameSocket current = current();
        try {
            while (current != null) {
                LinkException end = take(current.read(SILENCE_MILLIS));
                if (end != null) {
                    return end;
                }
            }
        } catch (IOException e) {
            current.close();
        }
        return null;
    }

    private synchronized @Nullable FrameSocket current() {
        return socket;
    }

    private @Nullable LinkException take(ServerFrame frame) {
        note(frame);
        if (!frame.hasPong()) {
            sink.accept(new LinkEvent.Received(frame));
        }
        return switch (frame.getGoodbye().getReason()) {
            case SUPERSEDED -> new LinkException(LinkException.Kind.SUPERSEDED, (Throwable) null);
            case LEFT -> new LinkException(LinkException.Kind.LEFT, (Throwable) null);
            case REMOVED -> new LinkException(LinkException.Kind.REMOVED, (Throwable) null);
            case HANDED_OVER -> new LinkException(LinkException.Kind.HANDED_OVER, (Throwable) null);
            case SENT_TO_LOBBY -> new LinkException(LinkException.Kind.SENT_TO_LOBBY, (Throwable) null);
            case CO_HOST_WITHDRAWN -> new LinkException(LinkException.Kind.CO_HOST_WITHDRAWN, (Throwable) null);
            case MOVED, SERVER_STOPPING, TOO_SLOW, IDLE, REASON_UNSPECIFIED, UNRECOGNIZED -> null;
        };
    }

    private void note(ServerFrame frame) {
        lastVersion = Math.max(lastVersion, frame.getVersion());
        synchronized (this) {
            ClientFrame answered = unanswered.remove(frame.getReplyTo());
            ByteString token = token(frame);
            if (!token.isEmpty()) {
                wayBack = ClientFrame.newBuilder()
                        .setResume(Resume.newBuilder().setToken(token))
                        .build();
            } else if (frame.hasWatching()) {
                wayBack = answered;
            }
        }
    }

    private static ByteString token(ServerFrame frame) {
        HostGranted host = frame.getHostGranted();
        return host.getHostToken().isEmpty() ? frame.getSeated().getSeatToken() : host.getHostToken();
    }

    /** Tries until the seat is taken up again (null), the server refuses, or the time is over. */
    private @Nullable LinkException comeBack() {
        ClientFrame way = setAway();
        if (way == null) {
            return new LinkException(LinkException.Kind.BROKEN, (Throwable) null);
        }
        sink.accept(new LinkEvent.Lost());
        long since = settings.nanoTime().getAsLong();
        for (int attempt = 1; awayMillis(since) < GIVE_UP_MILLIS; attempt++) {
            try {
                settings.pause().forMillis(backoff.beforeMillis(attempt));
                return takeUpAgain(way, since);
            } catch (LinkException e) {
                if (Reentry.isFinal(e)) {
                    return e;
                }
            } catch (InterruptedException e) {
                return null; // closed by its owner
            }
        }
        return new LinkException(LinkException.Kind.BROKEN, (Throwable) null);
    }

    private synchronized @Nullable ClientFrame setAway() {
        socket = null;
        return wayBack;
    }

    private long awayMillis(long sinceNanos) {
        return (settings.nanoTime().getAsLong() - sinceNanos) / NANOS_PER_MILLI;
    }

    private @Nullable LinkException takeUpAgain(ClientFrame way, long since) throws LinkException {
        FrameSocket fresh = Handshake.open(address, settings, takeCommandId());
        long id = idOf(way);
        List<ServerFrame> told = Reentry.enter(fresh, way, id, lastVersion);
        List<ClientFrame> again;
        synchronized (this) {
            use(fresh);
            again = new ArrayList<>(unanswered.values());
            again.removeIf(frame -> frame.getCommandId() == id);
            again.forEach(this::write);
        }
        sink.accept(new LinkEvent.Restored(awayMillis(since)));
        for (ServerFrame frame : told) {
            LinkException end = take(frame);
            if (end != null) {
                return end;
            }
        }
        return null;
    }

    /** Its own while it is not answered. */
    private synchronized long idOf(ClientFrame way) {
        return unanswered.containsKey(way.getCommandId()) ? way.getCommandId() : takeCommandId();
    }

    private void pingOn() {
        try {
            for (long nonce = 1; !isClosed(); nonce++) {
                settings.pause().forMillis(PING_EVERY_MILLIS);
                write(ClientFrame.newBuilder()
                        .setPing(Ping.newBuilder().setNonce(nonce))
                        .build());
            }
        } catch (InterruptedException e) {
            // closed by its owner
        }
    }
}
