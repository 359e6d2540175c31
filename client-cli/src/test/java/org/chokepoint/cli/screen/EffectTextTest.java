package org.chokepoint.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.cli.fake.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTextTest {
    private static final Names NAMES = new Names(Samples.catalog());

    @ParameterizedTest
    @CsvSource({
        "z:equipment, 0.85, 5, sanction on inputs for Equipment +85% for 5 rounds",
        "zp:semi, 0.4, 1, supply of Semiconductors from abroad cut by 40%",
        "dd:all, -0.1, 2, home demand for all sectors -10% for 2 rounds",
        "acc, 0.03, 0, access to the world +3 points",
        "zmul, -0.35, 4, strength of all sanctions -35% for 4 rounds",
        "budget, 30, 0, budget +30 bn",
        "stock, 0.4, 3, stockpile covers 40% of cut imports for 3 rounds",
        "something_new:ai, 2, 3, something new +2 for 3 rounds"
    })
    void shouldReadAsWordsWhenEffectHasKey(String key, double value, int rounds, String words) {
        // then
        assertThat(EffectText.of(Samples.effect(key, value, rounds, ""), NAMES)).isEqualTo(words);
    }

    @Test
    void shouldSayNothingByItselfWhenThereAreNoEffects() {
        // then
        assertThat(EffectText.of(List.of(), NAMES)).isEqualTo("nothing by itself");
    }
}
