package org.chokepoint.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.cli.fake.Samples;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.Warning;
import org.chokepoint.protocol.v1.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorTextTest {
    private static final Path PROTO = Path.of("../protocol/src/main/protobuf/chokepoint/v1/chokepoint.proto");
    private static final Names NAMES = new Names(Samples.catalog());

    private static Rejected rejected(ErrorCode code, Map<String, String> facts) {
        return Rejected.newBuilder()
                .setCodeValue(code == ErrorCode.UNRECOGNIZED ? 9_999 : code.getNumber())
                .putAllFacts(facts)
                .build();
    }

    /** Facts that the protocol promises for a code, each with a value that can be found again. */
    private static Map<String, String> promised(String code) throws IOException {
        Matcher line = Pattern.compile("(?m)^\\s*" + code + " = \\d+; // .*?facts: ([a-z_, ]+)")
                .matcher(Files.readString(PROTO, StandardCharsets.UTF_8));
        if (!line.find()) {
            return Map.of();
        }
        List<String> facts = List.of(line.group(1).strip().split(",\\s*", -1));
        return facts.stream().collect(Collectors.toMap(fact -> fact, fact -> "77" + facts.indexOf(fact)));
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void shouldSayWhatAndWhatNextWhenServerRefuses(ErrorCode code) {
        // when
        Problem problem = ErrorText.of(rejected(code, Map.of()), NAMES);

        // then
        assertThat(problem.what()).isNotBlank().matches(".*[.?]").doesNotContain("{", "}", "[", "]");
        assertThat(problem.next()).isNotBlank().doesNotContain("{", "}", "[", "]");
    }

    @Test
    void shouldSaySomethingOfItsOwnWhenCodesDiffer() {
        // when
        List<String> sentences = Stream.of(ErrorCode.values())
                .map(code -> ErrorText.of(rejected(code, Map.of()), NAMES).what())
                .toList();

        // then
        assertThat(sentences).doesNotHaveDuplicates().hasSize(ErrorCode.values().length);
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNRECOGNIZED"})
    void shouldUseFactsWhenServerGivesThem(ErrorCode code) throws IOException {
        // given
        Map<String, String> facts = promised(code.name());

        // when
        Problem problem = ErrorText.of(rejected(code, facts), NAMES);

        // then
        String text = problem.what() + " " + problem.next();
        assertThat(text).doesNotContain(" ?", "\"?", "{", "[");
        if (!facts.isEmpty() && code != ErrorCode.CLIENT_TOO_NEW && code != ErrorCode.CLIENT_TOO_OLD) {
            assertThat(facts.values()).anyMatch(value -> text.contains(value) || text.contains("7.7"));
        }
    }

    @Test
    void shouldNameCardAndRoundWhenCardCoolsDown() {
        // given
        Rejected rejected = rejected(ErrorCode.CARD_COOLING_DOWN, Map.of("card", "big_fund", "again_in_round", "4"));

        // when
        Problem problem = ErrorText.of(rejected, NAMES);

        // then
        assertThat(problem.what())
                .isEqualTo("Big Fund phase was played not long ago: it can be played again in round 4.");
    }

    @Test
    void shouldLeaveOutSuggestionWhenThereIsNone() {
        // given
        Rejected without = rejected(ErrorCode.UNKNOWN_LINE, Map.of("name", "equipmnt"));
        Rejected with = rejected(ErrorCode.UNKNOWN_LINE, Map.of("name", "equipmnt", "nearest", "equipment"));

        // then
        assertThat(ErrorText.of(without, NAMES).what()).isEqualTo("There is no line or programme \"equipmnt\".");
        assertThat(ErrorText.of(with, NAMES).what())
                .isEqualTo("There is no line or programme \"equipmnt\". Did you mean equipment?");
    }

    @Test
    void shouldNotBeFooledWhenFactLooksLikePlaceholder() {
        // given
        Rejected rejected = rejected(ErrorCode.UNKNOWN_LINE, Map.of("name", "{nearest}$1\\[x]", "nearest", "ai"));

        // when
        String what = ErrorText.of(rejected, NAMES).what();

        // then
        assertThat(what).startsWith("There is no line or programme \"{nearest}$1\\[x]\".");
    }

    @ParameterizedTest
    @EnumSource(WarningCode.class)
    void shouldHaveSentenceWhenServerWarns(WarningCode code) throws IOException {
        // given
        Warning warning = Warning.newBuilder()
                .setCodeValue(code == WarningCode.UNRECOGNIZED ? 9_999 : code.getNumber())
                .putAllFacts(promised(code.name()))
                .build();

        // when
        String text = ErrorText.of(warning, NAMES);

        // then
        assertThat(text).isNotBlank().endsWith(".").doesNotContain("{", "[", "?");
        promised(code.name()).values().forEach(value -> assertThat(text).contains(value));
    }
}
