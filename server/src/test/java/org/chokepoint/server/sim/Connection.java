package org.chokepoint.server.sim;

import org.chokepoint.server.session.Envelope;
import org.chokepoint.server.session.Outlet;
import org.chokepoint.server.session.Request;
import org.chokepoint.server.session.Session;
import org.chokepoint.server.session.TextBook;
import org.jspecify.annotations.Nullable;

/** One connection between a {@link Person} and the server: frames take time, and can be lost, doubled and overtaken. */
final class Connection implements Outlet {
    private final VirtualTime time;
    private final Faults faults;
    private final Tally tally;
    private final Person person;
    private final Witness witness;
    private @Nullable Session session;
    private @Nullable ServerProcess process;
    private long lastInMillis;
    private long lastOutMillis;
    private boolean rough;
    private boolean cut;

    Connection(VirtualTime time, Faults faults, Tally tally, Person person, Witness witness) {
        this.time = time;
        this.faults = faults;
        this.tally = tally;
        this.person = person;
        this.witness = witness;
    }

    /** False when nobody listens at the port. */
    boolean open(ServerProcess server) {
        process = server;
        return server.accept(this);
    }

    void use(Session own) {
        session = own;
    }

    /** From here on frames suffer; before it the order of the handshake holds. */
    void roughen() {
        rough = true;
    }

    void send(long commandId, Request request) {
        if (cut || (rough && faults.losesFrame())) {
            tally.lostFrames++;
            return;
        }
        lastInMillis = arrival(lastInMillis);
        time.at(lastInMillis, () -> receive(commandId, request));
        if (rough && faults.repeatsFrame()) {
            tally.repeatedFrames++;
            time.after(faults.frameMillis() * 5, () -> receive(commandId, request));
        }
    }

    private long arrival(long last) {
        long at = time.nowMillis() + faults.frameMillis();
        if (rough && faults.reordersFrame()) {
            tally.reorderedFrames++;
            return at;
        }
        return Math.max(last, at);
    }

    private void receive(long commandId, Request request) {
        Session open = session;
        ServerProcess server = process;
        if (!cut && open != null && server != null && !server.isDead()) {
            open.receive(commandId, request);
        }
    }

    @Override
    public void deliver(Envelope envelope) {
        witness.sent(person, this, envelope);
        if (cut || (rough && faults.losesFrame())) {
            return;
        }
        lastOutMillis = Math.max(lastOutMillis, time.nowMillis() + faults.frameMillis());
        time.at(lastOutMillis, () -> {
            if (!cut) {
                person.hear(this, envelope);
            }
        });
    }

    @Override
    public void entered(TextBook texts) {}

    @Override
    public void close() {
        time.at(Math.max(lastOutMillis, time.nowMillis()) + 1, this::cut);
    }

    /** Both ends notice, each when it does. */
    void cut() {
        if (!cut) {
            cut = true;
            tally.cuts++;
            ServerProcess server = process;
            Session open = session;
            if (server != null && open != null) {
                server.schedule(faults.frameMillis(), open::disconnected);
            }
            time.after(faults.frameMillis(), () -> person.lost(this));
        }
    }
}
