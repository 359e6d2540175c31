package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.command.VoteReadings;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.TableView.Ballot;
import org.chokepoint.server.engine.view.TableView.Tally;
import org.junit.jupiter.api.Test;

/** How a table settles what the articles dispute. */
class RoomVoteTest {
    private static final NewGame WISH = Wishes.quick(4, Wishes.UNTIMED);
    private static final String EVENT = "controls_teach";
    private static final Map<String, String> SECOND = Map.of(EVENT, "shut_out");

    @Test
    void shouldPlayWhatMostWant() {
        // given
        TestTable table = TestTable.open(WISH.reading(Map.of(), true));
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        SeatId cleo = table.sit("Cleo");
        // when
        vote(table, anna, EVENT, "shut_out");
        vote(table, ben, EVENT, "teach");
        vote(table, ben, EVENT, "shut_out");
        vote(table, cleo, EVENT, "teach");
        // then
        assertThat(ballot(table))
                .isEqualTo(
                        new Ballot(EVENT, true, List.of(new Tally("teach", 1, false), new Tally("shut_out", 2, true))));
        table.start();
        assertThat(table.replayed().setup().readings().chosen()).isEqualTo(SECOND);
        assertThat(table.table().ballots()).isEmpty();
    }

    @Test
    void shouldPlayTheFirstReadingWhenVotesAreEqualOrTheVoterHasLeft() {
        // given
        TestTable table = TestTable.open(WISH.reading(Map.of(), true));
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        SeatId cleo = table.sit("Cleo");
        vote(table, anna, EVENT, "shut_out");
        vote(table, ben, EVENT, "teach");
        vote(table, cleo, EVENT, "shut_out");
        // when
        TestTable.accepted(table.leave(cleo));
        table.start();
        // then
        assertThat(table.replayed().setup().readings().chosen()).isEmpty();
    }

    @Test
    void shouldBeTheSameGameWhetherTheTableOrTheHostChose() {
        // given
        TestTable voted = TestTable.open(WISH.reading(Map.of(), true));
        vote(voted, voted.sit("Anna"), EVENT, "shut_out");
        TestTable named = TestTable.open(WISH.reading(SECOND, false));
        named.sit("Anna");
        TestTable first = TestTable.open(WISH.reading(Map.of(EVENT, "teach"), false));
        first.sit("Anna");
        TestTable plain = TestTable.open(WISH);
        plain.sit("Anna");
        // when
        List<String> hashes = List.of(finish(voted), finish(named), finish(first), finish(plain));
        // then
        assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).isNotEqualTo(hashes.get(3));
        assertThat(hashes.get(2)).isEqualTo(hashes.get(3));
    }

    @Test
    void shouldRefuseVotesThatCannotCount() {
        // given
        TestTable fixed = TestTable.open(WISH.reading(SECOND, false));
        TestTable open = TestTable.open(WISH.reading(Map.of(), true));
        SeatId anna = open.sit("Anna");
        SeatId ben = fixed.sit("Ben");
        // then
        assertThat(reason(fixed, ben, EVENT, "teach")).isEqualTo(Reason.READINGS_FIXED);
        assertThat(reason(open, anna, EVENT, "both")).isEqualTo(Reason.UNKNOWN_READING);
        assertThat(reason(open, anna, "thaw", "both")).isEqualTo(Reason.NOT_DISPUTED);
        open.start();
        assertThat(reason(open, anna, EVENT, "shut_out")).isEqualTo(Reason.WRONG_PHASE);
    }

    private static Reason reason(TestTable table, SeatId seat, String event, String reading) {
        return TestTable.refused(table.submit(new Actor.Player(seat), new VoteReadings(seat, Map.of(event, reading))))
                .reason();
    }

    private static void vote(TestTable table, SeatId seat, String event, String reading) {
        TestTable.accepted(table.submit(new Actor.Player(seat), new VoteReadings(seat, Map.of(event, reading))));
    }

    private static Ballot ballot(TestTable table) {
        return table.table().ballots().stream()
                .filter(ballot -> ballot.event().equals(EVENT))
                .findFirst()
                .orElseThrow();
    }

    private static String finish(TestTable table) {
        table.start();
        while (table.phase() != Phase.FINISHED) {
            if (table.phase() == Phase.PLAN) {
                TestTable.accepted(table.commit(new SeatId(1), PlanOrder.EMPTY));
            } else {
                table.nextPhase();
            }
        }
        return table.replayed().hash();
    }
}
