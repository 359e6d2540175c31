package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client says may come in any pieces, and may break off anywhere. */
class CutStreamTest {
    /** Everything that a connection in a role may say, in an order in which it makes sense. */
    private enum Script {
        PLAYING_HOST {
            @Override
            List<ClientFrame.Builder> messages() {
                return List.of(
                        Messages.hello(),
                        Messages.create(
                                Messages.quick(1).setPlay(JoinAs.newBuilder().setName("Ann"))),
                        Messages.start(),
                        Messages.draft(Messages.PLAN, true),
                        Messages.nextPhase(),
                        Messages.forecast(Messages.PLAN),
                        Messages.commit(Messages.PLAN),
                        Messages.ready(),
                        Messages.withdraw(),
                        Messages.endGame(),
                        Messages.ping(5),
                        Messages.leave());
            }
        },
        NEWCOMER {
            @Override
            List<ClientFrame.Builder> messages() {
                return List.of(
                        Messages.hello(),
                        Messages.watch("22222222"),
                        Messages.resume(com.google.protobuf.ByteString.copyFrom(new byte[20])),
                        Messages.join("22222222", "Ann"),
                        Messages.ping(1));
            }
        };

        abstract List<ClientFrame.Builder> messages();

        byte[] stream() {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            stream.writeBytes(Client.GREETING);
            long id = 0;
            for (ClientFrame.Builder message : messages()) {
                stream.writeBytes(Client.framed(message.setCommandId(++id).build()));
            }
            return stream.toByteArray();
        }

        /** Length of the stream that the server has answered in full before it reads on. */
        int answeredBefore(int cut) {
            int end = Client.GREETING.length;
            long id = 0;
            for (ClientFrame.Builder message : messages()) {
                int next = end + Client.framed(message.setCommandId(++id).build()).length;
                if (next > cut) {
                    break;
                }
                end = next;
            }
            return end;
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void shouldGiveTheSameAnswersWhenTheStreamIsCutAtAnyByte(Script script) {
        // given
        byte[] stream = script.stream();

        for (int cut = 1; cut < stream.length; cut++) {
            // when
            Client whole = heard(stream, script.answeredBefore(cut));
            Client pieces = heard(stream, cut);

            // then
            assertThat(pieces.hex()).as("cut after %d bytes", cut).isEqualTo(whole.hex());
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void shouldServeOthersWhenTheStreamBreaksOffAtAnyByte(Script script) {
        // given
        byte[] stream = script.stream();
        House house = new House();

        for (int cut = 0; cut <= stream.length; cut++) {
            // when
            Client broken = house.connect();
            broken.write(Arrays.copyOf(stream, cut));
            broken.hangUp();
            house.forget(broken);

            // then
            if (cut % 50 == 0) {
                assertThat(house.hello().frames(BodyCase.WELCOME)).hasSize(1);
            }
        }
        assertThat(house.troubles.total(Trouble.FAILED)).isZero();
        assertThat(Stream.of(Trouble.MALFORMED, Trouble.TOO_LARGE).mapToLong(house.troubles::total))
                .containsOnly(0L);
    }

    /** A connection of a fresh house that sent the stream in two pieces. */
    private static Client heard(byte[] stream, int cut) {
        House house = new House();
        Client client = house.connect();
        client.write(Arrays.copyOf(stream, cut));
        client.write(Arrays.copyOfRange(stream, cut, stream.length));
        return client;
    }
}
