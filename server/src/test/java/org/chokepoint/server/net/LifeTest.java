package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.Locale;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.session.Farewell;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;

/** How connections come, go and come back. */
class LifeTest {
    private final House house = new House();
    private final OpenGame game = OpenGame.quick(house, 3);

    @Test
    void shouldKeepTheSeatWhenAConnectionBreaks() {
        // given
        Client player = game.sit("Ann");

        // when
        player.hangUp();

        // then
        assertThat(game.host.table().getSeats(0).getOccupant()).isEqualTo(Occupant.PERSON);
        assertThat(game.host.table().getSeats(0).getOnline()).isFalse();
    }

    @Test
    void shouldGiveAFreshViewWhenAPersonComesBack() {
        // given
        Client player = game.sit("Ann");
        game.sit("Ben");
        ByteString token = OpenGame.seated(player).getSeatToken();
        game.start();
        player.accepted(Messages.draft(Messages.OTHER_PLAN, false));
        player.hangUp();

        // when
        Client back = house.hello();
        ServerFrame answer = back.ask(Messages.resume(token));

        // then
        Seated seated = answer.getSeated();
        assertThat(seated.getName()).isEqualTo("Ann");
        assertThat(seated.getSeat()).isEqualTo(1);
        assertThat(seated.getSeatToken()).isEmpty();
        assertThat(answer.hasTable()).isTrue();
        assertThat(answer.hasCatalog()).isTrue();
        assertThat(back.last().getSeatView().getDraft()).isEqualTo(Messages.OTHER_PLAN);
        assertThat(back.last().getSeatView().getEventsList()).isNotEmpty();
        assertThat(game.host.table().getSeats(0).getOnline()).isTrue();
    }

    @Test
    void shouldCloseTheOlderConnectionWhenASeatIsTakenOnANewerOne() {
        // given
        Client old = game.sit("Ann");

        // when
        Client young = house.hello();
        young.ask(Messages.resume(OpenGame.seated(old).getSeatToken()));
        house.advance(1_000); // who is online is news once a while

        // then
        assertThat(old.goodbye()).isEqualTo(Goodbye.Reason.SUPERSEDED);
        assertThat(young.isOpen()).isTrue();
        assertThat(game.host.table().getSeats(0).getOnline()).isTrue();
        game.start();
        assertThat(young.frames(BodyCase.ROUND_OPENED)).hasSize(1);
        assertThat(old.frames(BodyCase.ROUND_OPENED)).isEmpty();
    }

    @Test
    void shouldComeBackAsHostAndPlayerWhenTheHostPlayed() {
        // given
        Client host = house.hello();
        HostGranted granted = host.ask(Messages.create(
                        Messages.quick(2).setPlay(JoinAs.newBuilder().setName("Ann"))))
                .getHostGranted();
        host.hangUp();

        // when
        Client back = house.hello();
        HostGranted again = back.ask(Messages.resume(granted.getHostToken())).getHostGranted();

        // then
        assertThat(again.getCode()).isEqualTo(granted.getCode());
        assertThat(again.getHostToken()).isEmpty();
        assertThat(again.getSeat().getName()).isEqualTo("Ann");
        back.accepted(Messages.start());
        back.accepted(Messages.draft(Messages.PLAN, false));
    }

    @Test
    void shouldComeBackAsHostWhenTheHostDidNotPlay() {
        // given
        game.sit("Ann");

        // when
        Client back = house.hello();
        ServerFrame answer = back.ask(Messages.resume(game.granted.getHostToken()));

        // then
        assertThat(answer.getHostGranted().getCode()).isEqualTo(game.code());
        assertThat(answer.getHostGranted().hasSeat()).isFalse();
        assertThat(game.host.goodbye()).isEqualTo(Goodbye.Reason.SUPERSEDED);
        back.accepted(Messages.start());
    }

    @Test
    void shouldShowTheEndWhenAPersonComesBackAfterIt() {
        // given
        Client player = game.sit("Ann");
        game.start().to(Phase.FINISHED);
        player.hangUp();

        // when
        Client back = house.hello();
        back.ask(Messages.resume(OpenGame.seated(player).getSeatToken()));
        Client spectator = game.watch();

        // then
        assertThat(back.last(BodyCase.SEAT_VIEW).getSeatView().getGameOver().getStateHash())
                .hasSize(64);
        assertThat(spectator.last(BodyCase.GAME_OVER).getGameOver().getSeed()).isEqualTo(7);
    }

