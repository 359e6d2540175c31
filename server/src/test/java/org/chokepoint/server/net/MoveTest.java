package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;

/** The host brings persons to other seats, and gives seats to other persons. */
class MoveTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final House house = house();
    private final OpenGame game = OpenGame.quick(house, 3);

    private House house() {
        return new House(journal, 10, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    }

    private static Seated back(House house, ByteString token) {
        ServerFrame answer = house.hello().ask(Messages.resume(token));
        assertThat(answer.hasSeated()).as("back: %s", answer).isTrue();
        return answer.getSeated();
    }

    @Test
    void shouldBringAPersonToAnotherSeatWithTheSameSecret() {
        // given
        Client ann = game.sit("Ann");
        ByteString token = OpenGame.seated(ann).getSeatToken();
        game.sit("Ben");
        game.start();

        // when
        game.host.accepted(Messages.move(1, 3, 0));

        // then
        assertThat(ann.goodbye()).isEqualTo(Goodbye.Reason.MOVED);
        assertThat(back(house, token).getSeat()).isEqualTo(3);
        assertThat(game.host.table().getSeats(0).getOccupant()).isEqualTo(Occupant.BOT);
        assertThat(game.host.table().getSeats(2).getName()).isEqualTo("Ann");
        assertThat(back(house().recovered(), token).getSeat()).isEqualTo(3);
    }

    @Test
    void shouldBringAPersonToAnotherGroupWithTheSameSecret() {
        // given
        ServerFrame second = house.hello().ask(Messages.group(game.granted.getHostToken()));
        ByteString secret = ByteString.copyFrom(new byte[Limits.TOKEN_BYTES]);
        Client ann = house.hello();
        ann.ask(Messages.join(game.code(), "Ann", secret, 1));
        game.start();

        // when
        game.host.accepted(Messages.move(1, 0, 2));

        // then
        assertThat(ann.goodbye()).isEqualTo(Goodbye.Reason.MOVED);
        for (House now : new House[] {house, house().recovered()}) {
            Seated seated = back(now, secret);
            assertThat(seated.getGameId()).isEqualTo(second.getHostGranted().getGameId());
            assertThat(seated.getGroup()).isEqualTo(2);
            Seated again = now.hello()
                    .ask(Messages.join(game.code(), "Ann", secret, 0))
                    .getSeated();
            assertThat(again.getGameId()).isEqualTo(seated.getGameId());
        }
    }

    @Test
    void shouldNotLetTheMovedPersonBackOntoTheOldSeatWithACodeOfBefore() {
        // given
        Client ann = game.sit("Ann");
        String code = ann.ask(Messages.askSeatCode(0)).getSeatCode().getCode();
        game.sit("Ben");
        game.host.accepted(Messages.move(1, 3, 0));
        assertThat(OpenGame.seated(game.sit("Cleo")).getSeat()).isEqualTo(1);

        // when
        ErrorCode answer =
                house.hello().refused(Messages.takeOver(game.code(), code)).getCode();

        // then
        assertThat(answer).isEqualTo(ErrorCode.SEAT_CODE_WRONG);
    }

    @Test
    void shouldMoveNobodyToWhereThereIsNoPlace() {
        // given
        Client ann = game.sit("Ann");
        game.sit("Ben");

        // then
        assertThat(game.host.code(Messages.move(1, 2, 0))).isEqualTo(ErrorCode.SEAT_TAKEN);
        assertThat(game.host.code(Messages.move(1, 4, 0))).isEqualTo(ErrorCode.NO_SUCH_SEAT);
        assertThat(game.host.code(Messages.move(3, 1, 0))).isEqualTo(ErrorCode.SEAT_EMPTY);
        assertThat(game.host.code(Messages.move(1, 0, 2))).isEqualTo(ErrorCode.NO_SUCH_GROUP);
        assertThat(ann.isOpen()).isTrue();
        assertThat(game.host.table().getSeats(0).getName()).isEqualTo("Ann");
    }

    @Test
    void shouldGiveASeatFromOnePersonToAnotherWhenTheCodeIsTyped() {
        // given
        Client ann = game.sit("Ann");
        ByteString token = OpenGame.seated(ann).getSeatToken();
        game.start();
        ann.accepted(Messages.draft(Messages.OTHER_PLAN, false));
        String code = game.host.ask(Messages.handOver(1)).getSeatCode().getCode();
        assertThat(ann.isOpen()).as("until the code is typed nothing changes").isTrue();

        // when
        Client ben = house.hello();
        Seated seated = ben.ask(Messages.takeOver(game.code(), code)).getSeated();

        // then
        assertThat(ann.goodbye()).isEqualTo(Goodbye.Reason.HANDED_OVER);
        assertThat(seated.getSeat()).isEqualTo(1);
        assertThat(seated.getName()).isNotEqualTo("Ann");
        assertThat(ben.last(BodyCase.SEAT_VIEW).getSeatView().getDraft()).isNotEqualTo(Messages.OTHER_PLAN);
        for (House now : new House[] {house, house().recovered()}) {
            assertThat(now.hello().code(Messages.resume(token))).isEqualTo(ErrorCode.BAD_TOKEN);
            assertThat(back(now, seated.getSeatToken()).getSeat()).isEqualTo(1);
        }
    }

    @Test
    void shouldLetTheHostAloneHandOver() {
        // given
        Client ann = game.sit("Ann");
        game.sit("Ben");

        // then
        assertThat(ann.code(Messages.handOver(1))).isEqualTo(ErrorCode.NOT_THE_HOST);
        assertThat(ann.code(Messages.handOver(2))).isEqualTo(ErrorCode.NOT_THE_HOST);
        assertThat(game.watch().code(Messages.handOver(1))).isIn(ErrorCode.NOT_THE_HOST, ErrorCode.NOT_A_PLAYER);
        assertThat(game.host.code(Messages.handOver(9))).isEqualTo(ErrorCode.OUT_OF_RANGE);
    }
}
