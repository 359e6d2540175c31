package org.chokepoint.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.model.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackFilesTest {
    @TempDir
    private Path packs;

    @ParameterizedTest
    @CsvSource({
        "card.yaml, Did you mean 'cards.yaml'?",
        "cards.yml, Did you mean 'cards.yaml'?",
        "Cards.yaml, Did you mean 'cards.yaml'?",
        "notes.txt, Files:",
        "events/Tools.yaml, Lists may stand in a folder",
        "pack/pack.yaml, Lists may stand in a folder",
        "events/deep/a.yaml, Lists may stand in a folder"
    })
    void shouldRefuseFilesThatNothingReads(String file, String advice) {
        // given
        MiniPack pack = new MiniPack().with(file, "");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("unknown-file");
            assertThat(issue.span().file()).isEqualTo("mini/" + file);
            assertThat(issue.advice()).startsWith(advice);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "LICENSE", ".DS_Store", ".git/config", "events/README.md"})
    void shouldIgnoreWhatPeopleKeepBesideAPack(String file) {
        // given
        MiniPack pack = new MiniPack().with(file, "x");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues()).isEmpty();
        assertThat(result.hash()).isEqualTo(new MiniPack().load().hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pack.yaml", "balance.yaml", "scoring.yaml", "sectors.yaml", "stances.yaml", "scenarios.yaml"})
    void shouldNameEachFileThatIsMissing(String file) {
        // given
        MiniPack pack = new MiniPack().without(file);

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues())
                .anySatisfy(issue -> assertThat(shown(issue)).isEqualTo("missing-file mini/" + file + ":1:1"));
    }

    @Test
    void shouldRefuseAListInBothAFileAndAFolder() {
        // given
        MiniPack pack = new MiniPack().with("events.yaml", "[]");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues())
                .extracting(PackFilesTest::shown)
                .containsExactly("two-sources mini/events.yaml:1:1");
    }

    @Test
    void shouldReportAnEmptyFile() {
        // given
        MiniPack pack = new MiniPack().with("scoring.yaml", "# later\n").with("bots.yaml", "");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues())
                .extracting(PackFilesTest::shown)
                .contains("empty-file mini/scoring.yaml:1:1")
                .noneMatch(shown -> shown.startsWith("empty-file mini/bots.yaml"));
    }

    @Test
    void shouldPointAtBytesThatAreNoUtf8AndReadOn() throws IOException {
        // given
        Map<String, byte[]> files = new LinkedHashMap<>(new MiniPack().bytes());
        String text =
                new MiniPack().replace("cards.yaml", "cost: 12", "cost: many").text("cards.yaml");
        files.put(
                "cards.yaml",
                text.replace("Fill the barns", "Fill the b\u00e4rns").getBytes(StandardCharsets.ISO_8859_1));

        // when
        LoadResult result = PackLoader.load(new MemorySource("mini", files));

        // then
        assertThat(result.issues())
                .extracting(PackFilesTest::shown)
                .containsExactly("bad-utf8 mini/cards.yaml:2:26", "wrong-type mini/cards.yaml:4:9");
    }

    @Test
    void shouldRefuseAFileThatIsTooLarge() {
        // given
        MiniPack pack = new MiniPack().change("facts.yaml", text -> text + "#".repeat(Limits.FILE_BYTES));

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues())
                .extracting(PackFilesTest::shown)
                .contains("file-too-large mini/facts.yaml:1:1")
                .noneMatch(shown -> shown.contains("unknown-fact"));
    }

    @Test
    void shouldRefuseAPackThatIsTooLargeOrHasTooManyFiles() {
        // given
        MiniPack large = new MiniPack();
        MiniPack many = new MiniPack();
        for (int i = 0; i <= Limits.PACK_BYTES / Limits.FILE_BYTES; i++) {
            large.with("facts/f" + i + ".yaml", "#".repeat(Limits.FILE_BYTES));
        }
        for (int i = 0; i < Limits.PACK_FILES; i++) {
            many.with("cards/c" + i + ".yaml", "[]");
        }

        // when
        // then
        assertThat(large.without("facts.yaml").load().issues())
                .extracting(Issue::code)
                .contains("pack-too-large");
        assertThat(many.without("cards.yaml").load().issues())
                .extracting(Issue::code)
                .contains("too-many-files");
    }

    @Test
    void shouldNotFollowLinks() throws IOException {
        // given
        Path outside = Files.writeString(packs.resolve("secret.txt"), "- id: stolen\n");
        Path mini = packs.resolve("mini");
        new MiniPack().without("bots.yaml").writeTo(mini);
        assumeThat(canLink(mini.resolve("bots.yaml"), outside)).isTrue();

        // when
        LoadResult result = PackLoader.load(packs, "mini");

        // then
        assertThat(result.issues()).extracting(PackFilesTest::shown).contains("not-a-file mini/bots.yaml:1:1");
        assertThat(result.issues()).noneMatch(issue -> issue.span().text().contains("stolen"));
    }

    private static boolean canLink(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mimi", "../mini", "", "/etc", "mini/.."})
    void shouldNotLeaveTheFolderOfThePacksWhenThereIsNoSuchPack(String name) throws IOException {
        // given
        new MiniPack().writeTo(packs.resolve("mini"));

        // when
        LoadResult result = PackLoader.load(packs, name);

        // then
        assertThat(result.playable()).isFalse();
        assertThat(result.issues()).extracting(Issue::code).containsExactly("unknown-pack");
        assertThat(result.issues().get(0).advice()).matches("Did you mean 'mini'\\?|Packs: mini\\.");
    }

    @Test
    void shouldRefuseAPackWhoseFolderHasAnotherName() {
        // given
        MiniPack pack = new MiniPack().replace("pack.yaml", "id: mini", "id: maxi");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues()).extracting(PackFilesTest::shown).containsExactly("pack-name mini/pack.yaml:2:5");
    }

    @Test
    void shouldChangeTheHashWhenNamesOrBytesChangeAndOnlyThen() {
        // given
        String hash = new MiniPack().load().hash();

        // when
        String changed =
                new MiniPack().replace("bots.yaml", "Miller", "Millet").load().hash();
        String renamed = new MiniPack()
                .with("events/tolls.yaml", new MiniPack().text("events/sanctions.yaml"))
                .without("events/sanctions.yaml")
                .load()
                .hash();

        // then
        assertThat(new MiniPack().load().hash()).isEqualTo(hash);
        assertThat(List.of(changed, renamed)).doesNotContain(hash).doesNotHaveDuplicates();
    }

    @Test
    void shouldHashNamesAndBytesAsDocumented() {
        // given
        PackHash hash = new PackHash();

        // when
        hash.add("a.yaml", new byte[] {1, 2});

        // then: printf '\0\0\0\0\0\0\0\6\0\0\0\0\0\0\0\2a.yaml\1\2' | sha256sum
        assertThat(hash.hex()).isEqualTo("25556a5f4544e1d3365a2f0d2fa76361808cb66ac18f347a79ccffe870d65f41");
    }

    private static String shown(Issue issue) {
        return issue.code() + " " + issue.span().file() + ":" + issue.span().line() + ":"
                + issue.span().column();
    }
}
