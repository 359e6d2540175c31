package org.chokepoint.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.session.Envelope;
import org.chokepoint.server.session.Problem;
import org.chokepoint.server.session.Refusal;
import org.chokepoint.server.session.Reply;
import org.chokepoint.server.session.Request;
import org.chokepoint.server.session.Speech;
import org.chokepoint.server.session.Token;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a client that comes back by itself: it numbers commands, sends them again until they are answered, now and
 * then also afterwards, and remembers the first answer to each.
 */
abstract class Person {
    private static final int NUMBERS_EACH = 1_000_000;
    private static final int PATIENCE_MILLIS = 2_000;

    /** Room remembers 64 answers of each actor; a client does not ask again for older ones. */
    private static final int ASKED_AGAIN = 20;

    final String name;
    final Simulation world;
    final Token token;

    /** Answers have to be told alike only by one life of the server, when they are refusals. */
    private record First(
            boolean accepted,
            @Nullable Object why,
            @Nullable ServerProcess life) {}

    private record Open(Request request, long sentMillis) {}

    private final Map<Long, Open> open = new LinkedHashMap<>();
    private final Map<Long, Request> sent = new HashMap<>();
    private final Map<Long, First> answers = new HashMap<>();
    private final List<Long> acknowledged = new ArrayList<>();
    private final Set<Integer> shares = new HashSet<>();
    private final int number;
    private final long enteringId;
    private long lastId;
    private boolean inside;
    private boolean known;
    private @Nullable Connection connection;
    private @Nullable ServerProcess life;
    private @Nullable SeatId seat;

    @Nullable
    TableView table;

    @Nullable
    OverView over;

