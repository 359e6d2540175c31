package org.chokepoint.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.chokepoint.protocol.v1.Chokepoint;
import org.junit.jupiter.api.Test;

/** Numbers of fields are for ever: today's messages against the committed listing of version 1. */
class ProtocolNumbersTest {
    private static final String LISTING = "chokepoint-v1.txt";

    @Test
    void shouldKeepEveryFieldWhenTheProtocolGrows() throws IOException {
        // given
        List<String> promised = committed();

        // when
        List<String> today = DescriptorListing.of(Chokepoint.getDescriptor());

        // then
        assertThat(today)
                .as("A line of %s is gone or different: clients in use would misread the bytes", LISTING)
                .containsAll(promised);
    }

    @Test
    void shouldListEveryFieldWhenTheProtocolHasGrown() throws IOException {
        // given
        List<String> promised = committed();

        // when
        List<String> today = DescriptorListing.of(Chokepoint.getDescriptor());

        // then
        assertThat(promised)
                .as("Append the new lines to src/test/resources/%s; from then on they cannot change", LISTING)
                .containsAll(today);
    }

    private static List<String> committed() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProtocolNumbersTest.class.getResourceAsStream("/" + LISTING))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
