package org.chokepoint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.chokepoint.cli.fake.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon<ShareTarget> shares = ShareTargets.lexicon(Samples.catalog());

    @ParameterizedTest
    @CsvSource({
        "semi, semi", "chips, semi", "CHIPS, semi", "Semiconductors, semi", "semicond, semi", "ai, ai",
        "artificial, ai", "nev, nev", "new-energy vehicles, nev", "cars, vehicle", "vehicles, nev", "talent, talent",
        "tal, talent", "equipment, equipment", "equ, equipment", "ｃｈｉｐｓ, semi", "stem education, stem",
                "chip design, design"
    })
    void shouldFindByNameIdAliasOrBeginningWhenItIsUnique(String typed, String id) {
        // then
        assertThat(shares.find(typed).map(ShareTarget::id)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"equipmnt, equipment", "eqiupment, equipment", "chps, semi", "tallent, talent", "batery, battery"})
    void shouldSuggestNearestWhenWordIsMistyped(String typed, String id) {
        // given
        Token token = new Token(typed, 0, typed.length());

        // when
        WordProblem problem = catchThrowableOfType(WordProblem.class, () -> shares.get(token));

        // then
        assertThat(problem.sentence()).endsWith("Did you mean " + id + "?");
    }

    @Test
    void shouldListMeaningsWhenBeginningFitsMany() {
        // given
        Lexicon<Integer> lexicon = new Lexicon<Integer>("word")
                .add(1, "status", List.of())
                .add(2, "stance", List.of())
                .add(3, "commit", List.of());

        // when
        WordProblem problem = catchThrowableOfType(WordProblem.class, () -> lexicon.get(new Token("sta", 0, 3)));

        // then
        assertThat(problem.sentence()).isEqualTo("\"sta\" can mean status or stance.");
    }

    @Test
    void shouldFindWholeNameWhenItIsAlsoBeginningOfAnother() throws WordProblem {
        // given
        Lexicon<Integer> lexicon =
                new Lexicon<Integer>("word").add(1, "cards", List.of()).add(2, "card", List.of());

        // then
        assertThat(lexicon.get(new Token("card", 0, 4))).isEqualTo(2);
    }

    @Test
    void shouldNotGuessWhenOneLetterIsTyped() {
        // then
        assertThat(shares.find("s")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, abcd, 1", "abc, xbc, 1", "'', abc, 3", "ca, abc, 3"})
    void shouldCountSmallestNumberOfEditsWhenWordsDiffer(String a, String b, int edits) {
        // then
        assertThat(Nearest.distance(a, b)).isEqualTo(edits);
        assertThat(Nearest.distance(b, a)).isEqualTo(edits);
    }
}
