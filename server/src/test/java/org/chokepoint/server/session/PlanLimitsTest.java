package org.chokepoint.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.junit.jupiter.api.Test;

class PlanLimitsTest {
    private static final String LONG = "x".repeat(65);

    @Test
    void shouldSayNothingWhenThePlanHasTheShapeOfAPlan() {
        // given
        PlanOrder plan = new PlanOrder(
                Map.of("equipment", 10_000),
                Map.of("semi", 0),
                "dual",
                List.of(new CardPlay("fund", null)),
                3_000,
                Map.of("e", "c"));

        // then
        assertThat(PlanLimits.check(plan)).isEmpty();
    }

    @Test
    void shouldNameTheLineWhenAShareIsNegative() {
        // given
        PlanOrder plan = shares(Map.of("design", 5, "equipment", -1));

        // then
        assertThat(fault(plan))
                .isEqualTo(new Rejected(Reason.NEGATIVE, "plan.share_bp[equipment]", Map.of("value", "-1")));
    }

    @Test
    void shouldNameTheLineWhenAShareIsAboveTheWhole() {
        // given
        PlanOrder plan = shares(Map.of("equipment", Integer.MAX_VALUE));

        // then
        assertThat(fault(plan).reason()).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(fault(plan).field()).isEqualTo("plan.share_bp[equipment]");
        assertThat(fault(plan).facts()).containsEntry("max", "10000");
    }

    @Test
    void shouldNameTheSectorWhenAResearchMixIsOutside() {
        // given
        PlanOrder plan = new PlanOrder(Map.of(), Map.of("ai", 10_001), "", List.of(), 0, Map.of());

        // then
        assertThat(fault(plan).field()).isEqualTo("plan.basic_research_bp[ai]");
    }

    @Test
    void shouldRefuseWhenAMapHasMoreEntriesThanAnyPackNeeds() {
        // given
        Map<String, Integer> many = new TreeMap<>();
        for (int i = 0; i < 65; i++) {
            many.put("line" + i, 1);
        }

        // then
        assertThat(fault(shares(many)).field()).isEqualTo("plan.share_bp");
        assertThat(fault(shares(many)).facts()).containsEntry("value", "65").containsEntry("max", "64");
    }

    @Test
    void shouldRefuseWhenThereAreTooManyCards() {
        // given
        PlanOrder plan =
                new PlanOrder(Map.of(), Map.of(), "", Collections.nCopies(9, new CardPlay("fund", null)), 0, Map.of());

        // then
        assertThat(fault(plan)).isEqualTo(new Rejected(Reason.TOO_MANY_CARDS, "plan.cards", Map.of("limit", "8")));
    }

    @Test
    void shouldNameTheFieldWhenAnIdIsTooLong() {
        assertThat(fault(shares(Map.of(LONG, 1))).field()).isEqualTo("plan.share_bp[" + "x".repeat(64) + "]");
        assertThat(fault(cards(new CardPlay(LONG, null))).field()).isEqualTo("plan.cards[0].card");
        assertThat(fault(cards(new CardPlay("m_and_a", LONG))).field()).isEqualTo("plan.cards[0].target");
        assertThat(fault(new PlanOrder(Map.of(), Map.of(), LONG, List.of(), 0, Map.of()))
                        .field())
                .isEqualTo("plan.stance");
        assertThat(fault(new PlanOrder(Map.of(), Map.of(), "", List.of(), 0, Map.of("e", LONG)))
                        .field())
                .isEqualTo("plan.answers[e]");
    }

    @Test
    void shouldNotCutACharacterInHalfWhenALongIdIsShown() {
        // given
        String long64 = "x".repeat(63) + "\uD83E\uDD8A";

        // then
        assertThat(fault(shares(Map.of(long64, 1))).field()).isEqualTo("plan.share_bp[" + "x".repeat(63) + "]");
    }

    @Test
    void shouldRefuseWhenTheLoanIsNegative() {
        // given
        PlanOrder plan = new PlanOrder(Map.of(), Map.of(), "", List.of(), -5, Map.of());

        // then
        assertThat(fault(plan)).isEqualTo(new Rejected(Reason.NEGATIVE, "plan.borrow_bp", Map.of("value", "-5")));
    }

    private static PlanOrder shares(Map<String, Integer> shares) {
        return new PlanOrder(shares, Map.of(), "", List.of(), 0, Map.of());
    }

    private static PlanOrder cards(CardPlay... cards) {
        return new PlanOrder(Map.of(), Map.of(), "", List.of(cards), 0, Map.of());
    }

    private static Rejected fault(PlanOrder plan) {
        return ((Refusal.ByRule) PlanLimits.check(plan).orElseThrow()).rejected();
    }
}
