package org.chokepoint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chokepoint.content.model.LessonDef;
import org.junit.jupiter.api.Test;

/** The debrief page for teachers says what the pack's lessons say. */
class TeachingPageTest {
    private static final Path PAGE = Path.of("..", "docs", "teaching", "debrief.md");

    @Test
    void shouldAskTheQuestionOfEveryLessonWithItsFacts() throws Exception {
        // given
        String page = Files.readString(PAGE);

        // when
        LoadResult core = PackLoader.load(Path.of("packs"), "core");

        // then
        assertThat(Objects.requireNonNull(core.ruleset()).lessons())
                .isNotEmpty()
                .allSatisfy(lesson -> assertThat(page).contains(entry(lesson)));
    }

    private static String entry(LessonDef lesson) {
        return "**" + lesson.id() + "** " + lesson.lesson().in(List.of("en")) + "  \n→ *"
                + lesson.question().in(List.of("en")) + "*  \nFacts: " + String.join(", ", lesson.facts());
    }
}