    Person(Simulation world, int number, String name) {
        this.world = world;
        this.number = number;
        this.name = name;
        byte[] secret = new byte[20];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) world.faults.chance.nextInt();
        }
        this.token = new Token(secret);
        this.lastId = (long) (number + 1) * NUMBERS_EACH;
        this.enteringId = ++lastId;
    }

    /** The first way in; null while there is none. */
    abstract @Nullable Request entering();

    /** Does something; inside a game. */
    abstract void act();

    @Nullable
    SeatId seat() {
        return seat;
    }

    int number() {
        return number;
    }

    boolean isInside() {
        return inside;
    }

    /** Takes a breath, and does something; again and again. */
    void live() {
        world.time.after(world.faults.chance.nextInt(100, 1_500), this::live);
        if (connection == null) {
            connect();
        } else if (inside) {
            insist();
            mischief();
            act();
        }
    }

    private void connect() {
        Request way = known ? new Request.Resume(token) : entering();
        if (way == null) {
            return;
        }
        Connection fresh = new Connection(world.time, world.faults, world.tally, this, world.witness);
        if (fresh.open(world.server())) {
            connection = fresh;
            life = world.server();
            fresh.send(++lastId, new Request.Hello(1, 1, "simulated", new Speech(List.of("en"), Set.of())));
            fresh.send(way instanceof Request.Resume ? ++lastId : enteringId, way);
        }
    }

    /** The connection broke. */
    void lost(Connection which) {
        if (which == connection) {
            connection = null;
            inside = false;
        }
    }

    /** The connection breaks, if there is one. */
    void hangUp() {
        Connection open = connection;
        if (open != null) {
            open.cut();
        }
    }

    private void mischief() {
        if (world.isOver()) {
            return;
        }
        Connection open = connection;
        if (open != null && world.faults.oneIn(40)) {
            open.cut();
        } else if (open != null && !acknowledged.isEmpty() && world.faults.oneIn(4)) {
            int from = Math.max(0, acknowledged.size() - ASKED_AGAIN);
            long id = acknowledged.get(world.faults.chance.nextInt(from, acknowledged.size()));
            world.tally.sentAgain++;
            open.send(id, java.util.Objects.requireNonNull(sent.get(id)));
        }
    }

    private void insist() {
        long now = world.time.nowMillis();
        open.replaceAll((id, command) ->
                now - command.sentMillis() < PATIENCE_MILLIS ? command : again(id, command.request(), now));
    }

    private Open again(long id, Request request, long now) {
        world.tally.sentAgain++;
        java.util.Objects.requireNonNull(connection).send(id, request);
        return new Open(request, now);
    }

    void command(Request request) {
        long id = ++lastId;
        world.tally.commands++;
        sent.put(id, request);
        open.put(id, new Open(request, world.time.nowMillis()));
        java.util.Objects.requireNonNull(connection).send(id, request);
    }

    /** A plan that nobody else writes. */
    PlanOrder plan() {
        int share = number * 1_000 + (int) (lastId % 1_000);
        shares.add(share);
        return new PlanOrder(Map.of("equipment", share), Map.of(), "", List.of(), 0, Map.of());
    }

    /** The plan is one of this person's, or the one that the server gave to begin with. */
    boolean wrote(PlanOrder plan) {
        Integer share = plan.shareBp().get("equipment");
        return plan.shareBp().size() != 1 || share == null || shares.contains(share);
    }

    /** An acknowledgement of this command has to be in a record. */
    boolean mustBeKept(long commandId) {
        Request request = sent.get(commandId);
        return request instanceof Request.SaveDraft || request instanceof Request.CommitPlan;
    }

    void hear(Connection on, Envelope envelope) {
        if (on != connection) {
            return;
        }
        if (envelope.table() != null) {
            table = envelope.table().table();
        }
        Reply reply = envelope.reply();
        if (reply instanceof Reply.Seated seated) {
            seated(seated);
        } else if (reply instanceof Reply.HostGranted granted) {
            granted(granted);
        } else if (reply instanceof Reply.Ended ended) {
            over = ended.over();
        } else if (reply instanceof Reply.Refreshed fresh && fresh.view().over() != null) {
            over = fresh.view().over();
        } else if (reply instanceof Reply.Accepted) {
            answered(envelope.replyTo(), new First(true, null, life));
        } else if (reply instanceof Reply.Refused refused) {
            refused(on, envelope.replyTo(), refused.why());
        }
    }

    void granted(Reply.HostGranted granted) {
        entered();
    }

    private void seated(Reply.Seated seated) {
        assertThat(seat == null || seat.equals(seated.player().seat()))
                .as("%s has %s and is given %s", this, seat, seated)
                .isTrue();
        seat = seated.player().seat();
        entered();
    }

    private void entered() {
        known = true;
        inside = true;
        java.util.Objects.requireNonNull(connection).roughen();
        open.replaceAll((id, command) -> again(id, command.request(), world.time.nowMillis()));
    }

    private void refused(Connection on, long id, Refusal why) {
        if (why instanceof Refusal.ByServer problem
                && (problem.problem() == Problem.RATE_LIMITED
                        || problem.problem() == Problem.BUSY
                        || problem.problem() == Problem.UNEXPECTED)) {
            return;
        }
        if (sent.containsKey(id)) {
            answered(id, new First(false, why, life));
        } else {
            boolean gone = why instanceof Refusal.ByRule rule && rule.rejected().reason() == Reason.NO_SUCH_GAME;
            assertThat(gone).as("%s cannot come in: %s", this, why).isFalse();
            on.cut();
        }
    }

    private void answered(long id, First answer) {
        First first = answers.putIfAbsent(id, answer);
        open.remove(id);
        if (first == null) {
            world.tally.accepted += answer.accepted() ? 1 : 0;
            world.tally.refused += answer.accepted() ? 0 : 1;
            if (answer.accepted()) {
                acknowledged.add(id);
            }
        } else if (first.accepted() || first.life() == answer.life()) {
            assertThat(answer.accepted() == first.accepted() && java.util.Objects.equals(answer.why(), first.why()))
                    .as("%s: %d was answered %s and then %s", this, id, first, answer)
                    .isTrue();
        }
    }

    Phase phase() {
        return table == null ? Phase.LOBBY : table.phase();
    }

    /** Everything was answered. */
    boolean isContent() {
        return open.isEmpty();
    }

    @Override
    public String toString() {
        return name + " open " + open.keySet() + (inside ? " inside" : connection == null ? " away" : " at the door");
    }
}
