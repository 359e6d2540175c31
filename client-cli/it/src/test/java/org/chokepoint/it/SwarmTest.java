package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.LinkException;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CommitPlan;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.JoinGame;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Ready;
import org.chokepoint.protocol.v1.Table;
import org.chokepoint.protocol.v1.Timing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class of forty behind a bad network: the server is killed while all of them submit, and started again on the same
 * port. The suite {@code swarm} holds the time in which all are back, too, and wants an idle machine.
 */
@Tag("swarm")
class SwarmTest {
    private static final boolean TIMED = System.getProperty("suite", "").contains("swarm");
    private static final int STUDENTS = 40;
    private static final long BACK_MILLIS = 3_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void shouldHaveEverybodyBackWithTheSameTableWhenTheServerWasKilled(@TempDir Path data) throws Exception {
        Program server = serve("0", data);
        String address = server.awaitLine("listening ").substring("listening ".length());
        int port = Integer.parseInt(address.replaceAll(".*:", ""));
        List<SwarmClient> all = new ArrayList<>();
        try (ChaosProxy proxy = new ChaosProxy(port, seed);
                SwarmClient host = host(new Address("127.0.0.1", port))) {
            host.await("its game", () -> host.entrance() != null);
            String code =
                    Objects.requireNonNull(host.entrance()).getHostGranted().getCode();
            for (int number = 1; number <= STUDENTS; number++) {
                all.add(student(proxy.port(), code, number));
            }
            awaitPhase(all, Phase.PLAN, 1);
            // when
            long[] first =
                    all.stream().mapToLong(student -> student.send(plan())).toArray();
            server.kill();
            for (SwarmClient student : all) {
                student.await("the break", student::isAway);
            }
            server = serve(Integer.toString(port), data);
            server.awaitLine("listening ");
            long open = System.nanoTime();
            proxy.calmDown();
            // then
            long slowest = 0;
            for (SwarmClient student : all) {
                student.await("its way back", () -> student.backNanos() > 0 && !student.isAway());
                slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(student.backNanos() - open));
            }
            for (int i = 0; i < STUDENTS; i++) {
                SwarmClient student = all.get(i);
                long sent = first[i];
                student.await("the answer from before the kill", () -> student.isAnswered(sent));
            }
            awaitPhase(all, Phase.REPORT, 1);
            awaitEqualTables(all);
            System.out.printf(
                    "swarm: %d of %d back %d ms after the port was open; cut %d, doubled %d, dribbled %d bytes%n",
                    STUDENTS, STUDENTS, slowest, proxy.cuts.get(), proxy.doubled.get(), proxy.dribbled.get());
            if (TIMED) {
                assertThat(slowest).as("ms until all were back, seed %d", seed).isLessThanOrEqualTo(BACK_MILLIS);
            }
        } finally {
            all.forEach(SwarmClient::close);
            server.close();
        }
    }

    /** All have briefing, and say so as often as it takes; a bad network loses nothing. */
    private static void awaitPhase(List<SwarmClient> all, Phase phase, int round) throws InterruptedException {
        for (SwarmClient student : all) {
            student.await("round " + round, () -> {
                Table table = student.table();
                return table != null && table.getRound() >= round;
            });
            if (phase == Phase.PLAN) {
                student.send(ClientFrame.newBuilder().setReady(Ready.getDefaultInstance()));
            }
        }
        for (SwarmClient student : all) {
            student.await(
                    phase.name(), () -> Objects.requireNonNull(student.table()).getPhase() == phase);
        }
    }

    /** What they see is the same to the byte, everybody online. */
    private static void awaitEqualTables(List<SwarmClient> all) throws InterruptedException {
        for (SwarmClient student : all) {
            student.await(
                    "everybody online",
                    () -> Objects.requireNonNull(student.table()).getSeatsList().stream()
                            .allMatch(seat -> seat.getOnline()));
        }
        List<ByteString> tables = all.stream()
                .map(student -> Objects.requireNonNull(student.table()).toByteString())
                .distinct()
                .toList();
        assertThat(tables).as("different tables").hasSize(1);
    }

    private ClientFrame.Builder plan() {
        Plan plan = Plan.newBuilder()
                .putShareBp("equipment", random.nextInt(10_000))
                .build();
        return ClientFrame.newBuilder().setCommitPlan(CommitPlan.newBuilder().setPlan(plan));
    }

    private SwarmClient host(Address address) throws LinkException {
        SwarmClient host = new SwarmClient(address);
        host.send(ClientFrame.newBuilder()
                .setCreateGame(CreateGame.newBuilder()
                        .setScenario("quick")
                        .setSeats(STUDENTS)
                        .setStartWithPlayers(STUDENTS)
                        .setHostToken(SwarmClient.token(random))
                        .setTiming(Timing.newBuilder()
                                .setBriefingMs(0)
                                .setPlanMs(0)
                                .setCommitMs(0)
                                .setReportMs(0))));
        return host;
    }

    private SwarmClient student(int port, String code, int number) throws IOException, InterruptedException {
        while (true) {
            try {
                SwarmClient student = new SwarmClient(new Address("127.0.0.1", port));
                student.send(ClientFrame.newBuilder()
                        .setJoinGame(JoinGame.newBuilder()
                                .setCode(code)
                                .setAs(JoinAs.newBuilder().setName("Student " + number))
                                .setSeatToken(SwarmClient.token(random))));
                return student;
            } catch (LinkException e) {
                TimeUnit.MILLISECONDS.sleep(100); // the network cut the handshake
            }
        }
    }

    private static Program serve(String port, Path data) {
        return Program.server(
                "serve", "--port", port, "--host", "127.0.0.1", "--stop-with-stdin", "--data", data.toString());
    }
}
