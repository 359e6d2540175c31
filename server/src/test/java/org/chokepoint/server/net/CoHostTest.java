package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.HostAction.Turn;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.SeatCode;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;

/** A second person runs the class beside the one who opened it. */
class CoHostTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final House house = house();
    private final OpenGame game = OpenGame.quick(house, 3);

    private House house() {
        return new House(journal, 10, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    }

    private Client coHost() {
        SeatCode key = game.host.ask(Messages.askCoHostCode()).getSeatCode();
        assertThat(key.getSeat()).isZero();
        Client second = house.hello();
        HostGranted granted =
                second.ask(Messages.takeOver(game.code(), key.getCode())).getHostGranted();
        assertThat(granted.getCoHost()).as("granted: %s", granted).isTrue();
        return second;
    }

    private static ByteString token(Client coHost) {
        return coHost.last(ServerFrame.BodyCase.HOST_GRANTED).getHostGranted().getHostToken();
    }

    @Test
    void shouldLetBothActAndSeeTheSame() {
        // given
        game.sit("Ann");
        Client second = coHost();
        assertThat(game.host.table().getCoHosted()).isTrue();

        // when
        second.accepted(Messages.start());
        game.host.accepted(Messages.nextPhase());
        second.accepted(Messages.turn(Turn.Switch.PAUSED, true));

        // then
        assertThat(game.host.table().getPhase()).isEqualTo(Phase.PLAN);
        assertThat(game.host.table().getPaused()).isTrue();
        assertThat(second.table()).isEqualTo(game.host.table());
    }

    @Test
    void shouldKeepWhichHostDidWhat() {
        // given
        Client second = coHost();

        // when: both use the same number for different commands
        second.write(Client.framed(Messages.start().setCommandId(77).build()));
        game.host.write(Client.framed(
                Messages.turn(Turn.Switch.LOCKED, true).setCommandId(77).build()));

        // then
        assertThat(game.host.table().getLocked()).isTrue();
        List<Entry> entries = new ArrayList<>();
        journal.read(new GameId(game.granted.getGameId()), entries::addAll);
        assertThat(entries.stream().flatMap(entry -> entry.notes().stream()))
                .filteredOn(note -> note instanceof Note.Answered mine && mine.commandId() == 77)
                .extracting(note -> ((Note.Answered) note).coHost())
                .containsExactly(true, false);
    }

    @Test
    void shouldOpenThePlaceOnceAndComeBackWithTheOwnSecretAlsoAfterARestart() {
        // given
        String key = game.host.ask(Messages.askCoHostCode()).getSeatCode().getCode();
        Client second = house.hello();
        second.ask(Messages.takeOver(game.code(), key));

        // then
        assertThat(house.hello().code(Messages.takeOver(game.code(), key))).isEqualTo(ErrorCode.SEAT_CODE_WRONG);
        for (House now : new House[] {house, house().recovered()}) {
            HostGranted back = now.hello().ask(Messages.resume(token(second))).getHostGranted();
            assertThat(back.getGameId()).isEqualTo(game.granted.getGameId());
            assertThat(back.getCoHost()).isTrue();
        }
    }

    @Test
    void shouldEndWhenTheFirstHostTakesItBack() {
        // given
        Client second = coHost();

        // when
        ErrorCode own = second.code(Messages.withdrawCoHost());
        game.host.accepted(Messages.withdrawCoHost());

        // then
        assertThat(own).isEqualTo(ErrorCode.FIRST_HOST_ALONE);
        assertThat(second.goodbye()).isEqualTo(Goodbye.Reason.CO_HOST_WITHDRAWN);
        assertThat(game.host.table().getCoHosted()).isFalse();
        assertThat(game.host.code(Messages.withdrawCoHost())).isEqualTo(ErrorCode.NO_CO_HOST);
        for (House now : new House[] {house, house().recovered()}) {
            assertThat(now.hello().code(Messages.resume(token(second)))).isEqualTo(ErrorCode.BAD_TOKEN);
            assertThat(now.hello()
                            .ask(Messages.resume(game.granted.getHostToken()))
                            .hasHostGranted())
                    .isTrue();
        }
    }

    @Test
    void shouldBeForTheFirstHostAloneToInvite() {
        // given
        Client second = coHost();
        Client ann = game.sit("Ann");

        // then
        assertThat(second.code(Messages.askCoHostCode())).isEqualTo(ErrorCode.FIRST_HOST_ALONE);
        assertThat(ann.code(Messages.askCoHostCode())).isEqualTo(ErrorCode.NOT_THE_HOST);
        assertThat(game.watch().code(Messages.askCoHostCode())).isEqualTo(ErrorCode.NOT_THE_HOST);
        assertThat(house.hello().code(Messages.askCoHostCode())).isEqualTo(ErrorCode.NOT_A_PLAYER);
        assertThat(house.hello().code(Messages.group(token(second)))).isEqualTo(ErrorCode.BAD_TOKEN);
    }

    @Test
    void shouldGiveThePlaceToWhoeverWasInvitedLast() {
        // given
        Client second = coHost();

        // when
        Client third = coHost();

        // then
        assertThat(second.goodbye()).isEqualTo(Goodbye.Reason.SUPERSEDED);
        assertThat(house.hello().code(Messages.resume(token(second)))).isEqualTo(ErrorCode.BAD_TOKEN);
        third.accepted(Messages.start());
    }
}
