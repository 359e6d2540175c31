package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.server.room.TestTable.accepted;
import static org.chokepoint.server.room.TestTable.refused;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.server.engine.command.PlaceStake;
import org.chokepoint.server.engine.command.TurnSwitch;
import org.chokepoint.server.engine.command.WithdrawStake;
import org.chokepoint.server.engine.event.StakePlaced;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Stake;
import org.chokepoint.server.engine.view.EventView;
import org.chokepoint.server.engine.view.NationView;
import org.chokepoint.server.engine.view.PredictionsView;
import org.chokepoint.server.engine.view.PredictionsView.Question;
import org.chokepoint.server.room.Publication.PrivateUpdate.StakesChanged;
import org.junit.jupiter.api.Test;

/** What becomes of stakes from the moment they are placed; the numbers are those of the core pack. */
class RoomStakeTest {
    private final TestTable table = TestTable.untimed(3);
    private final SeatId anna = table.sit("Anna");
    private final SeatId ben = table.sit("Ben");

    private Answer stake(SeatId seat, String question, int percent) {
        return table.submit(new Actor.Player(seat), new PlaceStake(seat, question, percent));
    }

    private Answer withdraw(SeatId seat, String question) {
        return table.submit(new Actor.Player(seat), new WithdrawStake(seat, question));
    }

    private PredictionsView ledger(SeatId seat) {
        return table.view(seat).predictions();
    }

    private Map<String, Stake> stakes(SeatId seat) {
        return ledger(seat).stakes().stream()
                .map(PredictionsView.StakeView::stake)
                .collect(Collectors.toMap(Stake::question, stake -> stake));
    }

    private static double sales(NationView nation) {
        return nation.sectors().stream()
                .mapToDouble(sector -> sector.salesHome() + sector.salesAbroad())
                .sum();
    }

    @Test
    void shouldAskWhileASeatCanPlanAndNothingElse() {
        // given
        assertThat(ledger(anna).questions()).isEmpty();
        table.start();
        for (Phase phase : List.of(Phase.BRIEFING, Phase.PLAN, Phase.COMMIT)) {
            // when
            table.to(phase);
            // then
            assertThat(ledger(anna).questions())
                    .extracting(Question::question)
                    .containsExactly("sales_grow", "own_lead", "sanction_next");
        }
        table.to(Phase.REPORT);
        assertThat(ledger(anna).questions()).isEmpty();
        assertThat(refused(stake(anna, "own_lead", 50)).reason()).isEqualTo(Reason.WRONG_PHASE);
        table.to(Phase.PLAN);
        assertThat(ledger(anna).questions())
                .as("with four questions and three a round they take turns")
                .extracting(Question::question)
                .containsExactly("chips_grow", "sales_grow", "own_lead");
    }

    @Test
    void shouldAnswerWithTheReportWhatTheReportShows() {
        // given
        table.start();
        table.to(Phase.PLAN);
        int bar = ledger(anna).questions().get(0).bar();
        assertThat((double) bar).isBetween(sales(nation(anna)) * 1.08 - 1, sales(nation(anna)) * 1.08);
        accepted(stake(anna, "sales_grow", 70));
        accepted(stake(anna, "own_lead", 25));
        accepted(stake(ben, "own_lead", 95));
        assertThat(stakes(anna).values()).noneMatch(Stake::isSettled);
        // when
        table.to(Phase.REPORT);
        // then
        boolean grew = sales(nation(anna)) > bar;
        SeatId leader = table.table().standings().get(0).seat();
        assertThat(stakes(anna))
                .containsEntry("sales_grow", new Stake("sales_grow", 1, bar, 70, 1, grew))
                .containsEntry("own_lead", new Stake("own_lead", 1, 0, 25, 1, leader.equals(anna)));
        assertThat(stakes(ben))
                .containsOnly(Map.entry("own_lead", new Stake("own_lead", 1, 0, 95, 1, leader.equals(ben))));
        assertThat(table.hears(anna)
                        .all(Publication.PrivateUpdate.RoundReported.class)
                        .get(0)
                        .report()
                        .predictions())
                .isEqualTo(ledger(anna));
    }

    private NationView nation(SeatId seat) {
        return java.util.Objects.requireNonNull(table.view(seat).nation());
    }

    @Test
    void shouldAnswerWithTheOpeningWhetherASanctionCame() {
        // given
        table.start();
        boolean[] seen = new boolean[2];
        for (int round = 1; round < 6; round++) {
            table.to(Phase.PLAN);
            boolean asked = ledger(anna).questions().stream()
                    .anyMatch(question -> question.question().equals("sanction_next"));
            if (asked) {
                accepted(stake(anna, "sanction_next", 40));
            }
            // when
            table.to(Phase.REPORT);
            table.nextPhase();
            // then
            boolean sanction =
                    table.view(anna).events().stream().map(EventView::event).anyMatch(RoomStakeTest::isSanction);
            int opened = round + 1;
            if (asked) {
                assertThat(ledger(anna).stakes())
                        .extracting(PredictionsView.StakeView::stake)
                        .contains(new Stake("sanction_next", round, 0, 40, opened, sanction));
                seen[sanction ? 1 : 0] = true;
            }
        }
        assertThat(seen[0] || seen[1]).isTrue();
    }

