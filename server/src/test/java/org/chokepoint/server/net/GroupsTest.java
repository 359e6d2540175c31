package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.HostAction.Turn;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.protocol.v1.Watching;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;

/** Several tables of one class: one code, one seed, students spread over them. */
class GroupsTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final House house = house();
    private final OpenGame first = OpenGame.quick(house, 3);
    private final List<Client> hosts = new ArrayList<>(List.of(first.host));

    private House house() {
        return new House(journal, 30, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    }

    private HostGranted open() {
        Client host = house.hello();
        hosts.add(host);
        ServerFrame answer = host.ask(Messages.group(first.granted.getHostToken()));
        assertThat(answer.hasHostGranted()).as("opened: %s", answer).isTrue();
        return answer.getHostGranted();
    }

    private int join(String name) {
        return OpenGame.seated(first.sit(name)).getGroup();
    }

    private static ByteString secret(int number) {
        return ByteString.copyFrom(new byte[Limits.TOKEN_BYTES - 1])
                .concat(ByteString.copyFrom(new byte[] {(byte) number}));
    }

    @Test
    void shouldSpreadThoseWhoJoinWithTheOneCode() {
        // given
        HostGranted second = open();
        HostGranted third = open();

        // when
        List<Integer> groups = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> join("S" + number))
                .toList();
        house.advance(1_000); // who sits is news once a while

        // then
        assertThat(List.of(second.getCode(), third.getCode())).containsOnly(first.code());
        assertThat(List.of(second.getGroup(), third.getGroup())).containsExactly(2, 3);
        assertThat(groups).containsExactly(1, 2, 3, 1, 2, 3, 1);
        assertThat(hosts.stream().map(GroupsTest::persons).toList()).containsExactly(3L, 2L, 2L);
    }

    private static long persons(Client host) {
        return host.table().getSeatsList().stream()
                .map(PublicSeat::getOccupant)
                .filter(Occupant.PERSON::equals)
                .count();
    }

    @Test
    void shouldSpreadThoseWhoJoinAtTheSameMoment() {
        // given
        open();
        List<Client> students =
                IntStream.range(0, 6).mapToObj(number -> house.hello()).toList();

        // when: all ask before a room has answered anybody
        for (int number = 0; number < students.size(); number++) {
            ClientFrame.Builder join = Messages.join(first.code(), "S" + number, secret(number), 0);
            students.get(number).writeLazily(Client.framed(join.setCommandId(2).build()));
        }
        house.settle();

        // then
        assertThat(hosts.stream().map(GroupsTest::persons).toList()).containsExactly(3L, 3L);
    }

    @Test
    void shouldPlayTheSameWorldInEveryGroup() {
        // given
        open();
        join("Ann");
        join("Ben");

        // when
        hosts.forEach(host -> host.accepted(Messages.start()));
        hosts.forEach(host -> host.accepted(Messages.endGame()));
        hosts.forEach(host -> {
            for (int step = 0; host.table().getPhase() != Phase.FINISHED && step < 10; step++) {
                host.accepted(Messages.nextPhase());
            }
        });

        // then
        assertThat(hosts.stream()
                        .map(host -> host.last(BodyCase.GAME_OVER).getGameOver().getSeed())
                        .toList())
                .containsExactly(7L, 7L);
    }

    @Test
    void shouldGiveASeatInAnotherGroupWhenOneIsFullOrClosed() {
        // given
        open();
        hosts.get(0).accepted(Messages.turn(Turn.Switch.LOCKED, true));

        // when
        List<Integer> groups = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> join("S" + number))
                .toList();
        ErrorCode full = house.hello().code(Messages.join(first.code(), "Late"));
        hosts.get(0).accepted(Messages.turn(Turn.Switch.LOCKED, false));

        // then
        assertThat(groups).containsOnly(2);
        assertThat(full).isIn(ErrorCode.GAME_FULL, ErrorCode.GAME_LOCKED);
        assertThat(join("Later")).isEqualTo(1);
    }

    @Test
    void shouldKeepTheGroupOfASecretAlsoAfterARestart() {
        // given
        open();
        join("Ann");
        Seated seated = house.hello()
                .ask(Messages.join(first.code(), "Ben", secret(1), 0))
                .getSeated();
        Seated again = house.hello()
                .ask(Messages.join(first.code(), "Ben", secret(1), 0))
                .getSeated();
        assertThat(again.getSeat()).isEqualTo(seated.getSeat());
        assertThat(again.getGroup()).isEqualTo(seated.getGroup()).isEqualTo(2);

        // when
        House restarted = house().recovered();
        Seated back = restarted
                .hello()
                .ask(Messages.join(first.code(), "Ben", secret(1), 0))
                .getSeated();

        // then
        assertThat(back.getGameId()).isEqualTo(seated.getGameId());
        assertThat(back.getGroup()).isEqualTo(2);
        assertThat(restarted
                        .hello()
                        .ask(Messages.watch(first.code(), 2))
                        .getWatching()
                        .getGameId())
                .isEqualTo(seated.getGameId());
    }

    @Test
    void shouldSeatAndShowWhereOneAsksTo() {
        // given
        HostGranted second = open();

        // when
        Seated seated = house.hello()
                .ask(Messages.join(first.code(), "Ann", secret(1), 2))
                .getSeated();
        Watching watching = house.hello().ask(Messages.watch(first.code(), 2)).getWatching();
        Watching any = house.hello().ask(Messages.watch(first.code(), 0)).getWatching();

        // then
        assertThat(seated.getGameId()).isEqualTo(second.getGameId()).isEqualTo(watching.getGameId());
        assertThat(watching.getGroups()).isEqualTo(2);
        assertThat(any.getGameId()).isEqualTo(first.granted.getGameId());
        assertThat(house.hello().code(Messages.join(first.code(), "Ben", secret(2), 3)))
                .isEqualTo(ErrorCode.NO_SUCH_GROUP);
    }

    @Test
    void shouldLetASeatCodeBeTypedWithTheCodeOfTheClass() {
        // given
        open();
        join("Ann");
        Client ben = first.sit("Ben");
        String code = ben.ask(Messages.askSeatCode(0)).getSeatCode().getCode();

        // when
        Seated taken = house.hello().ask(Messages.takeOver(first.code(), code)).getSeated();

        // then
        assertThat(taken.getName()).isEqualTo("Ben");
        assertThat(taken.getGroup()).isEqualTo(2);
    }

    @Test
    void shouldOpenGroupsForTheHostAlone() {
        // given
        ByteString player = OpenGame.seated(first.sit("Ann")).getSeatToken();

        // then
        assertThat(house.hello().code(Messages.group(player))).isEqualTo(ErrorCode.BAD_TOKEN);
        assertThat(house.hello().code(Messages.group(secret(9)))).isEqualTo(ErrorCode.BAD_TOKEN);
        assertThat(house.hello().ask(Messages.watch(first.code())).getWatching().getGroups())
                .isZero();
    }

    @Test
    void shouldRefuseMoreGroupsThanAClassMayHave() {
        // given
        IntStream.range(1, 20).forEach(number -> open());

        // then
        assertThat(house.hello()
                        .refused(Messages.group(first.granted.getHostToken()))
                        .getCode())
                .isEqualTo(ErrorCode.BAD_SETTING);
    }
}
