package org.chokepoint.server.lab.thesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.SectorDef;
import org.chokepoint.content.model.ThesisDef;
import org.chokepoint.content.model.ThesisDef.RunDef;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.lab.SeedRange;
import org.chokepoint.server.lab.Workers;
import org.junit.jupiter.api.Test;

/** The shipped pack behaves as the articles say, and the suite would notice if it did not. */
class ThesisSuiteTest {
    private static final Ruleset CORE = TestPacks.ruleset("core");

    /** As many as usual; nothing was tuned on them. */
    private static final SeedSets UNSEEN = SeedSets.of(new SeedRange(400, 479));

    @Test
    void shouldHoldOnSeedsThatNothingWasTunedOn() throws Exception {
        // given
        // when
        List<ThesisResult> results = run(CORE);

        // then
        assertThat(results).hasSizeGreaterThanOrEqualTo(20);
        assertThat(results.stream().filter(result -> !result.holds()).map(ThesisSuiteTest::story))
                .isEmpty();
    }

    @Test
    void shouldTurnRedWhenChipsBecomeALocalBusinessAndCopyingIsEasy() throws Exception {
        // given
        List<SectorDef> sectors = CORE.sectors().stream()
                .map(sector -> RecordShape.with(sector, Map.of("replication", 2 * sector.replication())))
                .map(sector -> sector.id().equals("semi") ? local(sector) : sector)
                .toList();

        // when
        List<ThesisResult> results = run(RecordShape.with(CORE, Map.of("sectors", sectors)));

        // then
        assertThat(results.stream()
                        .filter(result -> !result.holds())
                        .map(result -> result.thesis().id()))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    private static SectorDef local(SectorDef sector) {
        return RecordShape.with(sector, Map.of("globalization", 0.06));
    }

    @Test
    void shouldGiveTheSameNumbersOnAnyNumberOfThreads() throws Exception {
        // given
        List<ThesisDef> some = CORE.theses().subList(0, 3);

        // when
        List<ThesisResult> one = ThesisSuite.run(CORE, some, UNSEEN, new Workers(1), done -> {});
        List<ThesisResult> many = ThesisSuite.run(CORE, some, UNSEEN, new Workers(4), done -> {});

        // then
        assertThat(many).isEqualTo(one);
    }

    @Test
    void shouldLetAScriptComeInItsRoundsAlone() {
        // given
        RunDef volatileMoney = CORE.theses().stream()
                .filter(thesis -> thesis.id().equals("T07"))
                .flatMap(thesis -> thesis.runs().stream())
                .filter(run -> run.id().equals("volatile"))
                .findFirst()
                .orElseThrow();

        // when
        var events = Variant.of(CORE, volatileMoney).ruleset().events();

        // then
        assertThat(events).hasSize(10);
        assertThat(events.get(0).effects().get(0).value()).isEqualTo(1.2);
        assertThat(events.get(1).effects().get(0).value()).isEqualTo(-1);
        assertThat(Objects.requireNonNull(events.get(9).round())).isEqualTo(10);
    }

    private static List<ThesisResult> run(Ruleset pack) throws InterruptedException {
        return ThesisSuite.run(pack, pack.theses(), UNSEEN, Workers.all(), done -> {});
    }

    private static String story(ThesisResult result) {
        return ThesisTable.text(List.of(result));
    }
}