    private static boolean isSanction(String event) {
        return Shelf.CORE.ruleset().events().stream()
                .anyMatch(def -> def.id().equals(event) && def.kind() == EventDef.Kind.SANCTION);
    }

    @Test
    void shouldReplaceAndTakeBackAndTellNobodyElse() {
        // given
        table.start();
        table.to(Phase.PLAN);
        String untouched = table.replayed().hash();
        long version = accepted(stake(anna, "own_lead", 30)).version();
        int heard = table.hears(ben).heard.size() + table.hostHears.heard.size();
        String staked = table.replayed().hash();
        // when
        accepted(stake(anna, "own_lead", 60));
        // then
        assertThat(stakes(anna)).containsOnly(Map.entry("own_lead", Stake.open("own_lead", 1, 0, 60)));
        assertThat(table.replayed().hash()).isNotEqualTo(staked).isNotEqualTo(untouched);
        assertThat(table.replayed().seat(ben).stakes().all()).isEmpty();
        // when
        assertThat(accepted(withdraw(anna, "own_lead")).version()).isEqualTo(version);
        // then
        assertThat(table.hears(anna).all(StakesChanged.class)).hasSize(3);
        assertThat(table.hears(ben).heard.size() + table.hostHears.heard.size()).isEqualTo(heard);
        assertThat(table.replayed().hash())
                .as("a game without stakes has the hash it always had")
                .isEqualTo(untouched);
        assertThat(refused(withdraw(anna, "own_lead")).reason()).isEqualTo(Reason.NOTHING_STAKED);
    }

    @Test
    void shouldSayWhatIsWrongWithAStake() {
        // given
        table.start();
        table.to(Phase.PLAN);
        for (int wrong : new int[] {0, 4, 52, 96, 100, Integer.MAX_VALUE, -5}) {
            // when
            Rejected why = refused(stake(anna, "own_lead", wrong));
            // then
            assertThat(why.reason()).isEqualTo(Reason.STAKE_OUT_OF_RANGE);
            assertThat(why.facts()).containsAllEntriesOf(Map.of("min", "5", "max", "95", "step", "5"));
        }
        Rejected unknown = refused(stake(anna, "chips_grow", 50));
        assertThat(unknown.reason()).isEqualTo(Reason.UNKNOWN_QUESTION);
        assertThat(unknown.facts()).containsEntry("known", "sales_grow, own_lead, sanction_next");
        assertThat(refused(table.submit(new Actor.Player(ben), new PlaceStake(anna, "own_lead", 50)))
                        .reason())
                .isEqualTo(Reason.NOT_A_PLAYER);
    }

    @Test
    void shouldTakeEffectOnceWhenACommandComesAgain() {
        // given
        table.start();
        table.to(Phase.PLAN);
        PlaceStake command = new PlaceStake(anna, "own_lead", 50);
        accepted(table.submit(new Actor.Player(anna), 900, command));
        accepted(stake(anna, "own_lead", 60));
        // when
        accepted(table.submit(new Actor.Player(anna), 900, command));
        // then
        assertThat(stakes(anna).values()).extracting(Stake::percent).containsExactly(60);
        assertThat(table.journal.events())
                .filteredOn(StakePlaced.class::isInstance)
                .hasSize(2);
    }

    @Test
    void shouldKeepTheLeadToItselfWhileStandingsAreHidden() {
        // given
        table.start();
        table.to(Phase.PLAN);
        accepted(stake(anna, "own_lead", 50));
        accepted(stake(anna, "sales_grow", 50));
        accepted(table.host(new TurnSwitch(Console.Switch.STANDINGS_HIDDEN, true)));
        // when
        table.to(Phase.REPORT);
        // then
        assertThat(stakes(anna)).containsEntry("own_lead", Stake.open("own_lead", 1, 0, 50));
        assertThat(stakes(anna).get("sales_grow")).matches(Stake::isSettled);
        accepted(table.host(new TurnSwitch(Console.Switch.STANDINGS_HIDDEN, false)));
        assertThat(stakes(anna).get("own_lead")).matches(Stake::isSettled);
    }

    @Test
    void shouldForgetTheStakesOfWhoeverLeaves() {
        // given
        table.start();
        table.to(Phase.PLAN);
        accepted(stake(anna, "own_lead", 50));
        // when
        accepted(table.leave(anna));
        SeatId heir = table.sit("Cem");
        // then
        assertThat(heir).isEqualTo(anna);
        assertThat(ledger(heir).stakes()).isEmpty();
    }
}
