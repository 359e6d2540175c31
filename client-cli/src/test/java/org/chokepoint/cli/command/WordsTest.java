package org.chokepoint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.chokepoint.cli.fake.Samples;
import org.chokepoint.cli.screen.PlanShares;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.DisputeText;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Reading;
import org.chokepoint.protocol.v1.ServerFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final RecordingDesk desk = new RecordingDesk();

    private String problem(String line) {
        return catchThrowableOfType(WordProblem.class, () -> desk.type(line)).sentence();
    }

    @Test
    void shouldVoteByNumberAndLetterAndSayWhatIsWrong() throws WordProblem {
        // given
        desk.board()
                .take(ServerFrame.newBuilder()
                        .setCatalog(Samples.catalog().toBuilder()
                                .addDisputes(DisputeText.newBuilder()
                                        .setEvent("controls")
                                        .setTitle("Do controls help?")
                                        .addReadings(Reading.newBuilder()
                                                .setReading("help")
                                                .setTitle("They teach"))
                                        .addReadings(Reading.newBuilder()
                                                .setReading("harm")
                                                .setTitle("They shut out"))))
                        .build());

        // when
        desk.type("vote 1b").type("vote");

        // then
        assertThat(desk.done.get(0)).isEqualTo("vote controls harm");
        assertThat(desk.done.get(1)).contains("Dispute 1: Do controls help?", "a  They teach", "b  They shut out");
        assertThat(problem("vote 2a")).contains("no dispute 2");
        assertThat(problem("vote 1c")).contains("a and b");
        assertThat(problem("vote yes")).contains("vote 1b");
    }

    @Test
    void shouldKeepProportionsInsideWhenSectorGetsTotal() throws WordProblem {
        // when
        Plan plan = desk.type("chips 33").plan();

        // then
        assertThat(plan.getShareBpMap()).containsEntry("design", 2_200).containsEntry("equipment", 1_100);
        assertThat(plan.getShareBpMap()).containsEntry("foundation", 2_500);
    }

    @Test
    void shouldSplitAsAtStartOfRoundWhenSectorHadNothing() throws WordProblem {
        // given
        desk.type("chips 0");

        // when
        Plan plan = desk.type("chips 30").plan();

        // then
        assertThat(plan.getShareBpMap()).containsEntry("design", 2_000).containsEntry("equipment", 1_000);
    }

    @Test
    void shouldKeepNamedLineWhenItsSectorIsNamedToo() throws WordProblem {
        // when
        Plan plan = desk.type("equipment 12 chips 35").plan();

        // then
        assertThat(plan.getShareBpMap()).containsEntry("equipment", 1_200).containsEntry("design", 2_300);
    }

    @ParameterizedTest
    @CsvSource({
        "'chips 30 equipment 31', 'What you name in Semiconductors makes 31%, not 30%.'",
        "'equipment 10 design 10 chips 30', 'What you name in Semiconductors makes 20%, not 30%.'"
    })
    void shouldRefuseWhenLinesDoNotMakeTheirSector(String line, String sentence) {
        // then
        assertThat(problem(line)).isEqualTo(sentence);
        assertThat(desk.plan()).isEqualTo(Samples.draft());
    }

    @Test
    void shouldTakeSeveralPairsAtOnceWhenOnlyTheirSumFits() throws WordProblem {
        // when
        Plan plan = desk.type("chips 55 ai 20 nev 15 talent 10").plan();

        // then
        assertThat(PlanShares.spentBp(plan)).isEqualTo(10_000);
        assertThat(desk.done)
                .containsExactly(
                        "Semiconductors 55%, Artificial intelligence 20%, New-energy vehicles 15%, Talent 10%. "
                                + "Left to spend: 0%.");
    }

    @ParameterizedTest
    @CsvSource({"chips=40, 4000", "chips: 40%, 4000", "'chips 40,', 4000", "'chips 12,5', 1250", "semi 40 %, 4000"})
    void shouldUnderstandPunctuationWhenItIsHarmless(String line, int bp) throws WordProblem {
        // given
        desk.type("ai 0 nev 0 talent 0");

        // when
        Plan plan = desk.type(line).plan();

        // then
        assertThat(plan.getShareBpOrDefault("design", 0) + plan.getShareBpOrDefault("equipment", 0))
                .isEqualTo(bp);
    }

    @Test
    void shouldLetTheOthersGiveWayWhenSharesExceedTheMoney() throws WordProblem {
        // when
        Plan plan = desk.type("ai 40").plan();

        // then
        assertThat(PlanShares.spentBp(plan)).isEqualTo(10_000);
        assertThat(plan.getShareBpMap()).containsEntry("foundation", 4_000).containsEntry("design", 1_765);
        assertThat(desk.done)
                .containsExactly("Artificial intelligence 40%. Left to spend: 0%. To make room: Semiconductors 26.47%, "
                        + "New-energy vehicles 26.47%, Talent 7.06%.");
    }

    @Test
    void shouldRefuseWhenWhatIsNamedExceedsTheMoneyAlone() {
        // then
        assertThat(problem("chips 60 ai 40.5"))
                .isEqualTo("What you name makes 100.5% of the money, 0.5% too much. Lower one of them.");
        assertThat(desk.plan()).isEqualTo(Samples.draft());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldNeverExceedTheMoneyNorChangeWhatIsNamedWhenSharesAreTypedAtRandom(long seed) throws WordProblem {
        // given
        Random random = new Random(seed);
        List<String> names = List.of("chips", "ai", "nev", "talent", "design", "equipment", "battery", "stem");
        for (int i = 0; i < 200; i++) {
            String name = names.get(random.nextInt(names.size()));
            int bp = random.nextInt(10_001);

            // when
            desk.type(name + " " + bp / 100 + "." + String.format(Locale.ROOT, "%02d", bp % 100));

            // then
            ShareTarget target =
                    ShareTargets.lexicon(Samples.catalog()).find(name).orElseThrow();
            assertThat(PlanShares.spentBp(desk.plan()))
                    .as("seed %d, step %d", seed, i)
                    .isLessThanOrEqualTo(10_000);
            assertThat(PlanShares.ofBp(desk.plan(), target.entries()))
                    .as("seed %d, step %d", seed, i)
                    .isEqualTo(bp);
        }
    }

    @Test
    void shouldSpendEverythingWhenRestIsSpreadEvenly() throws WordProblem {
        // when
        Plan plan = desk.type("even").plan();

        // then
        assertThat(PlanShares.reserveBp(plan)).isZero();
        assertThat(plan.getShareBpMap()).containsEntry("foundation", 2_675);
    }

    @Test
    void shouldSetOneSectorOrAllWhenResearchMixIsTyped() throws WordProblem {
        // when
        desk.type("research 20");
        Plan plan = desk.type("research chips 35.5").plan();

        // then
        assertThat(plan.getBasicResearchBpMap()).isEqualTo(Map.of("semi", 3_550, "ai", 2_000, "nev", 2_000));
    }

    @Test
    void shouldPlayAimAndDropWhenCardsAreTyped() throws WordProblem {
        // when
        desk.type("card stockpile")
                .type("card mergers equip")
                .type("card m&a design")
                .type("card drop stock");

        // then
        assertThat(desk.plan().getCardsList())
                .containsExactly(CardPlay.newBuilder()
                        .setCard("m_and_a")
                        .setTarget("design")
                        .build());
    }

    @Test
    void shouldTakeLongestNameWhenCardsNameHasManyWords() throws WordProblem {
        // when
        desk.type("card market for technology new energy");

        // then
        assertThat(desk.plan().getCards(0).getTarget()).isEqualTo("nev");
    }

    @ParameterizedTest
    @CsvSource({
        "answer 1b, crash",
        "answer b, crash",
        "answer 2, crash",
        "answer 1 a, exempt",
        "answer litho 3, retreat",
        "answer lithography ban crash, crash",
        "ans 1 exempt, exempt"
    })
    void shouldAnswerEventWhenNamedByNumberLetterOrWords(String line, String choice) throws WordProblem {
        // when
        Plan plan = desk.type(line).plan();

        // then
        assertThat(plan.getAnswersMap()).containsExactly(Map.entry("litho_ban", choice));
    }

    @ParameterizedTest
    @CsvSource({
        "lock, commit", "done, commit", "comm, commit", "undo, undo", "withdraw, undo", "fore, forecast",
        "ready, ready", "leave, leave", "exit, quit", "start, host START", "next, host NEXT_PHASE", "end, host END_GAME"
    })
    void shouldFollowWholeWordsAliasesAndBeginningsWhenTyped(String line, String action) throws WordProblem {
        // when
        desk.type(line);

        // then
        assertThat(desk.done).containsExactly(action);
    }

    @Test
    void shouldDoNothingWhenLineIsEmpty() throws WordProblem {
        // when
        desk.type("   ");

        // then
        assertThat(desk.done).isEmpty();
    }

    @Test
    void shouldRefuseLoanWhenScenarioHasNone() throws WordProblem {
        // given
        desk.type("borrow 30");

        // then
        assertThat(desk.plan().getBorrowBp()).isEqualTo(3_000);
        assertThat(problem("borrow 30.01")).contains("At most 30%");
    }

    @Test
    void shouldShowSourcesWhenAskedWhy() throws WordProblem {
        // when
        desk.type("why ai boom").type("why stockpile");

        // then
        assertThat(desk.done.get(0)).contains("F043", "An article with a title", "A publisher", "2024");
        assertThat(desk.done.get(1)).contains("Stockpile", "F222");
    }
}
