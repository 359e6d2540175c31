package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.function.Function;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final House house = new House();
    private final OpenGame game = OpenGame.quick(house, 3);

    private static ClientFrame.Builder host(HostAction.Builder action) {
        return ClientFrame.newBuilder().setHostAction(action);
    }

    private static ClientFrame.Builder turn(HostAction.Turn.Switch which) {
        return host(HostAction.newBuilder()
                .setTurn(HostAction.Turn.newBuilder().setWhich(which).setOn(true)));
    }

    @Test
    void shouldShowEverySwitchToEverybody() {
        // given
        Client ann = game.sit("Ann");
        game.start();

        // when
        game.host.accepted(turn(HostAction.Turn.Switch.PAUSED));
        game.host.accepted(turn(HostAction.Turn.Switch.LOCKED));
        game.host.accepted(turn(HostAction.Turn.Switch.STANDINGS_HIDDEN));
        game.host.accepted(turn(HostAction.Turn.Switch.EYES_UP));
        game.host.accepted(host(HostAction.newBuilder()
                .setAnnounce(HostAction.Announce.newBuilder().setText("Hello"))));

        // then
        Table table = ann.table();
        assertThat(table.getPaused()).isTrue();
        assertThat(table.getLocked()).isTrue();
        assertThat(table.getStandingsHidden()).isTrue();
        assertThat(table.getEyesUp()).isTrue();
        assertThat(table.getAnnouncement()).isEqualTo("Hello");
        assertThat(table.getAnnouncements()).isEqualTo(1);
        assertThat(house.hello().refused(Messages.join(game.code(), "Ben")).getCode())
                .isEqualTo(ErrorCode.GAME_LOCKED);
    }

    @Test
    void shouldEndTheConnectionAndTheSecretOfARemovedPerson() {
        // given
        Client ann = game.sit("Ann");
        game.sit("Ben");
        ByteString token = OpenGame.seated(ann).getSeatToken();
        game.start();

        // when
        game.host.accepted(host(HostAction.newBuilder()
                .setRemoveSeat(HostAction.RemoveSeat.newBuilder().setSeat(1))));

        // then
        assertThat(ann.last(ServerFrame.BodyCase.GOODBYE).getGoodbye().getReason())
                .isEqualTo(Goodbye.Reason.REMOVED);
        assertThat(house.hello().refused(Messages.resume(token)).getCode()).isEqualTo(ErrorCode.BAD_TOKEN);
        assertThat(OpenGame.seated(game.sit("Ann")).getSeat()).isEqualTo(1);
    }

    @Test
    void shouldGiveASeatAnewToWhomTheHostSendsBackToTheLobby() {
        // given
        Client ann = game.sit("Ann");
        game.sit("Ben");
        ByteString token = OpenGame.seated(ann).getSeatToken();
        game.start();

        // when
        game.host.accepted(Messages.sendToLobby(1));

        // then
        assertThat(ann.goodbye()).isEqualTo(Goodbye.Reason.SENT_TO_LOBBY);
        assertThat(game.host.table().getSeats(0).getOccupant()).isEqualTo(Occupant.BOT);
        assertThat(house.hello().refused(Messages.resume(token)).getCode()).isEqualTo(ErrorCode.BAD_TOKEN);
        assertThat(OpenGame.seated(game.sit("Ann")).getName()).isEqualTo("Ann");
        assertThat(game.host.code(Messages.sendToLobby(3))).isEqualTo(ErrorCode.SEAT_EMPTY);
    }

    @Test
    void shouldLetSomebodyBackOntoASeatWithTheCodeOfTheHostAlthoughTheGameIsLocked() {
        // given
        game.sit("Ann");
        game.sit("Ben");
        game.start();
        game.host.accepted(Messages.lock());
        game.host.accepted(Messages.remove(1));

        // when
        String code = game.host.ask(Messages.askSeatCode(1)).getSeatCode().getCode();
        ServerFrame back = house.hello().ask(Messages.takeOver(game.code(), code));
        house.advance(1_000); // who sits is news once a while

        // then
        assertThat(back.getSeated().getSeat()).isEqualTo(1);
        assertThat(back.getSeated().getSeatToken().isEmpty()).isFalse();
        assertThat(game.host.table().getSeats(0).getOccupant()).isEqualTo(Occupant.PERSON);
        assertThat(house.hello().refused(Messages.takeOver(game.code(), code)).getCode())
                .isEqualTo(ErrorCode.SEAT_CODE_WRONG);
    }

    @Test
    void shouldNotLetAnybodyOntoAFreeSeatWithTheCodeOfItsFormerPerson() {
        // given
        Client ann = game.sit("Ann");
        game.sit("Ben");
        game.start();
        String code = ann.ask(Messages.askSeatCode(0)).getSeatCode().getCode();
        game.host.accepted(Messages.remove(1));

        // when
        ErrorCode answer =
                house.hello().refused(Messages.takeOver(game.code(), code)).getCode();

        // then
        assertThat(answer).isEqualTo(ErrorCode.SEAT_CODE_WRONG);
    }

    @Test
    void shouldNotLetAFormerPersonBackOntoTheSeatOfAnotherWithACodeOfBefore() {
        assertThat(answerToACodeOfBefore(ann -> ann.ask(Messages.askSeatCode(0))))
                .isEqualTo(ErrorCode.SEAT_CODE_WRONG);
    }

    @Test
    void shouldNotLetAFormerPersonBackOntoTheSeatOfAnotherWithACodeOfTheHostOfBefore() {
        assertThat(answerToACodeOfBefore(ann -> game.host.ask(Messages.askSeatCode(1))))
                .isEqualTo(ErrorCode.SEAT_CODE_WRONG);
    }

    /** Ann has a code, is removed, and somebody else takes her seat. */
    private ErrorCode answerToACodeOfBefore(Function<Client, ServerFrame> drawn) {
        String code = drawn.apply(game.sit("Ann")).getSeatCode().getCode();
        game.host.accepted(Messages.remove(1));
        assertThat(OpenGame.seated(game.sit("Cleo")).getSeat()).isEqualTo(1);
        return house.hello().refused(Messages.takeOver(game.code(), code)).getCode();
    }

    @Test
    void shouldNotTakeSeatZeroForTheFirst() {
        // given
        game.sit("Ann");

        // when
        ErrorCode answer = game.host
                .refused(host(HostAction.newBuilder()
                        .setRemoveSeat(HostAction.RemoveSeat.newBuilder().setSeat(0))))
                .getCode();

        // then
        assertThat(answer).isEqualTo(ErrorCode.SEAT_EMPTY);
    }

    @Test
    void shouldRefuseASwitchThatIsNone() {
        assertThat(game.host
                        .refused(turn(HostAction.Turn.Switch.SWITCH_UNSPECIFIED))
                        .getCode())
                .isEqualTo(ErrorCode.UNEXPECTED);
    }
}
