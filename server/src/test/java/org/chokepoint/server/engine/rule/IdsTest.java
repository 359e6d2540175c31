package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
    private static final Ids LINES = new Ids(List.of("design", "equipment", "materials", "battery"));

    @ParameterizedTest
    @CsvSource({
        "equipmnet, equipment",
        "EQUIP, equipment",
        "desing, design",
        "batery, battery",
        "material, materials",
        "xylophone, ''",
        "'', ''"
    })
    void shouldGuessWhatWasMeant(String written, String meant) {
        assertThat(LINES.nearest(written)).isEqualTo(meant);
    }

    @Test
    void shouldGuessNothingWhenTheInputIsTooLongForAName() {
        assertThat(LINES.nearest("design".repeat(100))).isEmpty();
    }

    @Test
    void shouldFindIndices() {
        assertThat(LINES.find("materials")).isEqualTo(2);
        assertThat(LINES.find("Materials")).isEqualTo(Ids.NONE);
        assertThatThrownBy(() -> LINES.require("nothing")).hasMessageContaining("nothing");
    }
}
