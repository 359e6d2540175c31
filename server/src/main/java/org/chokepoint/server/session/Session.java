package org.chokepoint.server.session;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.chokepoint.server.room.Publication;
import org.chokepoint.server.room.RoomListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection's life: who it is, what it may ask, what it is told. Knows no transport. {@link Stage} has the drawing.
 * All methods belong to the thread that {@code home} stands for, except {@link #dismiss}.
 */
public final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** Largest id a browser can hold; the same as {@code protocol.WireLimits.NUMBER_MAX}. */
    static final long NUMBER_MAX = (1L << 53) - 1;

    private final Reception reception;
    private final Outlet outlet;
    private final Executor home;
    private TokenBucket frames;
    private Stage stage = new BeforeHello(this);
    private long version;

    /**
     * A connection that has greeted.
     *
     * @param home runs a task later on the session's own thread, in the order given; never inside the call
     */
    public Session(Reception reception, Outlet outlet, Executor home) {
        this.reception = reception;
        this.outlet = outlet;
        this.home = home;
        this.frames = new TokenBucket(Limits.FRAMES_PER_SECOND, Limits.FRAMES_BURST, reception.nowNanos());
    }

    /** From now on the client may send as fast as it can. */
    public void trust() {
        frames = new TokenBucket(
                Limits.TRUSTED_FRAMES_PER_SECOND, Limits.TRUSTED_FRAMES_PER_SECOND, reception.nowNanos());
    }

    /**
     * Takes a message of the client.
     *
     * @param commandId as sent; read as unsigned
     */
    public void receive(long commandId, Request request) {
        if (!frames.take(reception.nowNanos())) {
            refuse(commandId, Refusal.of(Problem.RATE_LIMITED, "", perSecond()));
        } else if (request.needsCommandId() && (commandId < 1 || commandId > NUMBER_MAX)) {
            refuse(commandId, Refusal.outOfRange("command_id", Long.toUnsignedString(commandId), 1, NUMBER_MAX));
        } else {
            guarded(() -> stage.receive(commandId, request));
        }
    }

    /** The transport cannot go on with this client: it is told why, and the connection ends. */
    public void refuse(Refusal why) {
        refuse(0, why);
    }

    /** Ends the connection with a word of parting. */
    public void farewell(Farewell why) {
        finish(0, new Reply.Goodbye(why));
    }

    /** As {@link #farewell}, from any thread. */
    public void dismiss(Farewell why) {
        carry(() -> farewell(why));
    }

    /** The client is gone. A person stays seated and can come back with the seat's token. */
    public void disconnected() {
        Stage last = stage;
        stage = new Gone(this);
        last.end();
    }

    Reception reception() {
        return reception;
    }

    Executor home() {
        return home;
    }

    boolean isGone() {
        return stage instanceof Gone;
    }

    void become(Stage next) {
        stage = next;
    }

    void entered(TextBook texts) {
        outlet.entered(texts);
    }

    void supersede() {
        dismiss(Farewell.SUPERSEDED);
    }

    /** The version of the game that the client knows now; it never goes back. */
    void seen(long newVersion) {
        version = Math.max(version, newVersion);
    }

    void reply(long commandId, Reply reply) {
        deliver(commandId, reply, null, false);
    }

    void deliver(long commandId, Reply reply, Envelope.@Nullable PublicPart table, boolean catalog) {
        if (!isGone()) {
            outlet.deliver(new Envelope(commandId, version, reply, table, catalog));
        }
    }

    void refuse(long commandId, Refusal why) {
        if (why.closes()) {
            finish(commandId, new Reply.Refused(why));
        } else {
            reply(commandId, new Reply.Refused(why));
        }
    }

    /**
     * Goes on here when a room has answered. Also called when the client is gone by then, so that it can be undone.
     *
     * <p>A room answers before it publishes, and so the client is told: an answer that is there already is told at once,
     * before the news that waits for this thread behind the present call.
     */
    <T> void await(CompletionStage<T> answer, Consumer<T> then) {
        Asking<T> asking = new Asking<>(then);
        asking.now = Thread.currentThread();
        CompletionStage<T> unused = answer.whenComplete(asking::answered);
        asking.now = null;
    }

    /** What is to be done with an answer that is awaited. */
    private final class Asking<T> {
        private final Consumer<T> then;

        /** The session's thread as long as it asks; seen by that thread alone as itself. */
        private volatile @Nullable Thread now;

        Asking(Consumer<T> then) {
            this.then = then;
        }

        void answered(@Nullable T value, @Nullable Throwable error) {
            Runnable goOn = () -> guarded(() -> {
                if (error != null || value == null) {
                    throw new IllegalStateException("A room failed to answer", error);
                }
                then.accept(value);
            });
            if (Thread.currentThread().equals(now)) {
                goOn.run();
            } else {
                carry(goOn);
            }
        }
    }

    /** Runs it on the session's thread. */
    void carry(Runnable task) {
        try {
            home.execute(task);
        } catch (RejectedExecutionException e) {
            // The transport has stopped and with it the connection: nobody is there to be told.
        }
    }

    void told(Ear ear, Publication news) {
        if (stage instanceof Inside inside) {
            guarded(() -> inside.told(ear, news));
        }
    }

    void roomClosed(Ear ear, RoomListener.Closing why) {
        if (stage instanceof Inside inside && inside.hearsWith(ear)) {
            switch (why) {
                case FAILED -> refuse(Refusal.closing(Problem.INTERNAL, Map.of()));
                case EXPIRED -> farewell(Farewell.IDLE);
            }
        }
    }

    private void finish(long commandId, Reply last) {
        reply(commandId, last);
        disconnected();
        outlet.close();
    }

    /** A fault of ours ends this connection and no other. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("A connection failed and was closed", e);
            refuse(Refusal.closing(Problem.INTERNAL, Map.of()));
        }
    }

    private static Map<String, String> perSecond() {
        return Map.of("per_second", Integer.toString(Limits.FRAMES_PER_SECOND));
    }
}
