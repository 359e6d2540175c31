package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.Games.Played;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCheckTest {
    private static final World WORLD = World.draw(TestPacks.rulebook("reference_p", "sprint"), 7);
    private static final NationState OPENED = Games.firstRound(WORLD);

    static Stream<Arguments> wrongOrders() {
        return Stream.of(
                wrong(
                        shares("equipmnet=10"),
                        Reason.UNKNOWN_LINE,
                        "share_bp[equipmnet]",
                        "name=equipmnet nearest=equipment"),
                wrong(shares("overeas=10"), Reason.UNKNOWN_LINE, "share_bp[overeas]", "name=overeas nearest=overseas"),
                wrong(shares("discovery=10"), Reason.UNKNOWN_LINE, "share_bp[discovery]", "name=discovery nearest="),
                wrong(shares("design=-1"), Reason.NEGATIVE, "share_bp[design]", "value=-1"),
                wrong(shares("design=10001"), Reason.OVER_BUDGET, "share_bp", "limit_bp=10000 sum_bp=10001"),
                wrong(
                        shares("design=2147483647 stem=2147483647"),
                        Reason.OVER_BUDGET,
                        "share_bp",
                        "limit_bp=10000 sum_bp=4294967294"),
                wrong(shares("poaching=1"), Reason.POACHING_OFF, "share_bp[poaching]", ""),
                wrong(
                        research("semis=10"),
                        Reason.UNKNOWN_SECTOR,
                        "basic_research_bp[semis]",
                        "name=semis nearest=semi"),
                wrong(research("ai=-5"), Reason.NEGATIVE, "basic_research_bp[ai]", "value=-5"),
                wrong(
                        research("ai=10001"),
                        Reason.OUT_OF_RANGE,
                        "basic_research_bp[ai]",
                        "max=10000 min=0 value=10001"),
                wrong(stance("duel"), Reason.UNKNOWN_STANCE, "stance", "name=duel nearest=dual"),
                wrong(borrow(3_001), Reason.OUT_OF_RANGE, "borrow_bp", "max=3000 min=0 value=3001"),
                wrong(borrow(-1), Reason.NEGATIVE, "borrow_bp", "value=-1"),
                wrong(cards("stokpile"), Reason.UNKNOWN_CARD, "cards[0]", "name=stokpile nearest=stockpile"),
                wrong(cards("ecny ecny"), Reason.CARD_TWICE, "cards[1]", "card=ecny"),
                wrong(cards("ecny slf_mlf opening"), Reason.TOO_MANY_CARDS, "cards", "limit=2"),
                wrong(cards("m_and_a"), Reason.TARGET_MISSING, "cards[0].target", "card=m_and_a kind=line"),
                wrong(cards("mkt_for_tech"), Reason.TARGET_MISSING, "cards[0].target", "card=mkt_for_tech kind=sector"),
                wrong(cards("m_and_a:semi"), Reason.UNKNOWN_TARGET, "cards[0].target", "name=semi nearest="),
                wrong(cards("m_and_a:desgn"), Reason.UNKNOWN_TARGET, "cards[0].target", "name=desgn nearest=design"));
    }

    @ParameterizedTest
    @MethodSource("wrongOrders")
    void shouldSayWhatIsWrong(PlanOrder order, Rejected expected) {
        assertThat(Rounds.check(WORLD, OPENED, order)).contains(expected);
    }

    @Test
    void shouldRefuseWhatTheMandateCannotPay() {
        // given: 5 points, 3 for the first card, 2 for the second; a round later 2 are there
        NationState second = next(OPENED, cards("big_fund substitution"));
        // then
        assertThat(Rounds.check(WORLD, second, cards("ecny national_labs")))
                .contains(new Rejected(
                        Reason.NOT_ENOUGH_MANDATE, "plan.cards[1]", facts("card=national_labs has=1 needs=2")));
    }

    @Test
    void shouldRefuseACardThatCoolsDown() {
        // given
        NationState second = next(OPENED, cards("ecny"));
        // then
        assertThat(Rounds.check(WORLD, second, cards("ecny")))
                .contains(new Rejected(Reason.CARD_COOLING_DOWN, "plan.cards[0]", facts("again_in_round=5 card=ecny")));
        assertThat(Readout.of(WORLD, second).coolingDown()).isEqualTo(Map.of("ecny", 5));
    }

    @Test
    void shouldRefuseCardsThatWouldLeaveLessThanHalfOfTheBudget() {
        // given
        String cards = TestPacks.file("reference_p", "cards.yaml").replace("cost: 60", "cost: 200");
        World dear = World.draw(TestPacks.sprintWith("reference_p", Map.of("cards.yaml", cards)), 7);
        NationState opened = Games.firstRound(dear);
        // then
        assertThat(Rounds.check(dear, opened, cards("stockpile"))).isEmpty();
        assertThat(Rounds.check(dear, opened, cards("stockpile national_labs")))
                .contains(new Rejected(
                        Reason.NOT_ENOUGH_CASH,
                        "plan.cards[1]",
                        facts("card=national_labs cash=230.0 cost=30.0 must_keep=215.0")));
    }

    @Test
    void shouldRefuseLoansWhereTheScenarioHasNone() {
        // given
        World quick = World.draw(TestPacks.rulebook("core", "quick"), 7);
        // then
        assertThat(Rounds.check(quick, Games.firstRound(quick), borrow(1)))
                .contains(new Rejected(Reason.BORROWING_OFF, "plan.borrow_bp", Map.of()));
        assertThat(Rounds.check(quick, Games.firstRound(quick), borrow(0))).isEmpty();
    }

    @Test
    void shouldPassAnEmptyPlanThatKeepsAllTheMoney() {
        // when
        Rounds.Forecast forecast = Rounds.forecast(WORLD, OPENED, Rounds.plan(WORLD, OPENED, PlanOrder.EMPTY));
        // then
        assertThat(Rounds.check(WORLD, OPENED, PlanOrder.EMPTY)).isEmpty();
        assertThat(forecast.reserve()).isEqualTo(OPENED.budget());
        assertThat(forecast.spent()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"longterm", "stopgo", "buyer", "autarkist", "equal", "all_talent"})
    void shouldPassEveryBotsPlanOnceItIsRounded(String bot) {
        for (Played round : Games.play(WORLD, bot)) {
            // when
            PlanOrder order = PlanOrders.rounded(WORLD, round.opened(), round.plan());
            // then
            assertThat(Rounds.check(WORLD, round.opened(), order)).isEmpty();
            NationState resolved = Rounds.resolve(WORLD, round.opened(), Rounds.plan(WORLD, round.opened(), order));
            assertThat(Math.abs(resolved.score() - round.resolved().score())).isLessThan(0.05);
        }
    }

    private static NationState next(NationState opened, PlanOrder order) {
        return Rounds.open(WORLD, Rounds.resolve(WORLD, opened, Rounds.plan(WORLD, opened, order)));
    }

    private static Arguments wrong(PlanOrder order, Reason reason, String field, String facts) {
        return Arguments.of(order, new Rejected(reason, "plan." + field, facts(facts)));
    }

    private static PlanOrder shares(String text) {
        return new PlanOrder(numbers(text), Map.of(), "", List.of(), 0, Map.of());
    }

    private static PlanOrder research(String text) {
        return new PlanOrder(Map.of(), numbers(text), "", List.of(), 0, Map.of());
    }

    private static PlanOrder stance(String stance) {
        return new PlanOrder(Map.of(), Map.of(), stance, List.of(), 0, Map.of());
    }

    private static PlanOrder borrow(int bp) {
        return new PlanOrder(Map.of(), Map.of(), "", List.of(), bp, Map.of());
    }

    private static PlanOrder cards(String text) {
        List<CardPlay> plays = Arrays.stream(text.split(" ", -1))
                .map(word -> word.split(":", -1))
                .map(pair -> new CardPlay(pair[0], pair.length > 1 ? pair[1] : null))
                .toList();
        return new PlanOrder(Map.of("equipment", 5_000), Map.of(), "", plays, 0, Map.of());
    }

    private static Map<String, Integer> numbers(String text) {
        Map<String, Integer> numbers = new TreeMap<>();
        facts(text).forEach((key, value) -> numbers.put(key, Integer.valueOf(value)));
        return numbers;
    }

    private static Map<String, String> facts(String text) {
        Map<String, String> facts = new TreeMap<>();
        for (String entry : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            String[] pair = entry.split("=", -1);
            facts.put(pair[0], pair[1]);
        }
        return facts;
    }
}
