package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.MemorySource;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.server.journal.codec.RecordBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a pack is what loading gives, or it is not used. */
class KeptPacksTest {
    private static final String BUILD = "this build";
    private static final Path SHIPPED = Path.of("..", "content", "packs");
    private static final Path EXAMPLES = Path.of("..", "content", "src", "test", "resources", "packs");
    private static final String MINI = "mini";
    private static final int FLIPS = 300;
    private static final int FLIPS_A_FILE = 12;

    @TempDir
    Path temp;

    static List<Arguments> packs() {
        return Stream.of(SHIPPED, EXAMPLES)
                .flatMap(packs -> list(packs).stream()
                        .map(pack -> Arguments.of(packs, packs.relativize(pack).toString())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void shouldGiveWhatLoadingGaveWhenAPackIsKept(Path packs, String name) throws Exception {
        // given
        LoadResult loaded = PackLoader.load(packs, name);
        kept(BUILD).load(packs, name);

        // when
        LoadResult back = RecordBytes.read(
                LoadResult.class, new KeptFiles(folder()).find(key()).orElseThrow());

        // then
        assertThat(loaded.playable()).isTrue();
        assertThat(back).isEqualTo(loaded);
        assertThat(back.toString()).as("the order of maps too").isEqualTo(loaded.toString());
        assertThat(kept(BUILD).load(packs, name)).isEqualTo(loaded);
    }

    @Test
    void shouldNotLoadWhatTheSameBuildKept() throws Exception {
        // given
        Path packs = copyOfMini();
        LoadResult marked = keepMarked(packs);

        // when
        LoadResult same = kept(BUILD).load(packs, MINI);
        LoadResult other = kept("another build").load(packs, MINI);

        // then
        assertThat(same).isEqualTo(marked);
        assertThat(other).isEqualTo(PackLoader.load(packs, MINI));
    }

    @Test
    void shouldLoadAnewWhenAnyFileChanges() throws Exception {
        // given
        Path packs = copyOfMini();
        keepMarked(packs);
        long seed = new Random().nextLong();
        Random random = new Random(seed);

        for (Path file : files(packs.resolve(MINI))) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < FLIPS_A_FILE; i++) {
                // when
                Files.write(file, flipped(bytes, random));
                LoadResult result = kept(BUILD).load(packs, MINI);

                // then
                assertThat(result).as("%s, seed %d", file, seed).isEqualTo(PackLoader.load(packs, MINI));
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void shouldLoadAnewWhenAFileComesGoesOrHasAnotherName() throws Exception {
        // given
        Path packs = copyOfMini();
        keepMarked(packs);
        Path pack = packs.resolve(MINI);

        // when
        Files.writeString(pack.resolve("card.yaml"), "[]\n");
        assertLoaded(packs, "unknown-file");
        Files.delete(pack.resolve("card.yaml"));
        Files.createSymbolicLink(pack.resolve("lessons.yaml"), temp.resolve("elsewhere"));
        assertLoaded(packs, "not-a-file");
        Files.delete(pack.resolve("lessons.yaml"));
        Files.move(pack.resolve("cards.yaml"), pack.resolve("lessons.yaml"));
        assertLoaded(packs, "unknown-key");
        Files.move(pack.resolve("lessons.yaml"), pack.resolve("cards.yaml"));
        Files.move(pack.resolve("sectors.yaml"), temp.resolve("sectors.yaml"));
        assertLoaded(packs, "missing-file");
        Files.move(temp.resolve("sectors.yaml"), pack.resolve("sectors.yaml"));

        // then
        assertThat(kept(BUILD).load(packs, MINI).hash()).as("as it was").isEqualTo("marked");
        Files.move(pack, packs.resolve("maxi"));
        assertThat(kept(BUILD).load(packs, "maxi")).isEqualTo(PackLoader.load(packs, "maxi"));
        assertThat(kept(BUILD).load(packs, MINI)).isEqualTo(PackLoader.load(packs, MINI));
    }

    @Test
    void shouldLoadAndKeepAnewWhenWhatWasKeptIsDamaged() throws Exception {
        // given
        Path packs = copyOfMini();
        LoadResult loaded = kept(BUILD).load(packs, MINI);
        Path file = folder().resolve(key());
        byte[] good = Files.readAllBytes(file);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Stream<byte[]> flips = Stream.generate(() -> flipped(good, random)).limit(FLIPS);
        Stream<byte[]> cuts = Stream.of(0, 1, 31, 32, 33, good.length - 1, good.length + 1)
                .map(length -> Arrays.copyOf(good, length));

        Stream.concat(flips, cuts).forEach(damaged -> {
            // when
            write(file, damaged);
            LoadResult result = load(packs);

            // then
            assertThat(result).as("seed %d", seed).isEqualTo(loaded);
            assertThat(file).as("seed %d", seed).hasBinaryContent(good);
        });
    }

    @Test
    void shouldLoadAnewWhenSoundBytesAreNoPack() throws Exception {
        // given
        Path packs = copyOfMini();
        kept(BUILD).load(packs, MINI);
        new KeptFiles(folder()).keep(key(), new byte[] {1, 2, 3});

        // when
        LoadResult result = kept(BUILD).load(packs, MINI);

        // then
        assertThat(result).isEqualTo(PackLoader.load(packs, MINI));
    }

    @Test
    void shouldNotKeepAPackWithAnError() throws Exception {
        // given
        Path packs = copyOfMini();
        Files.writeString(packs.resolve(MINI).resolve("sectors.yaml"), "[]\n");

        // when
        LoadResult result = kept(BUILD).load(packs, MINI);

        // then
        assertThat(result.playable()).isFalse();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void shouldLoadWhenNothingCanBeWritten() throws Exception {
        // given
        Path packs = copyOfMini();
        KeptFiles below =
                new KeptFiles(Files.writeString(temp.resolve("file"), "").resolve("packs"));

        // when
        LoadResult result = new KeptPacks(below, BUILD).load(packs, MINI);

        // then
        assertThat(result).isEqualTo(PackLoader.load(packs, MINI));
    }

    @Test
    void shouldKnowThePackOfAGameThatGoesOn() throws Exception {
        // given
        LoadResult loaded = PackLoader.load(EXAMPLES, MINI);
        MemorySource own = MemorySource.ofTexts(MINI, loaded.files());
        kept(BUILD).load(own);

        // when
        LoadResult back = kept(BUILD).load(own);

        // then
        assertThat(list(folder())).hasSize(1);
        assertThat(back).isEqualTo(PackLoader.load(own));
    }

    private void assertLoaded(Path packs, String code) throws IOException {
        LoadResult result = kept(BUILD).load(packs, MINI);
        assertThat(result).isEqualTo(PackLoader.load(packs, MINI));
        assertThat(result.issues()).anyMatch(issue -> issue.code().equals(code));
    }

    private KeptPacks kept(String build) {
        return new KeptPacks(new KeptFiles(folder()), build);
    }

    private Path folder() {
        return temp.resolve("kept");
    }

    /** Of the only pack that is kept. */
    private String key() {
        List<Path> files = list(folder());
        assertThat(files).hasSize(1);
        return files.get(0).getFileName().toString();
    }

    /** Lets the pack be kept as something that loading never gives. */
    private LoadResult keepMarked(Path packs) throws IOException {
        LoadResult loaded = kept(BUILD).load(packs, MINI);
        LoadResult marked = new LoadResult(loaded.ruleset(), loaded.issues(), "marked", loaded.files());
        new KeptFiles(folder()).keep(key(), RecordBytes.of(marked));
        return marked;
    }

    private LoadResult load(Path packs) {
        try {
            return kept(BUILD).load(packs, MINI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] other = bytes.clone();
        other[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return other;
    }

    private Path copyOfMini() throws IOException {
        Path from = EXAMPLES.resolve(MINI);
        Path packs = temp.resolve("packs");
        for (Path file : files(from)) {
            Path to = packs.resolve(MINI).resolve(from.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        return packs;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
