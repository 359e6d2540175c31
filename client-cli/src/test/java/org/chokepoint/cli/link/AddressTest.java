package org.chokepoint.cli.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.168.1.20:7172, 192.168.1.20, 7172",
        "school.example, school.example, 7171",
        "[fe80::1]:9, fe80::1, 9",
        "[::1], ::1, 7171",
        "::1, ::1, 7171",
        "' localhost:1 ', localhost, 1"
    })
    void shouldReadHostAndPortWhenWrittenAsPeopleDo(String text, String host, int port) {
        // when
        Address address = Address.parse(text);

        // then
        assertThat(address).isEqualTo(new Address(host, port));
    }

    @ParameterizedTest
    @CsvSource({"host:0, port: 0", "host:65536, port: 65536", "host:abc, 'port: \"abc\"'", "':7171', host: empty"})
    void shouldNameThePartWhenItIsWrong(String text, String part) {
        // then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.parse(text))
                .withMessageContaining(part)
                .withMessageContaining("expected");
    }

    @ParameterizedTest
    @CsvSource({"fe80::1, 9, '[fe80::1]:9'", "a.b, 7, 'a.b:7'"})
    void shouldWriteWhatItReads(String host, int port, String text) {
        // given
        Address address = new Address(host, port);

        // when
        String written = address.toString();

        // then
        assertThat(written).isEqualTo(text);
        assertThat(Address.parse(written)).isEqualTo(address);
    }
}
