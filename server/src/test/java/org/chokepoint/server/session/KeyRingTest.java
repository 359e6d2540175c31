package org.chokepoint.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.junit.jupiter.api.Test;

class KeyRingTest {
    private static final GameId GAME = new GameId("one");
    private static final GameId OTHER = new GameId("two");
    private static final SeatId SEAT = new SeatId(3);

    private final KeyRing keys = new KeyRing(new Random(1));

    private Token issue(Key key) {
        Token token = keys.draw();
        keys.put(token, key);
        return token;
    }

    @Test
    void shouldOpenThePlaceWhenTheSecretIsRight() {
        // given
        Key key = new Key(GAME, false, SEAT, 0);

        // when
        Token token = issue(key);

        // then
        assertThat(token.bytes()).hasSize(20);
        assertThat(keys.find(token)).contains(key);
    }

    @Test
    void shouldOpenNothingWhenOneBitIsWrong() {
        // given
        byte[] secret = issue(new Key(GAME, true, null)).bytes();

        for (int bit = 0; bit < secret.length * 8; bit++) {
            // when
            byte[] wrong = secret.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);

            // then
            assertThat(keys.find(new Token(wrong))).isEmpty();
        }
    }

    @Test
    void shouldOpenNothingWhenTheSecretIsEmptyOrLong() {
        // given
        issue(new Key(GAME, true, null));

        // then
        assertThat(keys.find(Token.NONE)).isEmpty();
        assertThat(keys.find(new Token(new byte[60_000]))).isEmpty();
    }

    @Test
    void shouldLeaveTheHostsPlaceWhenTheHostGivesTheSeatUp() {
        // given
        Token host = issue(new Key(GAME, true, SEAT, 0));
        Token seat = issue(new Key(GAME, false, SEAT, 0));
        Token neighbour = issue(new Key(GAME, false, new SeatId(4), 0));

        // when
        keys.giveUp(GAME, SEAT);

        // then
        assertThat(keys.find(host)).contains(new Key(GAME, true, null));
        assertThat(keys.find(seat)).isEmpty();
        assertThat(keys.find(neighbour)).isPresent();
    }

    @Test
    void shouldOpenThePlacesOfTheOthersWhenOneLeavesATeam() {
        // given
        Token first = issue(new Key(GAME, false, SEAT, 1));
        Token second = issue(new Key(GAME, false, SEAT, 2));

        // when
        keys.giveUp(GAME, new Actor.Player(SEAT, 1));

        // then
        assertThat(keys.find(first)).isEmpty();
        assertThat(keys.find(second)).contains(new Key(GAME, false, SEAT, 2));
    }

    @Test
    void shouldForgetTheSecretsWhenTheirGameIsGone() {
        // given
        Token gone = issue(new Key(GAME, true, null));
        Token kept = issue(new Key(OTHER, true, null));

        // when
        keys.keepOnly(OTHER::equals);

        // then
        assertThat(keys.find(gone)).isEmpty();
        assertThat(keys.find(kept)).isPresent();
        assertThat(keys.size()).isEqualTo(1);
    }

    @Test
    void shouldNotShowTheSecretWhenPrinted() {
        assertThat(issue(new Key(GAME, true, null))).hasToString("Token of 20 bytes");
    }
}
