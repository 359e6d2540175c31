package org.chokepoint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.content.model.ArticleDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.FactDef;
import org.chokepoint.content.model.LessonDef;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.junit.jupiter.api.Test;

/** What the shipped pack promises beyond being correct. */
class CorePackTest {
    private static final Path PACKS = Path.of("packs");

    @Test
    void shouldLoadCorePackWithoutIssue() throws Exception {
        // given
        // when
        LoadResult result = PackLoader.load(PACKS, "core");

        // then
        assertThat(result.issues()).isEmpty();
        assertThat(result.playable()).isTrue();
    }

    @Test
    void shouldUseEveryArticleInAtLeastThreeEvents() throws Exception {
        // given
        Ruleset core = core();
        Map<String, String> articleOf = core.facts().stream().collect(Collectors.toMap(FactDef::id, FactDef::article));

        // when
        Map<String, Long> uses = core.events().stream()
                .map(event -> event.facts().stream().map(articleOf::get).collect(Collectors.toSet()))
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(article -> article, Collectors.counting()));

        // then
        assertThat(core.articles()).hasSize(5);
        assertThat(core.articles())
                .extracting(ArticleDef::id)
                .allSatisfy(id -> assertThat(uses.getOrDefault(id, 0L)).as(id).isGreaterThanOrEqualTo(3L));
    }

    @Test
    void shouldTeachAndAskInEveryEvent() throws Exception {
        // given
        // when
        List<EventDef> events = core().events();

        // then
        assertThat(events).allSatisfy(event -> {
            assertThat(event.choices()).as(event.id()).hasSizeBetween(2, 3);
            assertThat(event.learning()).as(event.id()).isNotNull();
            assertThat(event.theses()).as(event.id()).isNotEmpty().allMatch(thesis -> thesis.matches("T\\d\\d"));
        });
    }

    @Test
    void shouldAskForEveryThesisThatAnEventTeaches() throws Exception {
        // given
        Ruleset core = core();

        // when
        List<String> lessons = core.lessons().stream().map(LessonDef::id).toList();

        // then
        assertThat(lessons)
                .containsAll(core.events().stream()
                        .flatMap(event -> event.theses().stream())
                        .toList());
        assertThat(lessons)
                .containsAll(IntStream.rangeClosed(1, 25)
                        .mapToObj(number -> String.format(Locale.ROOT, "T%02d", number))
                        .toList());
    }

    @Test
    void shouldQuotePredictionsOfWhichAGameCanJudgeSome() throws Exception {
        // given
        // when
        List<PredictionDef> predictions = core().predictions();

        // then
        assertThat(predictions).extracting(PredictionDef::fact).contains("F210", "F211", "F212", "F213");
        assertThat(predictions)
                .filteredOn(prediction -> prediction.dueIn() != 0)
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(predictions)
                .filteredOn(prediction -> prediction.inGame() != null)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void shouldDeriveQuickFromSprintWhenKeysAreNotGiven() throws Exception {
        // given
        // when
        Map<String, ScenarioDef> scenarios =
                core().scenarios().stream().collect(Collectors.toMap(ScenarioDef::id, scenario -> scenario));

        // then
        ScenarioDef sprint = Objects.requireNonNull(scenarios.get("sprint"));
        ScenarioDef quick = Objects.requireNonNull(scenarios.get("quick"));
        assertThat(quick.start()).isEqualTo(sprint.start());
        assertThat(quick.seatBots()).isEqualTo(sprint.seatBots()).hasSize(8);
        assertThat(quick.rounds()).isEqualTo(6);
        assertThat(quick.borrowLimit()).isZero();
        assertThat(quick.cardsPerRound()).isEqualTo(1);
    }

    private static Ruleset core() throws Exception {
        return Objects.requireNonNull(PackLoader.load(PACKS, "core").ruleset());
    }
}
