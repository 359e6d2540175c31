package org.chokepoint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoaderTest {
    @TempDir
    private Path packs;

    @Test
    void shouldLoadCorrectPackWithoutIssue() throws Exception {
        // given
        new MiniPack().writeTo(packs.resolve("mini"));

        // when
        LoadResult result = PackLoader.load(packs, "mini");

        // then
        assertThat(result.issues()).isEmpty();
        assertThat(result.playable()).isTrue();
        assertThat(result.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void shouldKeepOrderOfFilesAndEntriesWhenListHasAFolder() throws Exception {
        // given
        // when
        Ruleset mini = load();

        // then
        assertThat(mini.events()).extracting(EventDef::id).containsExactly("toll", "dry_river", "guild_quarrel");
        assertThat(mini.scenarios().get(0).capability().keySet())
                .containsExactly("sand", "furnace", "polish", "flour", "yeast");
    }

    @Test
    void shouldBindEffectsAndConditions() throws Exception {
        // given
        // when
        Ruleset mini = load();

        // then
        CardDef masters = mini.cards().get(1);
        assertThat(masters.effects().get(0).key().kind()).isEqualTo(EffectKind.BUY);
        assertThat(masters.effects().get(0).key().target()).isEqualTo("chosen");
        assertThat(mini.events().get(1).when())
                .isEqualTo(new Expr.Call(
                        Expr.Op.AND,
                        List.of(
                                compare(Expr.Op.GE, new Expr.Name("round"), 2),
                                compare(Expr.Op.LT, new Expr.Name("tension"), 80.5))));
    }

    @Test
    void shouldTakeKeysFromOtherScenarioWhenItIsBasedOnIt() throws Exception {
        // given
        // when
        List<ScenarioDef> scenarios = load().scenarios();

        // then
        ScenarioDef quick = scenarios.get(1);
        assertThat(quick.rounds()).isEqualTo(3);
        assertThat(quick.budget()).isEqualTo(40);
        assertThat(quick.start()).isEqualTo(scenarios.get(0).start());
        assertThat(quick.title().in(List.of("en"))).isEqualTo("The valley, quickly");
    }

    private static Expr compare(Expr.Op op, Expr left, double right) {
        return new Expr.Call(op, List.of(left, new Expr.Num(right)));
    }

    private static Ruleset load() {
        LoadResult result = new MiniPack().load();
        assertThat(result.issues()).isEmpty();
        return Objects.requireNonNull(result.ruleset());
    }
}
