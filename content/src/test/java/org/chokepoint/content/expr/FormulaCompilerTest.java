package org.chokepoint.content.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Formula;
import org.chokepoint.content.model.Limits;
import org.chokepoint.content.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCompilerTest {
    private static final Expr ROUND = new Expr.Name("round");

    @ParameterizedTest
    @ValueSource(strings = {"round >= 3", "round >= 3.0", "round>=3e0", " ( round ) >= 3 "})
    void shouldMeanTheSameHoweverANumberIsWritten(String text) {
        // given
        // when
        Compiled compiled = condition(text);

        // then
        assertThat(compiled.faults()).isEmpty();
        assertThat(compiled.expr()).isEqualTo(call(Expr.Op.GE, ROUND, new Expr.Num(3)));
    }

    @Test
    void shouldCompileEveryOperator() {
        // given
        String text = "!(round < 1 || round <= 2) && round > 1 && round != 2 && round == 3"
                + " && -round + 2 - 3 * 4 / 5 % 6 < (ready[\"x\"] ? min(1, 2) : max(3, 4))";

        // when
        Compiled compiled = condition(text);

        // then
        assertThat(compiled.faults()).isEmpty();
        assertThat(String.valueOf(compiled.expr()))
                .contains("NOT", "OR", "LT", "LE", "GT", "GE".substring(0, 1), "NE", "EQ", "NEG", "ADD", "SUB")
                .contains("MUL", "DIV", "MOD", "IF", "MIN", "MAX");
    }

    @Test
    void shouldReadLocalsOnlyWhereTheyExist() {
        // given
        String text = "level[line] + index";

        // when
        Compiled inside = FormulaCompiler.compile(text, Vocabulary.Type.NUMBER, Formula.Reads.REACTION);
        Compiled outside = FormulaCompiler.compile(text, Vocabulary.Type.NUMBER, Formula.Reads.COUNTRY);

        // then
        assertThat(inside.expr())
                .isEqualTo(call(Expr.Op.ADD, new Expr.At("level", new Expr.Name("line")), new Expr.Name("index")));
        assertThat(outside.faults()).extracting(Compiled.Fault::code).containsExactly("formula-key", "unknown-name");
    }

    @Test
    void shouldTellWhereNamesAndIdsStand() {
        // given
        String text = "round > 1 && happened[\"x\"]";

        // when
        Compiled compiled = condition(text);

        // then
        assertThat(compiled.places())
                .extracting(place -> place.part() + " " + place.start() + ".." + place.end())
                .containsExactly("Name[name=round] 0..5", "Str[value=x] 22..25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "round >=                 ~ formula-syntax 8",
                "round >= 3)              ~ formula-syntax 10",
                "round > 1 &&& round < 3  ~ formula-syntax 12",
                "level[\"a\" < 3          ~ formula-syntax 13",
                "'abc                     ~ formula-syntax 0",
                "rond > 1                 ~ unknown-name 0",
                "1 < budgte               ~ unknown-name 4",
                "levle[\"a\"] < 1         ~ unknown-name 0",
                "sector == 'a'            ~ unknown-name 0",
                "level < 1                ~ formula-type 0",
                "round[\"a\"] < 1         ~ formula-type 0",
                "level[3] < 1             ~ formula-key 6",
                "level[design] < 1        ~ formula-key 6",
                "level.design < 1         ~ formula-not-allowed 0",
                "round + 1                ~ formula-type 0",
                "round && true            ~ formula-type 0",
                "true && round + 1        ~ formula-type 8",
                "!round                   ~ formula-type 1",
                "-ready['a'] < 1          ~ formula-type 1",
                "round == 'three'         ~ formula-type 9",
                "round < true             ~ formula-type 8",
                "(true ? 1 : 'a') < 2     ~ formula-type 12",
                "min(1) < 2               ~ formula-type 0",
                "1 < min(1, 2, 3)         ~ formula-type 4",
                "sqrt(round) < 2          ~ unknown-function 0",
                "round in [1, 2]          ~ formula-not-allowed 6",
                "[1, 2].all(x, x > 1)     ~ unknown-function 7",
                "has(round.a)             ~ unknown-function 0",
                "round < 1u               ~ formula-not-allowed 8",
                "null == null             ~ formula-not-allowed 0",
                "{'a': 1}['a'] < 2        ~ formula-not-allowed 0",
            })
    void shouldSayWhatIsWrongWhereItStands(String text, String expected) {
        // given
        // when
        Compiled compiled = condition(text.strip());

        // then
        assertThat(compiled.expr()).isNull();
        Compiled.Fault first = compiled.faults().get(0);
        assertThat(first.code() + " " + first.start()).isEqualTo(expected.strip());
        assertThat(first.message()).endsWith(".");
        assertThat(first.advice()).isNotEmpty();
    }

    @Test
    void shouldReportAllFaultsOfAFormula() {
        // given
        // when
        Compiled compiled = condition("rond > 1 && tensoin < 2 && budget");

        // then
        assertThat(compiled.faults())
                .extracting(fault -> fault.code() + " " + fault.start())
                .containsExactly("unknown-name 0", "unknown-name 12", "formula-type 27");
        assertThat(compiled.faults().get(1).advice()).isEqualTo("Did you mean 'tension'?");
    }

    @Test
    void shouldCountSignsBeyondTheBasicPlaneOnce() {
        // given
        // when
        Compiled compiled = condition("'😀' == '😀' && rond > 1");
        Compiled broken = condition("'😀' == '😀')");

        // then
        assertThat(compiled.faults()).extracting(Compiled.Fault::start).containsExactly(14);
        assertThat(broken.faults()).extracting(Compiled.Fault::start).containsExactly(10);
    }

    @Test
    void shouldFindPlacesInLaterLines() {
        // given
        // when
        Compiled type = condition("round > 1\n  && rond < 2\n");
        Compiled syntax = condition("round > 1\n  && ) < 2\n");

        // then
        assertThat(type.faults()).extracting(Compiled.Fault::start).containsExactly(15);
        assertThat(syntax.faults()).extracting(Compiled.Fault::start).containsExactly(15);
    }

    @Test
    void shouldRefuseWhatIsLongOrDeepBeyondTheLimits() {
        // given
        String long_ = "round > " + "1".repeat(Limits.EXPRESSION_CHARACTERS);
        String deep = "(".repeat(200) + "round" + ")".repeat(200) + " > 1";
        String chain = "true" + " && true".repeat(120);

        // when
        // then
        assertThat(condition(long_).faults()).extracting(Compiled.Fault::code).containsExactly("formula-too-long");
        assertThat(condition(deep).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("formula-syntax");
            assertThat(fault.message()).contains("nests more than");
        });
        assertThat(condition(chain).faults()).isEmpty();
    }

    private static Compiled condition(String text) {
        return FormulaCompiler.compile(text, Vocabulary.Type.BOOL, Formula.Reads.COUNTRY);
    }

    private static Expr call(Expr.Op op, Expr... args) {
        return new Expr.Call(op, List.of(args));
    }
}
