package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.command.PlaceStake;
import org.chokepoint.server.engine.command.WithdrawPlan;
import org.chokepoint.server.engine.command.WithdrawStake;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.TableView;
import org.junit.jupiter.api.Test;

/**
 * Two games that differ in one seat's secrets alone look alike to everybody else until the round is resolved. The secrets
 * are not only the plan: one game's seat drafts, asks, revises and takes back, the other's commits once.
 */
class NonInterferenceTest {
    private static final PlanOrder QUIET = Orders.line("equipment", 4_000);
    private static final PlanOrder LOUD = new PlanOrder(
            Map.of("battery", 4_000, "vehicle", 3_000, "stem", 1_000),
            Map.of("semi", 9_000, "nev", 100),
            "open",
            List.of(),
            0,
            Map.of());

    /** What a seat does with its plan in one round, ending with a plan committed. */
    private interface Secret {
        void act(TestTable table, SeatId seat);
    }

    private static final Secret STEADY = (table, seat) -> table.commit(seat, QUIET);

    private static final Secret RESTLESS = (table, seat) -> {
        table.draft(seat, LOUD);
        table.draft(seat, QUIET);
        table.commit(seat, LOUD);
        table.commit(seat, Orders.overBudget());
        table.result(table.rooms.forecast(table.game, seat, LOUD));
        table.commit(seat, QUIET);
        table.submit(new Actor.Player(seat), new PlaceStake(seat, "sales_grow", 80));
        table.submit(new Actor.Player(seat), new PlaceStake(seat, "chips_grow", 35));
        table.submit(new Actor.Player(seat), new WithdrawStake(seat, "sales_grow"));
        table.commit(seat, LOUD);
        table.draft(seat, QUIET);
        table.draft(seat, LOUD);
    };

    @Test
    void shouldLookAlikeToAllOthersUntilTheReveal() {
        for (int round = 1; round <= 3; round++) {
            // given
            Game steady = new Game();
            Game restless = new Game();
            steady.playTo(round);
            restless.playTo(round);
            // when
            List<List<Object>> seen = List.of(steady.playSecretly(STEADY), restless.playSecretly(RESTLESS));
            // then
            assertThat(seen.get(1)).as("round %d", round).isEqualTo(seen.get(0)).hasSizeGreaterThan(20);
        }
    }

    @Test
    void shouldShowTheDifferenceInTheStandingsAloneAfterTheReveal() {
        // given
        Game steady = new Game();
        Game restless = new Game();
        steady.playTo(1);
        restless.playTo(1);
        steady.playSecretly(STEADY);
        restless.playSecretly(RESTLESS);
        // when
        steady.table.nextPhase();
        restless.table.nextPhase();
        // then
        Publication one = steady.table.hears(steady.watcher).last();
        Publication two = restless.table.hears(restless.watcher).last();
        assertThat(one.mine())
                .isInstanceOf(Publication.PrivateUpdate.RoundReported.class)
                .isEqualTo(two.mine());
        assertThat(one.version()).isEqualTo(two.version());
        assertThat(java.util.Objects.requireNonNull(one.table()).standings())
                .isNotEqualTo(java.util.Objects.requireNonNull(two.table()).standings());
        assertThat(withoutStandings(one.table())).isEqualTo(withoutStandings(two.table()));
    }

    @Test
    void shouldNoticeAPlanThatIsNoSecret() {
        // given
        Game steady = new Game();
        Game open = new Game();
        steady.playTo(1);
        open.playTo(1);
        // when
        List<Object> committed = steady.playSecretly(STEADY);
        List<Object> silent = open.playSecretly((table, seat) -> table.draft(seat, QUIET));
        // then
        assertThat(silent).as("that a seat has committed is public").isNotEqualTo(committed);
    }

    private static TableView withoutStandings(TableView table) {
        return new TableView(
                table.phase(),
                table.round(),
                table.rounds(),
                table.seats(),
                List.of(),
                table.scenario(),
                table.year(),
                table.console(),
                table.mode(),
                table.rivals(),
                table.funds(),
                false,
                table.ballots(),
                table.seal(),
                table.practice(),
                table.weightsBp(),
                table.events(),
                table.teamSize());
    }

    /** A game of a seat with secrets, another person, a bot, the host and a spectator. */
    private static final class Game {
        final TestTable table = TestTable.open(Wishes.quick(4, Wishes.TIMED));
        final SeatId secretive = table.sit("Anna");
        final SeatId watcher = table.sit("Ben");
        final Recorder spectator = new Recorder();

        Game() {
            table.result(table.rooms.attach(table.game, new Actor.Spectator(), spectator));
            table.start();
        }

        void playTo(int round) {
            while (table.round() < round) {
                table.to(Phase.PLAN);
                table.commit(secretive, QUIET);
                table.commit(watcher, LOUD);
                table.nextPhase();
            }
        }

        /** Plays up to the moment before the reveal; gives all that the others were told meanwhile. */
        List<Object> playSecretly(Secret secret) {
            int host = table.hostHears.heard.size();
            int other = table.hears(watcher).heard.size();
            int spectators = spectator.heard.size();
            List<Object> told = new ArrayList<>();
            table.draft(secretive, LOUD);
            told.add(table.draft(watcher, LOUD));
            told.add(table.ready(watcher));
            table.to(Phase.PLAN);
            table.loop.advance(1_000);
            secret.act(table, secretive);
            told.addAll(actsOfTheOther());
            table.to(Phase.COMMIT);
            told.add(table.table());
            told.addAll(table.hostHears.heard.subList(host, table.hostHears.heard.size()));
            told.addAll(table.hears(watcher)
                    .heard
                    .subList(other, table.hears(watcher).heard.size()));
            told.addAll(spectator.heard.subList(spectators, spectator.heard.size()));
            return told;
        }

        /** Every kind of command, answer and news that is possible here. */
        private List<Object> actsOfTheOther() {
            List<Object> told = new ArrayList<>();
            SeatId late = table.take("Cem");
            told.add(late);
            told.add(table.connect(late));
            table.loop.advance(1_000);
            told.add(table.result(table.rooms.forecast(table.game, watcher, LOUD)));
            table.disconnect(watcher);
            told.add(table.connect(watcher));
            told.add(table.snapshot(new Actor.Host()));
            told.add(table.snapshot(new Actor.Spectator()));
            told.add(table.commit(watcher, QUIET));
            told.add(table.commit(watcher, Orders.overBudget()));
            told.add(table.submit(new Actor.Player(watcher), new WithdrawPlan(watcher)));
            told.add(table.leave(late));
            return told;
        }
    }
}
