package org.chokepoint.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.junit.jupiter.api.Test;

class SealScreenTest {
    /** {@code printf 'cafe\n7\ncore\n00ff\n3\n' | sha256sum} */
    private static final String SEAL = "7622f50050ac212c04f67f2d2060c71925fd66840973f6a6636e7ff6ea70ceda";

    private static final GameOver END = GameOver.newBuilder()
            .setSalt("cafe")
            .setSeed(7)
            .setPack("core")
            .setPackHash("00ff")
            .setRules(3)
            .build();

    private final Board board = new Board();

    @Test
    void shouldShowTheSealInTheLobbyAndNothingThatOpensIt() {
        // when
        lobby(SEAL);
        // then
        assertThat(said()).contains(SEAL).contains("secret until the end");
        assertThat(SealScreen.warning(board)).isEmpty();
    }

    @Test
    void shouldProveAtTheEndThatTheSeedIsTheOneOfTheLobby() {
        // given
        lobby(SEAL);
        lobby(""); // it is shown in the lobby only
        // when
        over(END);
        // then
        assertThat(said()).contains("seed 7", SEAL, "nobody chose another seed");
        assertThat(SealScreen.warning(board)).isEmpty();
    }

    @Test
    void shouldWarnWhenAnythingThatWasSealedIsAnother() {
        for (GameOver forged : new GameOver[] {
            END.toBuilder().setSeed(8).build(),
            END.toBuilder().setSalt("beef").build(),
            END.toBuilder().setPack("other").build(),
            END.toBuilder().setPackHash("00fe").build(),
            END.toBuilder().setRules(4).build()
        }) {
            // given
            lobby(SEAL);
            // when
            over(forged);
            // then
            assertThat(said()).as("%s", forged).contains("Careful").doesNotContain("nobody chose");
            assertThat(SealScreen.warning(board)).isNotEmpty();
        }
    }

    @Test
    void shouldTakeTheFirstSealThatTheLobbyShowed() {
        // given
        lobby("ab".repeat(32));
        lobby(SEAL);
        // when
        over(END);
        // then
        assertThat(SealScreen.warning(board)).isNotEmpty();
    }

    @Test
    void shouldNameTheSealToThoseWhoCameLater() {
        // when
        over(END);
        // then
        assertThat(said()).contains(SEAL, "compare it with the host's screen");
        assertThat(SealScreen.warning(board)).isEmpty();
    }

    private void lobby(String seal) {
        board.take(ServerFrame.newBuilder()
                .setTable(Table.newBuilder().setSeal(seal))
                .build());
    }

    private void over(GameOver end) {
        board.take(ServerFrame.newBuilder().setGameOver(end).build());
    }

    private String said() {
        return String.join(" ", SealScreen.of(board)).replaceAll("\\s+", " ");
    }
}