    @Test
    void shouldAnswerTheFirstAnswerWhenACommandIsSentAgainOnANewConnection() {
        // given
        Client player = game.sit("Ann");
        game.sit("Ben");
        game.start().to(Phase.PLAN);
        byte[] commit =
                Client.framed(Messages.commit(Messages.PLAN).setCommandId(900).build());
        player.write(commit);
        player.accepted(Messages.withdraw());
        player.hangUp();
        Client back = house.hello();
        back.ask(Messages.resume(OpenGame.seated(player).getSeatToken()));

        // when
        back.write(commit);

        // then
        assertThat(back.last(BodyCase.ACCEPTED).getReplyTo()).isEqualTo(900);
        assertThat(game.host.table().getSeats(0).getReady()).isFalse();
    }

    @Test
    void shouldSayGoodbyeAndForgetTheSecretWhenASeatIsLeft() {
        // given
        Client player = game.sit("Ann");

        // when
        player.accepted(Messages.leave());

        // then
        assertThat(player.goodbye()).isEqualTo(Goodbye.Reason.LEFT);
        assertThat(game.host.table().getSeats(0).getOccupant()).isEqualTo(Occupant.EMPTY);
        assertThat(house.hello().code(Messages.resume(OpenGame.seated(player).getSeatToken())))
                .isEqualTo(ErrorCode.BAD_TOKEN);
    }

    @Test
    void shouldTakeASeatOverOnAnotherDeviceOnce() {
        // given
        Client first = game.sit("Ann");
        String seatCode = first.ask(Messages.askSeatCode(0)).getSeatCode().getCode();

        // when
        Client second = house.hello();
        Seated seated = second.ask(Messages.takeOver(game.code(), " " + seatCode.toLowerCase(Locale.ROOT)))
                .getSeated();

        // then
        assertThat(seated.getName()).isEqualTo("Ann");
        assertThat(first.goodbye()).isEqualTo(Goodbye.Reason.SUPERSEDED);
        assertThat(second.code(Messages.draft(Messages.PLAN, false)))
                .as("a player, though in the lobby")
                .isEqualTo(ErrorCode.WRONG_PHASE);
        assertThat(house.hello().code(Messages.takeOver(game.code(), seatCode)))
                .as("used up")
                .isEqualTo(ErrorCode.SEAT_CODE_WRONG);
        assertThat(house.hello().ask(Messages.resume(seated.getSeatToken())).hasSeated())
                .as("the new device can come back")
                .isTrue();
    }

    @Test
    void shouldLetTheHostShowTheCodeOfAnySeatForItsPersonOrForSomebodyNew() {
        // given
        game.sit("Ann");
        String ofAnn = game.host.ask(Messages.askSeatCode(1)).getSeatCode().getCode();
        String ofNobody = game.host.ask(Messages.askSeatCode(2)).getSeatCode().getCode();

        // then
        assertThat(house.hello().ask(Messages.takeOver(game.code(), ofAnn)).hasSeated())
                .isTrue();
        assertThat(house.hello()
                        .ask(Messages.takeOver(game.code(), ofNobody))
                        .getSeated()
                        .getSeat())
                .isEqualTo(2);
    }

    @Test
    void shouldStayTheHostWhenThePlayingHostLeavesTheSeat() {
        // given
        Client host = house.hello();
        HostGranted granted = host.ask(Messages.create(
                        Messages.quick(2).setPlay(JoinAs.newBuilder().setName("Ann"))))
                .getHostGranted();
        host.accepted(Messages.start());

        // when
        host.accepted(Messages.leave());

        // then
        assertThat(host.isOpen()).isTrue();
        assertThat(host.code(Messages.draft(Messages.PLAN, false))).isEqualTo(ErrorCode.NOT_A_PLAYER);
        assertThat(house.hello().code(Messages.resume(granted.getSeat().getSeatToken())))
                .isEqualTo(ErrorCode.BAD_TOKEN);
        assertThat(house.hello()
                        .ask(Messages.resume(granted.getHostToken()))
                        .getHostGranted()
                        .hasSeat())
                .isFalse();
    }

