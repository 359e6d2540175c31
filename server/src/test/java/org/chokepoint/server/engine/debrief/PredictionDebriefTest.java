package org.chokepoint.server.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.command.PlaceStake;
import org.chokepoint.server.engine.rule.Predictions;
import org.chokepoint.server.engine.rule.Questions;
import org.chokepoint.server.engine.rule.Questions.Asked;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.Stake;
import org.junit.jupiter.api.Test;

class PredictionDebriefTest {
    private static final Rulebook HISTORICAL = TestPacks.rulebook("core", "historical");
    private static final int SEED = 7;
    private static final List<String> BOTS = List.of("longterm", "equal");

    private final World world = World.draw(HISTORICAL, SEED);
    private final PlayedGame game = new PlayedGame(HISTORICAL, SEED, BOTS);
    private final Map<String, Integer> askedIn = new TreeMap<>();

    /** Plays the running round with a stake of 80% on all that is asked. */
    private void stakeOnAll() {
        for (Asked asked : Questions.of(game.state(), world, PlayedGame.PERSON)) {
            game.give(new PlaceStake(PlayedGame.PERSON, asked.question(), 80));
            askedIn.put(asked.question(), game.state().round());
        }
        game.silentRound();
    }

    private void playToTheEnd() {
        while (game.state().phase() != Phase.FINISHED) {
            stakeOnAll();
        }
    }

    private PredictionDebrief.Own own(PredictionDebrief debrief) {
        return java.util.Objects.requireNonNull(debrief.own());
    }

    @Test
    void shouldAskEachPredictionOnceFromItsYearAndJudgeItInItsYear() {
        // when
        playToTheEnd();
        PredictionDebrief debrief = PredictionDebrief.of(game.history(), game.state(), PlayedGame.PERSON);
        // then
        List<String> judged = new ArrayList<>();
        for (PredictionDef made : Predictions.judged(HISTORICAL)) {
            int asked = askedIn.getOrDefault(made.id(), 0);
            if (asked > 0) {
                Stake stake = own(debrief).stakes().stream()
                        .filter(one -> one.question().equals(made.id()))
                        .reduce((one, other) -> {
                            throw new AssertionError(made.id() + " was asked twice");
                        })
                        .orElseThrow();
                assertThat(HISTORICAL.year(asked)).as(made.id()).isGreaterThanOrEqualTo(made.madeIn());
                assertThat(stake.settledIn()).isEqualTo(Predictions.dueRound(HISTORICAL, made));
                assertThat(stake.settledIn()).isGreaterThanOrEqualTo(asked);
                judged.add(made.id());
            }
        }
        assertThat(judged).hasSize(8).contains("all_home_phone", "home_stack_by_2026", "rivalry_sharpens");
        assertThat(askedIn).containsEntry("all_home_phone", 11);
        for (PredictionDebrief.Article article : own(debrief).articles()) {
            own(debrief).stakes().stream()
                    .filter(stake -> stake.question().equals(article.prediction()))
                    .forEach(stake -> assertThat(article)
                            .isEqualTo(new PredictionDebrief.Article(
                                    stake.question(), stake.settledIn(), stake.cameTrue())));
        }
    }

    @Test
    void shouldScoreTheSettledStakesOfWhoeverStaked() {
        // when
        playToTheEnd();
        PredictionDebrief debrief = PredictionDebrief.of(game.history(), game.state(), PlayedGame.PERSON);
        // then
        List<Stake> stakes = own(debrief).stakes();
        assertThat(stakes).allMatch(Stake::isSettled).hasSizeGreaterThan(40);
        long came = stakes.stream().filter(Stake::cameTrue).count();
        double byHand = (came * 0.04 + (stakes.size() - came) * 0.64) / stakes.size();
        assertThat(debrief.rows()).hasSize(1);
        assertThat(debrief.rows().get(0).seat()).isEqualTo(PlayedGame.PERSON);
        assertThat(debrief.rows().get(0).settled()).isEqualTo(stakes.size());
        assertThat(debrief.rows().get(0).brier()).isEqualTo(byHand, within(1e-12));
        assertThat(came).isBetween(1L, (long) stakes.size() - 1);
    }

    @Test
    void shouldCountNothingThatACutLeftUnanswered() {
        // given
        while (game.state().round() < 11) {
            game.silentRound();
        }
        for (Asked asked : Questions.of(game.state(), world, PlayedGame.PERSON)) {
            game.give(new PlaceStake(PlayedGame.PERSON, asked.question(), 80));
        }
        // when
        game.end();
        PredictionDebrief debrief = PredictionDebrief.of(game.history(), game.state(), PlayedGame.PERSON);
        // then
        assertThat(own(debrief).stakes())
                .filteredOn(stake -> !stake.isSettled())
                .extracting(Stake::question)
                .contains("home_stack_by_2026")
                .doesNotContain("all_home_phone");
        assertThat(debrief.rows().get(0).settled()).isEqualTo((int)
                own(debrief).stakes().stream().filter(Stake::isSettled).count());
        assertThat(own(debrief).articles())
                .extracting(PredictionDebrief.Article::prediction)
                .containsExactly("all_home_phone");
    }

    @Test
    void shouldAskNothingOfArticlesElsewhere() {
        // given
        Rulebook sprint = TestPacks.rulebook("core", "sprint");
        PlayedGame other = new PlayedGame(sprint, SEED, BOTS);
        World sprintWorld = World.draw(sprint, SEED);
        // when
        while (other.state().phase() != Phase.FINISHED) {
            // then
            assertThat(Questions.of(other.state(), sprintWorld, PlayedGame.PERSON))
                    .hasSize(3)
                    .extracting(Asked::question)
                    .isSubsetOf("sales_grow", "own_lead", "sanction_next", "chips_grow");
            other.silentRound();
        }
    }
}
