package org.chokepoint.content.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IssuesTest {
    @Test
    void shouldSortByFileLineAndColumnAndCountEqualOnesOnce() {
        // given
        Issues issues = new Issues();
        issues.error("b", span("b.yaml", 1, 1), "m", "a");
        issues.error("c", span("a.yaml", 2, 5), "m", "a");
        issues.error("c", span("a.yaml", 2, 5), "m", "a");
        issues.warning("d", span("a.yaml", 2, 3), "m", "a");

        // when
        List<Issue> sorted = issues.sorted();

        // then
        assertThat(sorted).extracting(Issue::code).containsExactly("d", "c", "b");
    }

    @Test
    void shouldSayHowManyAreNotShownWhenThereAreTooMany() {
        // given
        Issues issues = new Issues();
        for (int line = 1; line <= Issues.LIMIT + 5; line++) {
            issues.error("x", span("a.yaml", line, 1), "m", "a");
        }

        // when
        List<Issue> sorted = issues.sorted();

        // then
        assertThat(sorted).hasSize(Issues.LIMIT + 1);
        assertThat(sorted.get(Issues.LIMIT).message()).isEqualTo("5 more issues are not shown.");
    }

    private static SourceSpan span(String file, int line, int column) {
        return new SourceSpan(file, line, column, 1, "");
    }
}
