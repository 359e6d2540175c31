package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files that may be missing never grows beyond its limits. */
class KeptFilesTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path temp;

    @Test
    void shouldFindUnderItsKeyAlone() throws Exception {
        // given
        KeptFiles files = new KeptFiles(temp);
        files.keep("a", BYTES);

        // when
        Files.copy(temp.resolve("a"), temp.resolve("b"));

        // then
        assertThat(files.find("a")).contains(BYTES);
        assertThat(files.find("b")).isEmpty();
        assertThat(files.find("c")).isEmpty();
    }

    @Test
    void shouldDropTheOldestWhenThereAreTooMany() throws Exception {
        // given
        for (int age = 1; age <= KeptFiles.FILES_MAX; age++) {
            old("old" + age, age, 1);
        }

        // when
        new KeptFiles(temp).keep("new", BYTES);

        // then
        assertThat(temp.toFile().list()).hasSize(KeptFiles.FILES_MAX).contains("new", "old1");
        assertThat(temp.resolve("old" + KeptFiles.FILES_MAX)).doesNotExist();
    }

    @Test
    void shouldDropTheOldestWhenTheyAreTooLarge() throws Exception {
        // given
        int most = (int) (KeptFiles.BYTES_MAX / KeptFiles.FILE_BYTES_MAX);
        for (int age = 1; age <= most; age++) {
            old("old" + age, age, KeptFiles.FILE_BYTES_MAX);
        }

        // when
        new KeptFiles(temp).keep("new", BYTES);

        // then
        assertThat(temp.toFile().list()).hasSize(most).contains("new", "old1").doesNotContain("old" + most);
    }

    @Test
    void shouldNotKeepWhatIsTooLarge() {
        // given
        KeptFiles files = new KeptFiles(temp);

        // when
        files.keep("a", new byte[KeptFiles.FILE_BYTES_MAX]);

        // then
        assertThat(files.find("a")).isEmpty();
        assertThat(temp).isEmptyDirectory();
    }

    private void old(String name, int hours, int bytes) throws IOException {
        Path file = temp.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3_600L * hours)));
    }
}
