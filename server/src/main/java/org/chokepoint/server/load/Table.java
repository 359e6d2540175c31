package org.chokepoint.server.load;

import io.netty.bootstrap.Bootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Timing;
import org.chokepoint.server.engine.rule.Rulebook;

/** One game with its host and its players, from the wish for it to its end. On the event loop. */
final class Table implements Link.Ear {
    private final LoadPlan plan;
    private final Bootstrap bootstrap;
    private final Tally tally;
    private final Listener listener;
    private final long seed;
    private final SplittableRandom random;
    private final OwnCopy copy;
    private final List<Player> players = new ArrayList<>();
    private final Link host;
    private String code = "";
    private int seated;
    private int acked;
    private int reported;
    private boolean over;
    private boolean running;
    private long lastPlanNanos;

    Table(LoadPlan plan, Rulebook rulebook, Bootstrap bootstrap, Tally tally, Listener listener, long seed) {
        this.plan = plan;
        this.bootstrap = bootstrap;
        this.tally = tally;
        this.listener = listener;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.copy = new OwnCopy(rulebook, seed, plan.players(), plan.workload());
        this.host = Link.open(bootstrap, tally, plan.brevity(), this);
    }

    /** Is told how the game stands. */
    interface Listener {
        /** All who come before the game starts are seated. */
        void full(Table table);

        /** The last report is told, or nothing more can be. */
        void over(Table table);
    }

    LoadPlan plan() {
        return plan;
    }

    OwnCopy copy() {
        return copy;
    }

    Tally tally() {
        return tally;
    }

    SplittableRandom random() {
        return random;
    }

    Bootstrap bootstrap() {
        return bootstrap;
    }

    String code() {
        return code;
    }

    @Override
    public void welcomed(Link link) {
        host.send(ClientFrame.newBuilder()
                .setCreateGame(CreateGame.newBuilder()
                        .setPack(plan.ruleset().pack().id())
                        .setScenario(plan.scenario())
                        .setSeed(seed)
                        .setSeats(plan.players())
                        .setTiming(
                                Timing.newBuilder().setPlanMs(0).setCommitMs(0).setStraightOn(true))));
    }

    @Override
    public void heard(ServerFrame frame) {
        if (frame.hasHostGranted()) {
            code = frame.getHostGranted().getCode();
            sit(plan.players() - plan.late());
        } else if (frame.hasRejected()) {
            tally.error("host " + frame.getRejected().getCode());
            giveUp();
        }
    }

    @Override
    public void lost() {
        giveUp();
    }

    /** The game begins; who is late comes now. */
    void start() {
        running = true;
        host.send(ClientFrame.newBuilder()
                .setHostAction(HostAction.newBuilder().setStart(HostAction.Start.getDefaultInstance())));
        sit(plan.late());
    }

    /** A player has a seat. Nobody plans before the last one has. */
    void seated() {
        seated++;
        if (seated == plan.players() - plan.late() && !running) {
            listener.full(this);
        }
        if (seated == plan.players() && running) {
            players.forEach(Player::mayPlan);
        }
    }

    boolean isComplete() {
        return running && seated == plan.players();
    }

    void planned(long nanos) {
        lastPlanNanos = Math.max(lastPlanNanos, nanos);
    }

    /** A plan is acknowledged. When all are, the own copy goes on: the server's answers cannot have come yet. */
    void acked() {
        acked++;
        if (acked == plan.players()) {
            acked = 0;
            copy.resolve();
            tally.roundPlayed();
            players.forEach(Player::compareWaiting);
        }
    }

    /** All plans of the round are in, so the own copy has gone on to the next. */
    boolean hasResolved(int round) {
        return copy.resolved() >= round;
    }

    long lastPlanNanos() {
        return lastPlanNanos;
    }

    /** A player has the last report. */
    void finished() {
        reported++;
        if (reported == plan.players()) {
            end();
        }
    }

    void giveUp() {
        end();
    }

    void close() {
        host.close();
        players.forEach(Player::close);
    }

    private void end() {
        if (!over) {
            over = true;
            listener.over(this);
        }
    }

    private void sit(int number) {
        for (int i = 0; i < number; i++) {
            players.add(new Player(this, players.size() < plan.drop()));
        }
    }
}
