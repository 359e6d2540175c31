package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A game that is over and that nobody listens to takes little room, and nobody can tell. */
class RoomRestTest {
    private TestTable table;
    private SeatId anna;
    private SeatId ben;

    @BeforeEach
    void playTwoRounds() {
        table = TestTable.untimed(2);
        anna = table.sit("Anna");
        ben = table.sit("Ben");
        table.start();
        for (int round = 1; round <= 2; round++) {
            table.to(Phase.PLAN);
            table.commit(anna, PlanOrder.EMPTY);
            table.commit(ben, Orders.line("equipment", 1_000));
            assertThat(table.phase()).isEqualTo(Phase.REPORT);
        }
    }

    @Test
    void shouldRestWhenAGameIsOverAndTheLastListenerHasGone() {
        // given
        TestTable.accepted(table.host(new EndGame()));
        table.to(Phase.FINISHED);
        // when
        table.disconnect(anna);
        table.disconnect(ben);
        assertThat(table.rooms.load().resting()).as("the host is still there").isZero();
        hostGoes();
        // then
        assertThat(table.rooms.load().resting()).isEqualTo(1);
        table.loop.advance(RoomLimits.CAPTAIN_AWAY_MILLIS);
        assertThat(table.rooms.load().resting()).as("when all alarms have rung").isEqualTo(1);
        assertThat(table.rooms.persons(table.game)).isEqualTo(2);
        assertThat(table.rooms.setup(table.game)).isPresent();
    }

    @Test
    void shouldShowTheSameAfterARest() {
        // given
        TestTable.accepted(table.host(new EndGame()));
        table.to(Phase.FINISHED);
        TableView shown = table.table();
        List<SeatView> seen = List.of(table.view(anna), table.view(ben));
        assertThat(seen).allMatch(view -> view.over() != null && view.nation() != null);
        table.disconnect(anna);
        table.disconnect(ben);
        hostGoes();
        // when
        table.connect(anna);
        // then
        assertThat(table.rooms.load().resting()).isZero();
        assertThat(List.of(table.view(anna), table.view(ben))).isEqualTo(seen);
        assertThat(table.table().standings()).isEqualTo(shown.standings());
        table.disconnect(anna);
        assertThat(table.rooms.load().resting()).as("again").isEqualTo(1);
        assertThat(table.view(ben)).as("after the second rest").isEqualTo(seen.get(1));
    }

    @Test
    void shouldNotRestWhileItGoesOn() {
        // when
        table.disconnect(anna);
        table.disconnect(ben);
        hostGoes();
        // then
        assertThat(table.rooms.load().resting()).isZero();
    }

    private void hostGoes() {
        table.rooms.detach(table.game, TestTable.HOST, table.hostHears);
        table.loop.settle();
    }
}
