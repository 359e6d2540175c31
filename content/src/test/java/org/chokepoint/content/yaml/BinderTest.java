package org.chokepoint.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.model.Doc;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Formula;
import org.chokepoint.content.model.Optional;
import org.chokepoint.content.model.Pattern;
import org.chokepoint.content.model.Range;
import org.chokepoint.content.model.Ref;
import org.chokepoint.content.model.Size;
import org.chokepoint.content.model.Text;
import org.chokepoint.content.model.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {
    enum Colour {
        DEEP_BLUE,
        RED
    }

    record Inner(@Range(min = 0, max = 1) double share) {}

    record Thing(
            String id,
            @Doc("Price, bn yuan") @Range(min = 0, max = 10) double cost,
            @Range(min = 1, max = 3) int rounds,
            boolean open,
            Colour colour,
            Text name,
            EffectKey key,
            String free,
            @Ref(Ref.Kind.FACT) @Size(min = 1, max = 2) List<String> facts,
            @Ref(Ref.Kind.LINE) @Range(min = 0, max = 5) Map<String, Double> lines,
            Map<String, Inner> inner,
            List<Inner> list) {}

    record Loose(
            @Optional("2.5") double number,
            @Optional("7") int whole,
            @Optional("true") boolean flag,
            @Optional("deep_blue") Colour colour,
            @Optional List<String> names,
            @Optional Map<String, Double> map,
            @Optional @Nullable Integer maybe,
            @Optional @Nullable Inner inner,
            @Optional @Nullable String text,

            @Optional @Pattern(value = "T[0-9]", words = "T and a digit")
            List<String> codes,

            @Optional @Nullable @Formula(Vocabulary.Type.NUMBER)
            Expr worth) {}

    record Strict(int low, int high) {
        Strict {
            if (low > high) {
                throw new IllegalArgumentException("low is above high.");
            }
        }
    }

    private static final String THING = """
        id: big_fund
        cost: 4.5
        rounds: 2
        open: true
        colour: deep_blue
        name: {en: "Fund", ko: "기금"}
        key: "z:equipment"
        free: NO
        facts: [F001, F002]
        lines: {design: 1, materials: 0.5}
        inner: {one: {share: 0.25}}
        list: [{share: 1}, {share: 0}]
        """;

    private final Issues issues = new Issues();

    @Test
    void shouldBindEveryType() {
        // given
        // when
        Thing thing = bind(Thing.class, THING);

        // then
        assertThat(issues.sorted()).isEmpty();
        assertThat(thing)
                .isEqualTo(new Thing(
                        "big_fund",
                        4.5,
                        2,
                        true,
                        Colour.DEEP_BLUE,
                        new Text(Map.of("en", "Fund", "ko", "기금")),
                        new EffectKey(EffectKind.Z, "equipment"),
                        "NO",
                        List.of("F001", "F002"),
                        Map.of("design", 1.0, "materials", 0.5),
                        Map.of("one", new Inner(0.25)),
                        List.of(new Inner(1), new Inner(0))));
        assertThat(thing.lines().keySet()).containsExactly("design", "materials");
    }

    @Test
    void shouldTakeDefaultsWhenOptionalKeysAreMissing() {
        // given
        // when
        Loose loose = bind(Loose.class, "maybe: 3\n");

        // then
        assertThat(issues.sorted()).isEmpty();
        assertThat(loose)
                .isEqualTo(
                        new Loose(2.5, 7, true, Colour.DEEP_BLUE, List.of(), Map.of(), 3, null, null, List.of(), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: big_fund          | id: Big                   | bad-id 1:5",
                "id: big_fund          | id: 12                    | wrong-type 1:5",
                "id: big_fund          | id: [a]                   | wrong-type 1:5",
                "id: big_fund          | id: ~                     | missing-value 1:5",
                "id: big_fund          | id:                       | missing-value 1:1",
                "cost: 4.5             | cost: many                | wrong-type 2:7",
                "cost: 4.5             | cost: '4.5'               | wrong-type 2:7",
                "cost: 4.5             | cost: {a: 1}              | wrong-type 2:7",
                "cost: 4.5             | cost: -0.5                | number-too-small 2:7",
                "cost: 4.5             | cost: 10.01               | number-too-large 2:7",
                "cost: 4.5             | cost: 1_0                 | number-spelling 2:7",
                "cost: 4.5             | cost: 0x4                 | number-spelling 2:7",
                "cost: 4.5             | cost: .inf                | number-not-finite 2:7",
                "cost: 4.5             | cost: -.NaN               | number-not-finite 2:7",
                "cost: 4.5             | cost: 1e999               | number-not-finite 2:7",
                "cost: 4.5             | cost: 1.0000000000000000001 | number-too-long 2:7",
                "rounds: 2             | rounds: 2.5               | not-whole 3:9",
                "rounds: 2             | rounds: 4                 | number-too-large 3:9",
                "open: true            | open: yes                 | wrong-type 4:7",
                "open: true            | open: 'true'              | wrong-type 4:7",
                "colour: deep_blue     | colour: DEEP_BLUE         | unknown-word 5:9",
                "colour: deep_blue     | color: red                | unknown-key 5:1",
                "name: {en             | name: {en: 3, fr          | wrong-type 6:12",
                "key: \"z:equipment\"  | key: \"zz:equipment\"     | unknown-effect 7:7",
                "key: \"z:equipment\"  | key: [z]                  | wrong-type 7:6",
                "free: NO              | free: true                | wrong-type 8:7",
                "free: NO              | free: \"a\\x07b\"         | control-character 8:7",
                "facts: [F001, F002]   | facts: F001               | wrong-type 9:8",
                "facts: [F001, F002]   | facts: [F001, f2]         | bad-id 9:15",
                "facts: [F001, F002]   | facts: []                 | too-few 9:8",
                "facts: [F001, F002]   | facts: [F001, F002, F003] | too-many 9:21",
                "design: 1             | design: 6                 | number-too-large 10:17",
                "design: 1             | Design: 1                 | bad-id 10:9",
                "lines: {design: 1, materials: 0.5} | lines: [design] | wrong-type 10:8",
                "{share: 0.25}         | {share: 2}                | number-too-large 11:22",
                "[{share: 1}, {share: 0}] | [{share: 1}, 5]        | wrong-type 12:20",
                "[{share: 1}, {share: 0}] | [{share: 1}, {}]       | missing-key 12:20",
            })
    void shouldReportWhatDoesNotFitAtItsPlace(String good, String bad, String expected) {
        // given
        assertThat(THING).contains(good.strip());
        String text = THING.replace(good.strip(), bad.strip());

        // when
        bind(Thing.class, text);

        // then
        assertThat(issues.sorted()).extracting(Yaml::shown).containsExactly(expected.strip());
    }

    @Test
    void shouldReportAllMistakesOfARecordAtOnce() {
        // given
        String text = THING.replace("4.5", "many").replace("open: true\n", "").replace("F002", "F2");

        // when
        bind(Thing.class, text);

        // then
        assertThat(issues.sorted())
                .extracting(Yaml::shown)
                .containsExactly("missing-key 1:1", "wrong-type 2:7", "bad-id 8:15");
    }

    @Test
    void shouldSayWhatAKeyMeansWhenItIsMissing() {
        // given
        // when
        bind(Thing.class, THING.replace("cost: 4.5\n", ""));

        // then
        assertThat(issues.sorted()).singleElement().satisfies(issue -> {
            assertThat(issue.message()).isEqualTo("The key 'cost' of this thing is missing.");
            assertThat(issue.advice()).isEqualTo("Add 'cost: ...' (price, bn yuan).");
        });
    }

    @Test
    void shouldReadAMisspelledKeyAsTheOneItResembles() {
        // given
        // when
        Thing thing = bind(Thing.class, THING.replace("rounds: 2", "ruonds: 9"));

        // then
        assertThat(issues.sorted()).extracting(Yaml::shown).containsExactly("unknown-key 3:1", "number-too-large 3:9");
        assertThat(thing.rounds()).isZero();
    }

    @Test
    void shouldReportWhatARecordItselfRefuses() {
        // given
        // when
        bind(Strict.class, "low: 3\nhigh: 2\n");

        // then
        assertThat(issues.sorted()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("invalid");
            assertThat(issue.message()).isEqualTo("This strict is invalid: low is above high.");
        });
    }

    private <R extends Record> R bind(Class<R> type, String text) {
        Yaml yaml = Yaml.map(text);
        assertThat(yaml.told()).isEmpty();
        FormulaReader none = (formula, yields, reads, notes) -> null;
        return new Binder(yaml.map, none, issues).bind(type, (MapNode) yaml.root());
    }
}
