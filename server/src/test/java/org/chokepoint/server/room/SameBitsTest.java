package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same seeds give the same bits, however Java runs the rules and whatever country it believes to be in. */
class SameBitsTest {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    static Stream<List<String>> machines() {
        return Stream.of(
                List.of("-Xint"),
                List.of("-XX:TieredStopAtLevel=1"),
                List.of("-Duser.language=tr", "-Duser.country=TR"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void shouldGiveTheSameHashes(List<String> options) throws Exception {
        // given
        List<String> here = SEEDS.stream().map(PlayedHashes::of).toList();

        // when
        List<String> there = play(options);

        // then
        assertThat(there).as("options %s", options).isEqualTo(here);
    }

    private static List<String> play(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PlayedHashes.class.getName()));
        SEEDS.forEach(seed -> command.add(seed.toString()));
        Process java = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = java.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(java.waitFor()).as("exit code with %s", options).isZero();
            return lines;
        }
    }
}
