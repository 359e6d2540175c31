package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.Games.Played;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Rounds.Report;
import org.chokepoint.server.engine.rule.Rounds.Resolution;
import org.chokepoint.server.engine.state.RoundResult.Cause;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundReportTest {
    private static final List<String> FIGURES =
            List.of("sales", "capability", "staff", "stranded", "budget", "tension");

    static Stream<Arguments> games() {
        return Stream.of("longterm", "stopgo", "buyer", "autarkist", "talent")
                .flatMap(bot -> Stream.of(1L, 7L, 23L).map(seed -> Arguments.of(bot, seed)));
    }

    @ParameterizedTest
    @MethodSource("games")
    void shouldNotChangeTheResultWhenReporting(String bot, long seed) {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), seed);
        for (Played round : Games.play(world, bot)) {
            // when
            Resolution resolution = Rounds.resolveWithReport(world, round.opened(), round.plan());
            // then
            assertThat(Games.hash(resolution.nation())).isEqualTo(Games.hash(round.resolved()));
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void shouldTellTheWholeChangeWhenNoCauseIsLeftOut(String bot, long seed) {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), seed);
        int told = 0;
        for (Played round : Games.play(world, bot)) {
            // when
            Report report = Rounds.resolveWithReport(world, round.opened(), round.plan())
                    .report();
            // then
            for (Change change : report.changes()) {
                if (!change.figure().equals("sales") && change.causes().size() < 3) {
                    double sum =
                            change.causes().stream().mapToDouble(Cause::amount).sum();
                    assertThat(sum).as(change.toString()).isEqualTo(change.after() - change.before(), within(1e-6));
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(40);
    }

    @Test
    void shouldListFiguresInTheOrderToBeRead() {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), 7);
        Played round = Games.play(world, "longterm").get(4);
        // when
        Report report =
                Rounds.resolveWithReport(world, round.opened(), round.plan()).report();
        // then
        List<String> figures =
                report.changes().stream().map(Change::figure).distinct().toList();
        assertThat(figures).isEqualTo(FIGURES);
        assertThat(report.changes()).hasSize(3 + 9 + 3 + 3 + 1 + 1);
        assertThat(report.scoreBefore()).isEqualTo(round.opened().score());
        assertThat(report.score()).isEqualTo(round.resolved().score());
        assertThat(report.dimensionPoints()).hasSize(5).allMatch(points -> points >= 0 && points <= 100);
    }

    @Test
    void shouldNameOnlyCausesThatClientsCanTranslate() {
        // given
        Rulebook book = TestPacks.rulebook("core", "sprint");
        TreeSet<String> known = new TreeSet<>(Rounds.CAUSES);
        known.addAll(book.cards().all());
        known.addAll(book.events().all());
        TreeSet<String> named = new TreeSet<>();
        for (long seed = 0; seed < 20; seed++) {
            World world = World.draw(book, seed);
            for (Played round : Games.play(world, seed % 2 == 0 ? "stopgo" : "buyer")) {
                // when
                Report report = Rounds.resolveWithReport(world, round.opened(), round.plan())
                        .report();
                report.changes().forEach(change -> change.causes().forEach(cause -> named.add(cause.cause())));
            }
        }
        // then
        assertThat(named).isSubsetOf(known).contains("demand", "quality", "replication", "learning", "attrition");
        assertThat(Rounds.CAUSES).doesNotHaveDuplicates();
    }

    @Test
    void shouldStartEachFigureWhereTheLastReportEnded() {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), 11);
        List<Report> reports = Games.play(world, "champion").stream()
                .map(round -> Rounds.resolveWithReport(world, round.opened(), round.plan())
                        .report())
                .toList();
        for (int round = 1; round < reports.size(); round++) {
            // when
            List<Double> before = values(reports.get(round), true);
            List<Double> after = values(reports.get(round - 1), false);
            // then
            assertThat(before).isEqualTo(after);
        }
    }

    @Test
    void shouldBlameTheDisruptionWhenAReliedOnInputIsBanned() {
        // given
        Rulebook book = TestPacks.sprintWith("reference_p", java.util.Map.of("events.yaml", """
                - id: ban
                  title: {en: "Ban"}
                  body: {en: "Ban"}
                  kind: domestic
                  round: 2
                  effects:
                    - {key: "z:equipment", value: 0.9, rounds: 2}
                    - {key: "z:manufacturing", value: 0.5, rounds: 2}
                  facts: [F001]
                """));
        World world = World.draw(book, 3);
        Played second = Games.play(world, "integrator").get(1);
        // when
        Report report =
                Rounds.resolveWithReport(world, second.opened(), second.plan()).report();
        // then
        Change chips = report.changes().get(0);
        assertThat(chips.subject()).isEqualTo("semi");
        List<String> causes = chips.causes().stream()
                .filter(cause -> cause.amount() < 0)
                .map(Cause::cause)
                .collect(Collectors.toList());
        assertThat(causes).contains("disruption");
    }

    private static List<Double> values(Report report, boolean before) {
        return report.changes().stream()
                .map(change -> before ? change.before() : change.after())
                .toList();
    }
}
