package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.ServerFrame;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * Every action of the host, taken from the message list, tried by everybody else: refused, logged, and without effect. An
 * action that is added is tried without being named here.
 */
class HostActionRightsTest {
    private enum Who {
        NOT_GREETED,
        STRANGER,
        PLAYER,
        SPECTATOR
    }

    static Stream<Arguments> everyActionByEverybodyElse() throws InvalidProtocolBufferException {
        List<Arguments> all = new ArrayList<>();
        for (HostAction action : actions()) {
            for (Who who : Who.values()) {
                all.add(Arguments.of(action.getActionCase(), action, who));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} by {2}")
    @MethodSource("everyActionByEverybodyElse")
    void shouldBeRefusedAndLogged(HostAction.ActionCase name, HostAction action, Who who) {
        // given
        House house = new House();
        OpenGame game = OpenGame.quick(house, 3);
        Client player = game.sit("Ann");
        Client spectator = game.watch();
        game.start();
        long before = version(game);
        Client other = switch (who) {
            case NOT_GREETED -> house.greet();
            case STRANGER -> house.hello();
            case PLAYER -> player;
            case SPECTATOR -> spectator;
        };
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger("org.chokepoint.server.session.Trespasses");
        logger.addAppender(log);
        log.start();

        // when
        ServerFrame answer = other.ask(ClientFrame.newBuilder().setHostAction(action));
        logger.detachAppender(log);

        // then
        boolean greeted = who != Who.NOT_GREETED;
        assertThat(answer.getRejected().getCode())
                .isEqualTo(greeted ? ErrorCode.NOT_THE_HOST : ErrorCode.HELLO_EXPECTED);
        assertThat(version(game)).as("nothing has changed").isEqualTo(before);
        assertThat(log.list)
                .as("lines of the log")
                .hasSize(greeted ? 1 : 0)
                .allSatisfy(line -> assertThat(line.getFormattedMessage()).startsWith("host action refused action="));
    }

    /** An unknown switch is no action; every other action is tried with numbers and texts that could be meant. */
    private static List<HostAction> actions() throws InvalidProtocolBufferException {
        List<HostAction> actions = new ArrayList<>();
        for (FieldDescriptor field :
                HostAction.getDescriptor().getOneofs().get(0).getFields()) {
            DynamicMessage.Builder body = DynamicMessage.newBuilder(field.getMessageType());
            field.getMessageType().getFields().forEach(part -> fill(body, part));
            DynamicMessage action = DynamicMessage.newBuilder(HostAction.getDescriptor())
                    .setField(field, body.build())
                    .build();
            actions.add(HostAction.parseFrom(action.toByteString()));
        }
        return actions;
    }

    private static void fill(DynamicMessage.Builder body, FieldDescriptor part) {
        if (part.isRepeated()) {
            return;
        }
        switch (part.getJavaType()) {
            case INT -> body.setField(part, 1);
            case BOOLEAN -> body.setField(part, true);
            case STRING -> body.setField(part, "thaw");
            case ENUM -> body.setField(part, part.getEnumType().findValueByNumber(1));
            case LONG, FLOAT, DOUBLE, BYTE_STRING, MESSAGE -> {}
        }
    }

    private static long version(OpenGame game) {
        return game.watch().last(ServerFrame.BodyCase.WATCHING).getVersion();
    }
}
