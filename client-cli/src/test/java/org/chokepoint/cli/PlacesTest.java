package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.cli.link.Address;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.JoinGame;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    private static final Address SERVER = new Address("192.168.1.20", 7171);
    private static final ServerFrame SEATED =
            ServerFrame.newBuilder().setSeated(Seated.newBuilder().setSeat(2)).build();

    @TempDir
    Path folder;

    @Test
    void shouldRememberTheNewestPlaceOfEachGame() {
        // given
        join("K7MF-X2QD", "one");
        join("AAAA-BBBB", "two");
        join("k7mfx2qd", "three");
        // when
        Places places = new Places(folder);
        // then
        assertThat(places.last("")).contains(place("k7mfx2qd", "three"));
        assertThat(places.last("aaaabbbb")).contains(place("AAAA-BBBB", "two"));
        assertThat(places.last("CCCCDDDD")).isEmpty();
    }

    @Test
    void shouldRememberWhereTheGamesOfAnOwnServerAre() {
        // given
        Path games = folder.resolve("my class").toAbsolutePath();
        join("AAAABBBB", "one");
        // when
        new Places(folder).withServerOf(games).note(SERVER, way("K7MFX2QD", "two"), SEATED);
        // then
        Places places = new Places(folder);
        assertThat(places.last("K7MFX2QD"))
                .contains(new Places.Place(SERVER, "K7MFX2QD", ByteString.copyFromUtf8("two"), games));
        assertThat(places.last("AAAABBBB")).contains(place("AAAABBBB", "one"));
    }

    @Test
    void shouldRememberNothingThatWasNotGranted() {
        // when
        new Places(folder).note(SERVER, way("K7MFX2QD", "one"), ServerFrame.getDefaultInstance());
        // then
        assertThat(new Places(folder).last("")).isEmpty();
    }

    @Test
    void shouldPassOverLinesThatItCannotRead() throws IOException {
        // given
        Files.writeString(folder.resolve("places"), "what is this\n\nhost:99999999\tCODE\t00\nhost:1\tCODE\tzz\n");
        // when
        join("K7MFX2QD", "one");
        // then
        assertThat(new Places(folder).last("")).contains(place("K7MFX2QD", "one"));
    }

    private void join(String code, String secret) {
        new Places(folder).note(SERVER, way(code, secret), SEATED);
    }

    private static Places.Place place(String code, String secret) {
        return new Places.Place(SERVER, code, ByteString.copyFromUtf8(secret));
    }

    private static ClientFrame.Builder way(String code, String secret) {
        return ClientFrame.newBuilder()
                .setJoinGame(JoinGame.newBuilder().setCode(code).setSeatToken(ByteString.copyFromUtf8(secret)));
    }
}
