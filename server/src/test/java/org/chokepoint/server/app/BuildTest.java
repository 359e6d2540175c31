package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is known by the bytes of its jars. */
class BuildTest {
    @TempDir
    Path temp;

    @Test
    void shouldTellBuildsApartByTheirBytesWhateverTheirTime() throws Exception {
        // given
        Path server = Files.writeString(temp.resolve("server-1.jar"), "the server");
        Path content = Files.writeString(temp.resolve("content-1.jar"), "the content");
        Optional<String> first = Build.of(List.of(server, content));
        FileTime time = Files.getLastModifiedTime(content);

        // when
        Files.writeString(content, "The content");
        Files.setLastModifiedTime(content, time);
        Optional<String> changed = Build.of(List.of(server, content));
        Files.writeString(content, "the content");
        Files.setLastModifiedTime(content, FileTime.fromMillis(0));
        Optional<String> same = Build.of(List.of(server, content));

        // then
        assertThat(first).isPresent();
        assertThat(changed).isPresent().isNotEqualTo(first);
        assertThat(same).isEqualTo(first);
        assertThat(Build.of(List.of(content, server))).isNotEqualTo(first);
        assertThat(Build.of(List.of(server))).isNotEqualTo(first);
    }

    @Test
    void shouldHaveNoNameWhenClassesAreUnpackedOrGone() {
        assertThat(Build.of(List.of(temp))).isEmpty();
        assertThat(Build.of(List.of(temp.resolve("gone.jar")))).isEmpty();
    }
}
