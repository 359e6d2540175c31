package org.chokepoint.it;

import com.google.protobuf.ByteString;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.Link;
import org.chokepoint.cli.link.LinkEvent;
import org.chokepoint.cli.link.LinkException;
import org.chokepoint.cli.link.LinkSettings;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.jspecify.annotations.Nullable;

/** One of many: the program's own connection, and what it was told. */
final class SwarmClient implements LinkEvent.Listener, AutoCloseable {
    private static final int TOKEN_BYTES = 20;

    private final Link link;
    private final Set<Long> answered = new HashSet<>();
    private @Nullable ServerFrame entrance;
    private @Nullable Table table;
    private @Nullable LinkException end;
    private boolean away;
    private long backNanos;

    SwarmClient(Address address) throws LinkException {
        link = Link.open(address, LinkSettings.real("swarm", java.util.List.of("en")), event -> event.tell(this));
    }

    static ByteString token(Random random) {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return ByteString.copyFrom(token);
    }

    long send(ClientFrame.Builder command) {
        return link.send(command);
    }

    @Override
    public synchronized void received(ServerFrame frame) {
        if (frame.hasTable()) {
            table = frame.getTable();
        }
        if (entrance == null && (frame.hasSeated() || frame.hasHostGranted())) {
            entrance = frame;
        }
        answered.add(frame.getReplyTo());
        notifyAll();
    }

    @Override
    public synchronized void lost() {
        away = true;
        notifyAll();
    }

    @Override
    public synchronized void restored(long awayMillis) {
        away = false;
        backNanos = System.nanoTime();
        notifyAll();
    }

    @Override
    public synchronized void ended(LinkException why) {
        end = why;
        notifyAll();
    }

    synchronized boolean isAnswered(long command) {
        return answered.contains(command);
    }

    synchronized @Nullable ServerFrame entrance() {
        return entrance;
    }

    synchronized @Nullable Table table() {
        return table;
    }

    synchronized boolean isAway() {
        return away;
    }

    /** When it was last back after a break. */
    synchronized long backNanos() {
        return backNanos;
    }

    synchronized boolean isEnded() {
        return end != null;
    }

    /** Until something is so; a failure when it does not come to be. */
    void await(String what, java.util.function.BooleanSupplier wanted) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        synchronized (this) {
            while (!wanted.getAsBoolean()) {
                if (end != null || System.nanoTime() > until) {
                    throw new AssertionError("waited for " + what + ", away " + away + ", end " + end + ", " + table);
                }
                wait(1_000);
            }
        }
    }

    @Override
    public void close() {
        link.close();
    }
}
