package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Hello;
import org.chokepoint.protocol.v1.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandshakeTest {
    private final House house = new House();

    @Test
    void shouldSayWhatItSpeaksWhenAClientIsTooNew() {
        // given
        Client client = house.greet();

        // when
        Rejected refused = client.refused(Messages.hello(2, 3));

        // then
        assertThat(refused.getCode()).isEqualTo(ErrorCode.CLIENT_TOO_NEW);
        assertThat(refused.getFactsMap()).isEqualTo(Map.of("client_min", "2", "server_min", "1", "server_max", "1"));
        assertThat(refused.getCloses()).isTrue();
        assertThat(client.isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0"})
    void shouldSayWhatItSpeaksWhenAClientIsTooOld(int min, int max) {
        // given
        Client client = house.greet();

        // when
        Rejected refused = client.refused(Messages.hello(min, max));

        // then
        assertThat(refused.getCode()).isEqualTo(ErrorCode.CLIENT_TOO_OLD);
        assertThat(refused.getFactsMap()).isEqualTo(Map.of("client_max", "0", "server_min", "1", "server_max", "1"));
        assertThat(client.isOpen()).isFalse();
    }

    @Test
    void shouldTakeAVersionAsUnsignedWhenItIsVeryLarge() {
        assertThat(house.greet().code(Messages.hello(-5, -1))).isEqualTo(ErrorCode.CLIENT_TOO_NEW);
        assertThat(house.greet().ask(Messages.hello(1, -1)).getWelcome().getProtocol())
                .isEqualTo(1);
    }

    @Test
    void shouldLetTheClientTryAgainWhenItsRangeIsUpsideDown() {
        // given
        Client client = house.greet();

        // when
        Rejected refused = client.refused(Messages.hello(5, 1));

        // then
        assertThat(refused.getCode()).isEqualTo(ErrorCode.CLIENT_TOO_NEW);
    }

    @Test
    void shouldNameTheFieldWhenTheClientsNameIsTooLong() {
        // given
        Client client = house.greet();

        // when
        Rejected refused = client.refused(frame(hello().setClient("\u20AC".repeat(22))));

        // then
        assertThat(refused.getCode()).isEqualTo(ErrorCode.BAD_SETTING);
        assertThat(refused.getField()).isEqualTo("client");
        assertThat(refused.getFactsMap()).containsEntry("max", "64");
        assertThat(client.ask(Messages.hello()).hasWelcome()).isTrue();
    }

    @Test
    void shouldNameTheFieldWhenThereAreTooManyLanguages() {
        // when
        Rejected refused = house.greet().refused(frame(hello().addAllLanguages(Collections.nCopies(9, "en"))));

        // then
        assertThat(refused.getField()).isEqualTo("languages");
    }

    @Test
    void shouldCloseWhenTheFirstFrameIsNoHello() {
        // given
        Client client = house.greet();

        // when
        Rejected refused = client.refused(Messages.ping(1));

        // then
        assertThat(refused.getCode()).isEqualTo(ErrorCode.HELLO_EXPECTED);
        assertThat(refused.getCloses()).isTrue();
        assertThat(client.isOpen()).isFalse();
    }

    @Test
    void shouldGoOnWhenHelloIsSaidTwice() {
        // given
        Client client = house.hello();

        // when
        Rejected refused = client.refused(Messages.hello());

        // then
        assertThat(refused.getCode()).isEqualTo(ErrorCode.UNEXPECTED);
        assertThat(refused.getCloses()).isFalse();
        assertThat(client.isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"de-CH,en", "en-GB,en", "xx,en"})
    void shouldChooseALanguageThatThePackHasWhenTheWishIsUnknown(String wish, String chosen) {
        // given
        Client client = house.greet();
        client.ask(frame(hello().addLanguages(wish)));

        // when
        String language =
                client.ask(Messages.create(Messages.quick(1))).getCatalog().getLanguage();

        // then
        assertThat(language).isEqualTo(chosen);
    }

    private static Hello.Builder hello() {
        return Hello.newBuilder().setMinProtocol(1).setMaxProtocol(1);
    }

    private static ClientFrame.Builder frame(Hello.Builder hello) {
        return ClientFrame.newBuilder().setHello(hello);
    }
}
