package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ClientFrame.BodyCase;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.ServerFrame;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of the protocol in every role: the right answer or the right refusal, in BRIEFING of a running game. */
class RoleMatrixTest {
    private enum Role {
        NOT_GREETED_YET,
        STRANGER,
        PLAYER,
        HOST,
        PLAYING_HOST,
        SPECTATOR
    }

    static Stream<Arguments> everyMessageInEveryRole() {
        List<Arguments> all = new ArrayList<>();
        for (BodyCase message : BodyCase.values()) {
            for (Role role : Role.values()) {
                all.add(Arguments.of(message, role));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyMessageInEveryRole")
    void shouldAnswerAsTheRoleMay(BodyCase message, Role role) {
        // given
        House house = new House();
        OpenGame other = OpenGame.quick(house, 2);
        Client client = client(house, role);

        // when
        ServerFrame answer = client.ask(sample(message, other.code()));

        // then
        assertThat(outcome(answer)).isEqualTo(expected(message, role));
    }

    /** A message of each kind that could succeed. */
    private static ClientFrame.Builder sample(BodyCase message, String code) {
        return switch (message) {
            case HELLO -> Messages.hello();
            case CREATE_GAME -> Messages.create(Messages.quick(1));
            case JOIN_GAME -> Messages.join(code, "Zoe");
            case RESUME -> Messages.resume(ByteString.copyFrom(new byte[20]));
            case WATCH_GAME -> Messages.watch(code);
            case SAVE_DRAFT -> Messages.draft(Messages.PLAN, false);
            case COMMIT_PLAN -> Messages.commit(Messages.PLAN);
            case WITHDRAW_PLAN -> Messages.withdraw();
            case READY -> Messages.ready();
            case ASK_FORECAST -> Messages.forecast(Messages.PLAN);
            case ASK_DEBRIEF -> Messages.debrief(0);
            case ASK_SO_FAR -> Messages.soFar();
            case ASK_WHAT_IF -> Messages.whatIf(0, 1);
            case LEAVE_SEAT -> Messages.leave();
            case PASS_CAPTAINCY -> Messages.captain(1);
            case HOST_ACTION -> Messages.nextPhase();
            case PING -> Messages.ping(5);
            case OFFER_DEAL -> Messages.offer(2, "truce", "", 0);
            case ANSWER_DEAL -> Messages.answer(1, true);
            case WITHDRAW_DEAL -> Messages.withdrawDeal(1);
            case VOTE_READINGS -> Messages.vote("controls_teach", "shut_out");
            case ASK_SEAT_CODE -> Messages.askSeatCode(1);
            case TAKE_OVER -> Messages.takeOver("22222222", "22222222");
            case PLACE_STAKE -> Messages.stake("own_lead", 50);
            case WITHDRAW_STAKE -> Messages.withdrawStake("own_lead");
            case KEEP_STANDING_ORDER -> Messages.standing(Messages.PLAN);
            case BODY_NOT_SET -> ClientFrame.newBuilder();
        };
    }

    private static String expected(BodyCase message, Role role) {
        if (role == Role.NOT_GREETED_YET) {
            return message == BodyCase.HELLO ? "WELCOME" : "HELLO_EXPECTED";
        }
        boolean seated = role == Role.PLAYER || role == Role.PLAYING_HOST;
        boolean host = role == Role.HOST || role == Role.PLAYING_HOST;
        boolean stranger = role == Role.STRANGER;
        return switch (message) {
            case HELLO, BODY_NOT_SET -> "UNEXPECTED";
            case CREATE_GAME -> stranger ? "HOST_GRANTED" : "UNEXPECTED";
            case JOIN_GAME -> stranger ? "SEATED" : "UNEXPECTED";
            case RESUME -> stranger ? "BAD_TOKEN" : "UNEXPECTED";
            case WATCH_GAME -> stranger ? "WATCHING" : "UNEXPECTED";
            case WITHDRAW_STAKE -> seated ? "NOTHING_STAKED" : "NOT_A_PLAYER";
            case SAVE_DRAFT, READY, LEAVE_SEAT, PLACE_STAKE, KEEP_STANDING_ORDER ->
                seated ? "ACCEPTED" : "NOT_A_PLAYER";
            case COMMIT_PLAN, WITHDRAW_PLAN, OFFER_DEAL, ANSWER_DEAL, WITHDRAW_DEAL, VOTE_READINGS ->
                seated ? "WRONG_PHASE" : "NOT_A_PLAYER";
            case PASS_CAPTAINCY -> seated ? "NO_SUCH_MEMBER" : "NOT_A_PLAYER";
            case ASK_SEAT_CODE -> host || seated ? "SEAT_CODE" : "NOT_A_PLAYER";
            case TAKE_OVER -> stranger ? "NO_SUCH_GAME" : "UNEXPECTED";
            case ASK_FORECAST -> seated ? "FORECAST" : "NOT_A_PLAYER";
            case ASK_SO_FAR -> seated ? "TOO_EARLY" : "NOT_A_PLAYER";
            case ASK_DEBRIEF, ASK_WHAT_IF -> stranger ? "NOT_A_PLAYER" : "WRONG_PHASE";
            case HOST_ACTION -> host ? "ACCEPTED" : "NOT_THE_HOST";
            case PING -> "PONG";
        };
    }

    private static String outcome(ServerFrame answer) {
        return answer.hasRejected()
                ? answer.getRejected().getCode().name()
                : answer.getBodyCase().name();
    }

    /** A connection in a role of a game that has started. */
    private static Client client(House house, Role role) {
        if (role == Role.NOT_GREETED_YET) {
            return house.greet();
        }
        if (role == Role.STRANGER) {
            return house.hello();
        }
        if (role == Role.PLAYING_HOST) {
            Client host = house.hello();
            host.ask(Messages.create(
                    Messages.quick(3).setPlay(JoinAs.newBuilder().setName("Ann"))));
            host.accepted(Messages.start());
            return host;
        }
        OpenGame game = OpenGame.quick(house, 3);
        Client player = game.sit("Ann");
        Client spectator = game.watch();
        game.start();
        return role == Role.PLAYER ? player : role == Role.HOST ? game.host : spectator;
    }
}