    @Test
    void shouldGiveTheSeatBackWhenAClientIsGoneBeforeItWasTold() {
        // given
        Client hasty = house.hello();
        hasty.writeLazily(
                Client.framed(Messages.join(game.code(), "Ann").setCommandId(5).build()));

        // when
        hasty.channel.close().syncUninterruptibly();
        house.settle();

        // then
        assertThat(game.host.table().getSeats(0).getOccupant()).isEqualTo(Occupant.EMPTY);
    }

    @Test
    void shouldEndTheGameWhenItsHostIsGoneBeforeItWasOpened() {
        // given
        House small = new House(new MemoryJournal(), 1, 10, 10);
        Client hasty = small.hello();
        hasty.writeLazily(
                Client.framed(Messages.create(Messages.quick(2)).setCommandId(5).build()));

        // when
        hasty.channel.close().syncUninterruptibly();
        small.settle();
        small.advance(2 * 3_600_000L);

        // then
        assertThat(small.hello().ask(Messages.create(Messages.quick(2))).getBodyCase())
                .as("the only place is free again")
                .isEqualTo(BodyCase.HOST_GRANTED);
    }

    @Test
    void shouldEndTheNewGameWhenTheHostsNameCannotBeUsed() {
        // given
        House small = new House(new MemoryJournal(), 1, 10, 10);
        Client client = small.hello();

        // when
        Rejected refused = client.refused(
                Messages.create(Messages.quick(2).setPlay(JoinAs.newBuilder().setName("A\u202Enn"))));

        // then
        assertThat(refused.getCode()).isEqualTo(ErrorCode.NAME_INVALID);
        assertThat(client.ask(Messages.create(Messages.quick(2))).hasHostGranted())
                .isTrue();
    }

    @Test
    void shouldLetAClientTryAgainWhenItsFirstCodeWasWrong() {
        // given
        Client client = house.hello();
        assertThat(client.code(Messages.join("22222222", "Ann"))).isEqualTo(ErrorCode.NO_SUCH_GAME);

        // when
        ServerFrame answer = client.ask(Messages.join(game.code(), "Ann"));

        // then
        assertThat(answer.hasSeated()).isTrue();
    }

    @Test
    void shouldAnswerOnlyPingsWhenTheRoomHasNotAnsweredYet() {
        // given
        Client client = house.hello();
        client.writeLazily(
                Client.framed(Messages.watch(game.code()).setCommandId(5).build()));

        // when
        client.writeLazily(
                Client.framed(Messages.watch(game.code()).setCommandId(6).build()));
        client.writeLazily(Client.framed(Messages.ping(3).build()));
        house.settle();

        // then
        assertThat(client.frames().stream()
                        .filter(frame -> frame.getReplyTo() == 6)
                        .map(frame -> frame.getRejected().getCode()))
                .containsExactly(ErrorCode.UNEXPECTED);
        assertThat(client.frames(BodyCase.PONG)).hasSize(1);
        assertThat(client.frames(BodyCase.WATCHING)).hasSize(1);
    }

    @Test
    void shouldCloseWithoutAWordWhenNoGreetingComes() {
        // given
        Client client = house.connect();
        client.write(new byte[] {'C', 'H'});

        // when
        house.advance(Limits.GREETING_MILLIS - 1);
        boolean before = client.isOpen();
        house.advance(1);

        // then
        assertThat(before).isTrue();
        assertThat(client.isOpen()).isFalse();
        assertThat(client.bytes()).isEmpty();
        assertThat(house.troubles.total(Trouble.NO_GREETING)).isEqualTo(1);
    }

    @Test
    void shouldSayGoodbyeWhenNoRoleIsTakenInTime() {
        // given
        Client client = house.connect();
        house.advance(4_000);
        client.write(Client.GREETING);
        client.ask(Messages.hello());

        // when
        house.advance(Limits.ROLE_MILLIS - 4_001);
        boolean before = client.isOpen();
        client.ask(Messages.ping(1));
        house.advance(1);

        // then
        assertThat(before).isTrue();
        assertThat(client.goodbye()).isEqualTo(Goodbye.Reason.IDLE);
    }

