package org.chokepoint.cli.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chokepoint.cli.fake.FakeServer;
import org.chokepoint.protocol.ProtocolVersion;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.protocol.v1.Accepted;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CommitPlan;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.Hello;
import org.chokepoint.protocol.v1.JoinGame;
import org.chokepoint.protocol.v1.Pong;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.WatchGame;
import org.chokepoint.protocol.v1.Watching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LinkTest {
    private static final ByteString TOKEN = ByteString.copyFromUtf8("secret");
    private static final long FIRST_ID = 100;

    private final HandClock clock = new HandClock();
    private final BlockingQueue<LinkEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<ClientFrame> received = new LinkedBlockingQueue<>();

    private Link open(Address address) throws LinkException {
        LinkSettings settings =
                new LinkSettings("test 1", List.of("ko", "en"), FIRST_ID, clock, clock::nanoTime, new Random(1));
        return Link.open(address, settings, events::add);
    }

    private LinkEvent nextEvent() throws InterruptedException {
        LinkEvent event = events.poll(10, TimeUnit.SECONDS);
        assertThat(event).as("an event in time").isNotNull();
        return event;
    }

    private ServerFrame nextFrame() throws InterruptedException {
        LinkEvent event = nextEvent();
        assertThat(event).isInstanceOf(LinkEvent.Received.class);
        return ((LinkEvent.Received) event).frame();
    }

    private LinkException.Kind nextEnd() throws InterruptedException {
        LinkEvent event = nextEvent();
        assertThat(event).isInstanceOf(LinkEvent.Ended.class);
        return ((LinkEvent.Ended) event).why().kind();
    }

    private LinkException.Kind failure(FakeServer.Conversation conversation) throws IOException {
        try (FakeServer server = new FakeServer(conversation)) {
            return catchThrowableOfType(LinkException.class, () -> open(server.address()))
                    .kind();
        }
    }

    private static ClientFrame.Builder join() {
        return ClientFrame.newBuilder().setJoinGame(JoinGame.newBuilder().setCode("K7MF"));
    }

    private static ClientFrame.Builder commit() {
        return ClientFrame.newBuilder().setCommitPlan(CommitPlan.getDefaultInstance());
    }

    private static ServerFrame seated(ClientFrame to, long version) {
        return ServerFrame.newBuilder()
                .setReplyTo(to.getCommandId())
                .setVersion(version)
                .setSeated(Seated.newBuilder().setSeat(3).setSeatToken(TOKEN))
                .build();
    }

    private static ServerFrame accepted(ClientFrame to) {
        return ServerFrame.newBuilder()
                .setReplyTo(to.getCommandId())
                .setAccepted(Accepted.getDefaultInstance())
                .build();
    }

    private static ServerFrame rejected(long to, ErrorCode code) {
        return ServerFrame.newBuilder()
                .setReplyTo(to)
                .setRejected(Rejected.newBuilder().setCode(code))
                .build();
    }

    @Test
    void shouldOfferVersionsAndLanguagesWhenConnecting() throws Exception {
        // given
        try (FakeServer server = new FakeServer(peer -> received.add(peer.welcome()))) {
            // when
            try (Link link = open(server.address())) {
                Hello hello = received.take().getHello();

                // then
                assertThat(link).isNotNull();
                assertThat(hello.getMinProtocol()).isEqualTo(ProtocolVersion.MIN);
                assertThat(hello.getMaxProtocol()).isEqualTo(ProtocolVersion.MAX);
                assertThat(hello.getClient()).isEqualTo("test 1");
                assertThat(hello.getLanguagesList()).containsExactly("ko", "en");
            }
        }
    }

    @Test
    void shouldSayNobodyListensWhenPortIsClosed() throws IOException {
        // given
        FakeServer gone = new FakeServer(peer -> {});
        gone.close();

        // when
        LinkException e = catchThrowableOfType(LinkException.class, () -> open(gone.address()));

        // then
        assertThat(e.kind()).isEqualTo(LinkException.Kind.NOBODY_LISTENS);
    }

    @Test
    void shouldSayUnknownHostWhenNameIsNotKnown() {
        // given
        Address nowhere = new Address("no-such-host.invalid", 7171);

        // when
        LinkException e = catchThrowableOfType(LinkException.class, () -> open(nowhere));

        // then
        assertThat(e.kind()).isEqualTo(LinkException.Kind.UNKNOWN_HOST);
    }

    @Test
    void shouldSayNotOursWhenSomethingElseAnswers() throws IOException {
        // given
        byte[] http = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

        // when
        LinkException.Kind kind = failure(peer -> {
            peer.sendRaw(http);
            peer.readAny();
        });

        // then
        assertThat(kind).isEqualTo(LinkException.Kind.NOT_OURS);
    }

    @Test
    void shouldSayVersionsWhenClientIsTooOld() throws IOException {
        // given
        FakeServer.Conversation newer = peer -> {
            peer.greeting();
            peer.send(rejected(peer.read().getCommandId(), ErrorCode.CLIENT_TOO_OLD));
        };

        // when
        LinkException.Kind kind = failure(newer);

        // then
        assertThat(kind).isEqualTo(LinkException.Kind.VERSIONS);
    }

    @Test
    void shouldSayRefusedWhenServerIsFull() throws IOException {
        // given
        FakeServer.Conversation full = peer -> {
            peer.greeting();
            peer.send(rejected(peer.read().getCommandId(), ErrorCode.SERVER_FULL));
        };

        // when
        LinkException.Kind kind = failure(full);

        // then
        assertThat(kind).isEqualTo(LinkException.Kind.REFUSED);
    }

    @Test
    void shouldAskForTheSameSeatAgainWhenConnectionBreaksBeforeTheAnswer() throws Exception {
        // given
        FakeServer.Conversation breaking = peer -> {
            peer.welcome();
            received.add(peer.read());
        };
        FakeServer.Conversation granting = peer -> {
            peer.welcome();
            ClientFrame again = peer.read();
            received.add(again);
            peer.send(seated(again, 41));
            peer.readAny();
        };
        try (FakeServer server = new FakeServer(breaking, granting);
                Link link = open(server.address())) {
            // when
            ClientFrame.Builder join = join();
            join.getJoinGameBuilder().setSeatToken(TOKEN);
            link.send(join);

            // then
            ClientFrame first = received.take();
            assertThat(received.take()).isEqualTo(first);
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Lost.class);
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Restored.class);
            LinkEvent.Received seated = (LinkEvent.Received) nextEvent();
            assertThat(seated.frame().getReplyTo()).isEqualTo(first.getCommandId());
        }
    }

    @Test
    void shouldTakeSeatUpAgainAndResendWhenConnectionBreaks() throws Exception {
        // given
        FakeServer.Conversation breaking = peer -> {
            peer.welcome();
            peer.send(seated(peer.read(), 41));
            received.add(peer.read());
        };
        FakeServer.Conversation resuming = peer -> {
            peer.welcome();
            ClientFrame resume = peer.read();
            received.add(resume);
            peer.send(seated(resume, 42).toBuilder()
                    .setSeated(Seated.newBuilder().setSeat(3))
                    .build());
            ClientFrame again = peer.read();
            received.add(again);
            peer.send(accepted(again));
            peer.read();
        };
        try (FakeServer server = new FakeServer(breaking, resuming);
                Link link = open(server.address())) {
            link.send(join());
            nextFrame();

            // when
            long committed = link.send(commit());
            ClientFrame first = received.take();

            // then
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Lost.class);
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Restored.class);
            ClientFrame resume = received.take();
            assertThat(resume.getResume().getToken()).isEqualTo(TOKEN);
            assertThat(resume.getResume().getLastVersion()).isEqualTo(41);
            assertThat(resume.getCommandId()).isNotEqualTo(committed);
            assertThat(received.take()).isEqualTo(first);
            assertThat(nextFrame().hasSeated()).isTrue();
            assertThat(nextFrame().getReplyTo()).isEqualTo(committed);
        }
    }

    @Test
    void shouldWatchAgainWhenSpectatorsConnectionBreaks() throws Exception {
        // given
        FakeServer.Conversation breaking = peer -> {
            peer.welcome();
            peer.send(watching(peer.read()));
        };
        FakeServer.Conversation again = peer -> {
            peer.welcome();
            ClientFrame watch = peer.read();
            received.add(watch);
            peer.send(watching(watch));
            peer.read();
        };
        try (FakeServer server = new FakeServer(breaking, again);
                Link link = open(server.address())) {
            // when
            link.send(
                    ClientFrame.newBuilder().setWatchGame(WatchGame.newBuilder().setCode("K7MF")));

            // then
            assertThat(nextFrame().hasWatching()).isTrue();
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Lost.class);
            assertThat(received.take().getWatchGame().getCode()).isEqualTo("K7MF");
        }
    }

    private static ServerFrame watching(ClientFrame to) {
        return ServerFrame.newBuilder()
                .setReplyTo(to.getCommandId())
                .setWatching(Watching.getDefaultInstance())
                .build();
    }

    @Test
    void shouldKeepTryingWithGrowingPausesAndGiveUpWhenServerStaysAway() throws Exception {
        // given
        FakeServer server = new FakeServer(peer -> {
            peer.welcome();
            peer.send(seated(peer.read(), 1));
            received.add(peer.read());
        });
        try (Link link = open(server.address())) {
            link.send(join());
            nextFrame();

            // when
            server.close();

            // then
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Lost.class);
            assertThat(nextEnd()).isEqualTo(LinkException.Kind.BROKEN);
            assertThat(clock.waits().get(0)).isBetween(125L, 250L);
            assertThat(clock.waits()).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(8_000));
            long total = clock.waits().stream().mapToLong(Long::longValue).sum();
            assertThat(total).isBetween(300_000L, 308_000L);
        }
    }

    @Test
    void shouldEndWhenTokenIsNotKnownAnyMore() throws Exception {
        // given
        FakeServer.Conversation breaking = peer -> {
            peer.welcome();
            peer.send(seated(peer.read(), 1));
        };
        FakeServer.Conversation forgetful = peer -> {
            peer.welcome();
            peer.send(rejected(peer.read().getCommandId(), ErrorCode.BAD_TOKEN));
        };
        try (FakeServer server = new FakeServer(breaking, forgetful);
                Link link = open(server.address())) {
            // when
            link.send(join());

            // then
            assertThat(nextFrame().hasSeated()).isTrue();
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Lost.class);
            assertThat(nextEnd()).isEqualTo(LinkException.Kind.REFUSED);
        }
    }

    @Test
    void shouldEndWhenConnectionBreaksBeforeThereIsSeat() throws Exception {
        // given
        FakeServer.Conversation breaking = peer -> {
            peer.welcome();
            peer.read();
        };
        try (FakeServer server = new FakeServer(breaking);
                Link link = open(server.address())) {
            // when
            link.send(join());

            // then
            assertThat(nextEnd()).isEqualTo(LinkException.Kind.BROKEN);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void shouldEndWithoutComingBackWhenSeatIsTakenElsewhere() throws Exception {
        // given
        FakeServer.Conversation superseding = peer -> {
            peer.welcome();
            peer.send(seated(peer.read(), 1));
            peer.send(ServerFrame.newBuilder()
                    .setGoodbye(Goodbye.newBuilder().setReason(Goodbye.Reason.SUPERSEDED))
                    .build());
        };
        try (FakeServer server = new FakeServer(superseding);
                Link link = open(server.address())) {
            // when
            link.send(join());

            // then
            assertThat(nextFrame().hasSeated()).isTrue();
            assertThat(nextFrame().hasGoodbye()).isTrue();
            assertThat(nextEnd()).isEqualTo(LinkException.Kind.SUPERSEDED);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void shouldComeBackWhenServerSendsFrameOverTheLimit() throws Exception {
        // given
        FakeServer.Conversation shouting = peer -> {
            peer.welcome();
            peer.send(seated(peer.read(), 1));
            peer.sendRaw(new byte[] {0, 1, 0, 1});
            peer.read();
        };
        FakeServer.Conversation calm = peer -> {
            peer.welcome();
            ClientFrame resume = peer.read();
            peer.send(accepted(resume));
            peer.read();
        };
        try (FakeServer server = new FakeServer(shouting, calm);
                Link link = open(server.address())) {
            // when
            link.send(join());

            // then
            assertThat(WireLimits.FRAME_BYTES).isEqualTo(0x1_0000);
            assertThat(nextFrame().hasSeated()).isTrue();
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Lost.class);
            assertThat(nextEvent()).isInstanceOf(LinkEvent.Restored.class);
        }
    }

    @Test
    void shouldPingAndKeepPongsToItselfWhenTimeHasPassed() throws Exception {
        // given
        FakeServer.Conversation answering = peer -> {
            peer.welcome();
            ClientFrame ping = peer.readAny();
            received.add(ping);
            peer.send(ServerFrame.newBuilder()
                    .setPong(Pong.newBuilder().setNonce(ping.getPing().getNonce()))
                    .build());
            peer.send(seated(peer.read(), 1));
            peer.read();
        };
        try (FakeServer server = new FakeServer(answering);
                Link link = open(server.address())) {
            // when
            clock.letPing();
            ClientFrame ping = received.take();
            link.send(join());

            // then
            assertThat(ping.hasPing()).isTrue();
            assertThat(ping.getCommandId()).isZero();
            assertThat(nextFrame().hasSeated()).isTrue();
        }
    }
}
