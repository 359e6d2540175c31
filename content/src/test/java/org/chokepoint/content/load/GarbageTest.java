package org.chokepoint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.issue.IssueText;
import org.junit.jupiter.api.Test;

/** Whatever stands in the files, loading answers with issues, never with an exception. */
class GarbageTest {
    private static final long SEED = Long.getLong("garbage.seed", 7L);
    private static final int PACKS = 300;
    private static final String SIGNS = "\t\n\r '\"[]{}:,-#&*!|>%@`?\\0aF_.+\u0000\u0085\uFEFF\uFFFE😀e\u0301한";
    private static final List<String> FILES =
            List.of("cards.yaml", "events/world.yaml", "scoring.yaml", "bots.yaml", "scenarios.yaml", "pack.yaml");

    @Test
    void shouldAnswerWithIssuesWhateverStandsInTheFiles() {
        Random random = new Random(SEED);
        for (int number = 0; number < PACKS; number++) {
            // given
            MiniPack pack = new MiniPack();
            String file = FILES.get(random.nextInt(FILES.size()));
            pack.change(file, text -> spoil(text, random));

            // when
            LoadResult result = load(pack, file, number);

            // then
            assertThat(result.playable()).isEqualTo(result.ruleset() != null);
            for (Issue issue : result.issues()) {
                assertThat(IssueText.of(issue, ""))
                        .as("seed " + SEED + ", pack " + number)
                        .isNotBlank();
                assertThat(issue.span().column()).isPositive();
            }
        }
    }

    private static LoadResult load(MiniPack pack, String file, int number) {
        try {
            return pack.load();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + SEED + ", pack " + number + ":\n" + pack.text(file), e);
        }
    }

    private static String spoil(String text, Random random) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
            int at = random.nextInt(spoiled.length());
            switch (random.nextInt(4)) {
                case 0 -> spoiled.deleteCharAt(at);
                case 1 -> spoiled.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 ->
                    spoiled.insert(at, spoiled.substring(at, Math.min(spoiled.length(), at + random.nextInt(60))));
                default -> spoiled.delete(at, Math.min(spoiled.length(), at + random.nextInt(40)));
            }
        }
        return spoiled.toString();
    }
}
