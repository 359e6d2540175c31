package org.chokepoint.it;

import com.google.protobuf.ByteString;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.LinkException;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CommitPlan;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.JoinGame;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Ready;
import org.chokepoint.protocol.v1.Resume;
import org.chokepoint.protocol.v1.SaveDraft;
import org.chokepoint.protocol.v1.Table;

/**
 * One of a class: reads for a while, drafts, changes its mind, mostly commits, reads the report. How long that takes comes
 * from a seed. It does one thing after the other on the timer it is given.
 */
final class ScriptedStudent implements AutoCloseable {
    private static final int LOOK_MILLIS = 150;

    private final Address address;
    private final ByteString token;
    private final Random random;
    private final ScheduledExecutorService timer;
    private SwarmClient link;
    private String moment = "";
    private boolean closed;

    ScriptedStudent(Address address, String code, String name, Random random, ScheduledExecutorService timer)
            throws LinkException {
        this.address = address;
        this.random = random;
        this.timer = timer;
        token = SwarmClient.token(random);
        link = new SwarmClient(address);
        link.send(ClientFrame.newBuilder()
                .setJoinGame(JoinGame.newBuilder()
                        .setCode(code)
                        .setAs(JoinAs.newBuilder().setName(name))
                        .setSeatToken(token)));
        look();
    }

    private synchronized void look() {
        if (closed) {
            return;
        }
        Table table = link.table();
        if (table != null) {
            String now = table.getPractice() + " " + table.getRound() + " " + table.getPhase();
            if (!now.equals(moment)) {
                moment = now;
                begin(table.getPhase(), now);
            }
        }
        var unused = timer.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void begin(Phase phase, String now) {
        switch (phase) {
            case BRIEFING ->
                later(500, 2_500, now, () -> link.send(ClientFrame.newBuilder().setReady(Ready.getDefaultInstance())));
            case PLAN -> {
                Plan plan = plan();
                later(
                        500,
                        6_000,
                        now,
                        () -> link.send(ClientFrame.newBuilder()
                                .setSaveDraft(
                                        SaveDraft.newBuilder().setPlan(plan).setForecast(true))));
                if (random.nextInt(5) > 0) {
                    later(
                            6_500,
                            11_000,
                            now,
                            () -> link.send(ClientFrame.newBuilder()
                                    .setCommitPlan(CommitPlan.newBuilder().setPlan(plan))));
                }
            }
            case REPORT ->
                later(
                        2_000,
                        5_000,
                        now,
                        () -> link.send(ClientFrame.newBuilder().setReady(Ready.getDefaultInstance())));
            default -> {}
        }
    }

    /** In so many milliseconds, if the moment has not passed. */
    private void later(int least, int most, String in, Runnable what) {
        var unused = timer.schedule(
                () -> {
                    synchronized (this) {
                        if (!closed && moment.equals(in)) {
                            what.run();
                        }
                    }
                },
                random.nextInt(least, most),
                TimeUnit.MILLISECONDS);
    }

    private Plan plan() {
        int chips = 1_500 + 100 * random.nextInt(20);
        int models = 1_000 + 100 * random.nextInt(15);
        return Plan.newBuilder()
                .putShareBp("equipment", chips)
                .putShareBp("foundation", models)
                .putShareBp("battery", 1_500)
                .putShareBp("stem", 500 + 100 * random.nextInt(10))
                .setStance(random.nextBoolean() ? "dual" : "open")
                .build();
    }

    /** The connection breaks, as when a lid is closed. */
    synchronized void drop() {
        link.close();
    }

    /** Comes back on a new connection with the secret of the seat. */
    synchronized void comeBack() throws LinkException {
        link = new SwarmClient(address);
        moment = "";
        link.send(ClientFrame.newBuilder().setResume(Resume.newBuilder().setToken(token)));
    }

    synchronized boolean isOver() {
        Table table = link.table();
        return table != null && table.getPhase() == Phase.FINISHED;
    }

    @Override
    public synchronized void close() {
        closed = true;
        link.close();
    }
}
