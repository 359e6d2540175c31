package org.chokepoint.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.lab.Simulation.Detail;
import org.chokepoint.server.lab.Simulation.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {
    private static final SeedRange SEEDS = new SeedRange(0, 3);
    private static final List<String> BOTS = List.of("longterm", "stopgo", "longterm");

    @ParameterizedTest
    @EnumSource
    void shouldWriteARowForEverySeatAndRound(Mode mode) throws Exception {
        // given
        Rulebook book = TestPacks.rulebook("core", "quick");
        Simulation simulation = new Simulation(book, BOTS, mode, Detail.EVERYTHING);

        // when
        List<GameRecord> games = simulation.play(SEEDS, new Workers(2), done -> {});

        // then
        StringBuilder csv = new StringBuilder();
        ResultsCsv.write(games, book, csv);
        List<String> rows = csv.toString().lines().toList();
        assertThat(rows)
                .hasSize(1 + SEEDS.games() * BOTS.size() * book.scenario().rounds());
        int columns = Splitter.on(',').splitToList(rows.get(0)).size();
        assertThat(rows).allMatch(row -> Splitter.on(',').splitToList(row).size() == columns);
        assertThat(rows.get(0)).contains(",tension,", ",home_sales_semi,", ",share_design,", ",stance,", ",answers");
        assertThat(games).isEqualTo(simulation.play(SEEDS, new Workers(1), done -> {}));
    }

    @ParameterizedTest
    @EnumSource
    void shouldTreatEqualPlansAlikeOnEverySeat(Mode mode) {
        // given
        Simulation simulation = new Simulation(TestPacks.rulebook("core", "quick"), BOTS, mode, Detail.EVERYTHING);

        // when
        GameRecord game = simulation.play(7);

        // then
        assertThat(game.seats().get(2)).isEqualTo(game.seats().get(0));
        assertThat(game.winner()).isZero();
    }
}