    @Test
    void shouldSayGoodbyeWhenAConnectionFallsSilent() {
        // given
        Client player = game.sit("Ann");

        // when
        house.advance(Limits.IDLE_MILLIS - 1);
        boolean before = player.isOpen();
        house.advance(1);

        // then
        assertThat(before).isTrue();
        assertThat(player.goodbye()).isEqualTo(Goodbye.Reason.IDLE);
    }

    @Test
    void shouldStayWhenAClientPings() {
        // given
        Client player = game.sit("Ann");

        // when
        for (int i = 0; i < 20; i++) {
            house.advance(Limits.IDLE_MILLIS - 1);
            player.ask(Messages.ping(i));
        }

        // then
        assertThat(player.isOpen()).isTrue();
    }

    @Test
    void shouldSayGoodbyeWhenBytesDripButNoFrameIsCompleted() {
        // given
        Client player = game.sit("Ann");
        byte[] ping = Client.framed(Messages.ping(1).build());

        // when
        player.write(new byte[] {ping[0]});
        house.advance(Limits.IDLE_MILLIS - 1);
        player.write(new byte[] {ping[1]});
        house.advance(1);

        // then
        assertThat(player.goodbye()).isEqualTo(Goodbye.Reason.IDLE);
    }

    @Test
    void shouldMakeTheOldestStrangerGiveWayWhenThereAreTooMany() {
        // given
        House small = new House(new MemoryJournal(), 10, 3, 100);
        OpenGame open = OpenGame.quick(small, 2);
        Client first = small.hello();
        Client second = small.connect();
        Client third = small.hello();

        // when
        Client fourth = small.hello();

        // then
        assertThat(first.isOpen()).isFalse();
        assertThat(first.last().getRejected().getCode()).isEqualTo(ErrorCode.SERVER_FULL);
        assertThat(first.last().getRejected().getFactsMap()).containsEntry("limit", "3");
        assertThat(second.isOpen()).isTrue();
        assertThat(third.isOpen()).isTrue();
        assertThat(fourth.isOpen()).isTrue();
        assertThat(open.host.isOpen()).as("has a role").isTrue();
    }

    @Test
    void shouldTurnAwayWhenTheServerIsFull() {
        // given
        House small = new House(new MemoryJournal(), 10, 10, 2);
        small.hello();
        small.hello();

        // when
        Client third = small.connect();

        // then
        assertThat(third.isOpen()).isFalse();
        assertThat(third.last().getRejected().getCode()).isEqualTo(ErrorCode.SERVER_FULL);
        assertThat(third.last().getRejected().getCloses()).isTrue();
    }

    @Test
    void shouldSayGoodbyeWhenTheServerStops() {
        // given
        Client player = game.sit("Ann");

        // when
        house.dismiss(Farewell.SERVER_STOPPING);

        // then
        assertThat(player.goodbye()).isEqualTo(Goodbye.Reason.SERVER_STOPPING);
        assertThat(game.host.goodbye()).isEqualTo(Goodbye.Reason.SERVER_STOPPING);
    }

    @Test
    void shouldSayGoodbyeWhenAClientDoesNotRead() {
        // given
        Client slow = game.watch();
        slow.stopReading();

        // when
        for (int i = 0; i < 40_000 && slow.isOpen() && !slow.isParting(); i++) {
            house.refillRates();
            slow.writeLazily(
                    Client.framed(ClientFrame.newBuilder().setCommandId(i + 100).build()));
            slow.channel.runPendingTasks();
        }
        slow.readAgain();
        house.settle();

        // then
        assertThat(slow.goodbye()).isEqualTo(Goodbye.Reason.TOO_SLOW);
        assertThat(slow.bytes().length).isBetween(10_000, Limits.OUTBOUND_HIGH_BYTES + 1_000);
        assertThat(game.host.isOpen()).isTrue();
    }

    @Test
    void shouldCloseForGoodWhenASlowClientNeverReadsTheGoodbye() {
        // given
        Client slow = game.watch();
        slow.stopReading();
        house.dismiss(Farewell.SERVER_STOPPING);
        assertThat(slow.isOpen()).isTrue();

        // when
        house.advance(Limits.CLOSE_GRACE_MILLIS);

        // then
        assertThat(slow.isOpen()).isFalse();
    }
}
