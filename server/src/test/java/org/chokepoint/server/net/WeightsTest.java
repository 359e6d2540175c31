package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.v1.DimensionText;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.ScorePart;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;

/** The host sets the weights of the score when the game is open already. */
class WeightsTest {
    private static final Map<String, Integer> GROWTH = Map.of("growth", 3_000, "leadership", 1_500);

    private final MemoryJournal journal = new MemoryJournal();
    private final House house = house();

    private House house() {
        return new House(journal, 10, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    }

    private static List<Double> weights(Client client) {
        return client.last(BodyCase.WATCHING).getCatalog().getDimensionsList().stream()
                .map(DimensionText::getWeight)
                .toList();
    }

    private static GameOver played(OpenGame game, Client player) {
        game.start().to(Phase.FINISHED);
        return player.last(BodyCase.GAME_OVER).getGameOver();
    }

    @Test
    void shouldPlayTheGameThatWouldHaveBeenOpenedWithThem() {
        // given
        OpenGame opened = OpenGame.open(house, Messages.quick(3).putAllWeightsBp(GROWTH));
        OpenGame chosen = OpenGame.open(house, Messages.quick(3).putWeightsBp("security", 3_000));
        Client ann = opened.sit("Ann");
        Client ben = chosen.sit("Ann");

        // when
        chosen.host.accepted(Messages.weights(GROWTH));

        // then
        assertThat(ben.table().getWeightsBpList())
                .isEqualTo(opened.host.table().getWeightsBpList())
                .contains(3_000, 1_500);
        assertThat(weights(chosen.watch())).isEqualTo(weights(opened.watch()));
        GameOver wanted = played(opened, ann);
        GameOver over = played(chosen, ben);
        assertThat(over.getStateHash()).isEqualTo(wanted.getStateHash());
        assertThat(over.getPartsList()).isEqualTo(wanted.getPartsList());
    }

    @Test
    void shouldGoBackToThoseOfThePack() {
        // given
        OpenGame game = OpenGame.open(house, Messages.quick(3).putAllWeightsBp(GROWTH));
        OpenGame plain = OpenGame.quick(house, 3);
        Client ann = game.sit("Ann");
        Client ben = plain.sit("Ann");

        // when
        game.host.accepted(Messages.weights(Map.of()));

        // then
        assertThat(weights(game.watch())).isEqualTo(weights(plain.watch()));
        assertThat(played(game, ann).getPartsList().stream()
                        .map(ScorePart::getContribution)
                        .toList())
                .isEqualTo(played(plain, ben).getPartsList().stream()
                        .map(ScorePart::getContribution)
                        .toList());
    }

    @Test
    void shouldKeepThemForAGroupOpenedLaterAndOverARestart() {
        // given
        OpenGame game = OpenGame.quick(house, 3);
        game.host.accepted(Messages.weights(GROWTH));
        List<Integer> chosen = game.host.table().getWeightsBpList();

        // when
        Client second = house.hello();
        second.ask(Messages.group(game.granted.getHostToken()));
        Client back = house().recovered().hello();
        back.ask(Messages.resume(game.granted.getHostToken()));

        // then
        assertThat(chosen).hasSizeGreaterThan(3);
        assertThat(second.table().getWeightsBpList()).isEqualTo(chosen);
        assertThat(back.table().getWeightsBpList()).isEqualTo(chosen);
    }

    @Test
    void shouldRefuseWhatCannotBeAndLeaveThemAlone() {
        // given
        OpenGame game = OpenGame.quick(house, 3);

        // then
        assertThat(game.host.code(Messages.weights(Map.of("happiness", 100)))).isEqualTo(ErrorCode.UNKNOWN_DIMENSION);
        assertThat(game.host.code(Messages.weights(Map.of("growth", 9_000)))).isEqualTo(ErrorCode.WEIGHT_OUT_OF_RANGE);
        assertThat(game.host.code(Messages.weights(Map.of("growth", -1)))).isEqualTo(ErrorCode.WEIGHTS_SUM);
        assertThat(game.host.table().getWeightsBpList()).isEmpty();
        game.start();
        assertThat(game.host.code(Messages.weights(GROWTH))).isEqualTo(ErrorCode.WEIGHTS_FIXED);
    }
}
