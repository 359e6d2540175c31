package org.chokepoint.content.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rewrites the reference with {@code ./mvnw -pl content test -Dtest=PackReferenceTest -Dreference.write=true}. */
class PackReferenceTest {
    private static final Path FILE = Path.of("..", "docs", "modding", "files.md");

    @Test
    void shouldEqualTheCommittedFile() throws Exception {
        // given
        String reference = PackReference.markdown();
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(FILE, reference);
        }

        // when
        String committed = Files.readString(FILE).replace("\r\n", "\n");

        // then
        assertThat(committed).isEqualTo(reference);
    }

    @Test
    void shouldNameEveryKeyWithLimitsAndDefault() {
        // given
        // when
        String reference = PackReference.markdown();

        // then
        assertThat(reference)
                .contains("## `events.yaml` or `events/*.yaml`")
                .contains("| `cooldown` | whole number 0..40; *optional*, else 3 | Rounds before it can come again |")
                .contains("| `facts` | list (1..20) of id of a fact |")
                .contains("| `tension` | number | Tension, 0..100 |")
                .contains("| `z` | line, derived input, `all`, `chosen` | Sanction on an input");
    }
}
