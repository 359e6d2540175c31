package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.server.engine.event.DraftSaved;
import org.chokepoint.server.engine.event.SeatLeft;
import org.chokepoint.server.engine.event.SeatReady;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Sitter;
import org.junit.jupiter.api.Test;

/** The hash of a game says what was played, and nothing else. */
class GameHashTest {
    private static final NewGame WISH = Wishes.quick(3, Wishes.UNTIMED);

    @Test
    void shouldBeEqualInAnotherGameWithTheSameSeedAndOrders() {
        // given
        TestTable one = TestTable.open(WISH, 1);
        TestTable two = TestTable.open(Wishes.quick(3, Wishes.TIMED), 2);
        assertThat(one.game).isNotEqualTo(two.game);
        // when
        String first = play(one, "Anna", Orders.line("equipment", 5_000));
        two.sit("nobody in particular");
        two.leave(new SeatId(1));
        String second = play(two, "Ben", Orders.line("equipment", 5_000));
        // then
        assertThat(second).isEqualTo(first).matches("[0-9a-f]{64}");
    }

    @Test
    void shouldDifferWhenTheSeedDiffers() {
        // given
        TestTable seven = TestTable.open(WISH);
        TestTable eight = TestTable.open(Wishes.withSeed(WISH, 8));
        // then
        assertThat(play(seven, "Anna", PlanOrder.EMPTY)).isNotEqualTo(play(eight, "Anna", PlanOrder.EMPTY));
    }

    @Test
    void shouldDifferWhenOneOrderDiffersByABasisPoint() {
        // given
        TestTable one = TestTable.open(WISH);
        TestTable two = TestTable.open(WISH);
        // then
        assertThat(play(one, "Anna", Orders.line("equipment", 5_000)))
                .isNotEqualTo(play(two, "Anna", Orders.line("equipment", 5_001)));
    }

    @Test
    void shouldNotDependOnDraftsThatWereNotPlayed() {
        // given
        TestTable one = TestTable.open(WISH);
        TestTable two = TestTable.open(WISH);
        SeatId anna = two.sit("Anna");
        two.start();
        two.to(Phase.PLAN);
        two.draft(anna, Orders.line("battery", 1_234));
        // when
        String first = play(one, "Anna", PlanOrder.EMPTY);
        String second = finish(two, anna, PlanOrder.EMPTY);
        // then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void shouldCountEverythingThatMattersToTheRules() {
        // given
        TestTable table = TestTable.open(WISH);
        SeatId anna = table.sit("Anna");
        table.start();
        table.to(Phase.REPORT);
        table.nextPhase();
        GameState state = table.replayed();
        PlanOrder plan = Orders.line("equipment", 1);
        NationState other = Rounds.start(table.world());
        List<GameState> changed = List.of(
                state.with(anna, seat -> seat.opened(other, PlanOrder.EMPTY)),
                state.with(anna, seat -> seat.with(seat.desk().drafted(plan))),
                state.with(anna, seat -> seat.with(seat.desk().committed(plan))),
                new DraftSaved(anna, PlanOrder.EMPTY).applyTo(state),
                state.in(state.phase(), state.round() + 1));
        // then
        assertThat(changed).extracting(GameState::hash).doesNotHaveDuplicates().doesNotContain(state.hash());
    }

    @Test
    void shouldNotCountWhatDoesNotMatterToTheRules() {
        // given
        TestTable table = TestTable.open(WISH);
        SeatId anna = table.sit("Anna");
        table.start();
        GameState state = table.replayed();
        List<GameState> changed = List.of(
                state.stepped(),
                state.in(Phase.COMMIT, state.round()),
                state.endingEarly(),
                new SeatReady(anna).applyTo(state),
                new SeatLeft(anna, Sitter.bot("longterm", "longterm"), PlanOrder.EMPTY).applyTo(state));
        // then
        assertThat(changed).extracting(GameState::hash).containsOnly(state.hash());
    }

    /** One person plays the same plan in every round; bots play the rest. */
    private static String play(TestTable table, String name, PlanOrder order) {
        SeatId seat = table.sit(name);
        table.start();
        return finish(table, seat, order);
    }

    private static String finish(TestTable table, SeatId seat, PlanOrder order) {
        while (table.phase() != Phase.FINISHED) {
            if (table.phase() == Phase.PLAN) {
                TestTable.accepted(table.commit(seat, order));
            } else {
                table.nextPhase();
            }
        }
        return table.replayed().hash();
    }
}
