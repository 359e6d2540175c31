package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.junit.jupiter.api.Test;

class EffectSumsTest {
    @Test
    void shouldCountTheStrongestEffectOfACardWhenCardsDoNotStack() {
        // given
        Rulebook book = TestPacks.rulebook("reference_p", "sprint");
        // when
        double[] sums = sums(book);
        // then: -0.3 of the card, 0.2 and 0.1 of the event
        assertThat(sums[book.keys.of(EffectKind.TEN)]).isEqualTo(-0.3 + 0.2 + 0.1, within(1e-12));
    }

    @Test
    void shouldAddAllEffectsWhenCardsStack() {
        // given
        Rulebook book = TestPacks.rulebook("reference", "sprint");
        // when
        double[] sums = sums(book);
        // then
        assertThat(sums[book.keys.of(EffectKind.TEN)]).isEqualTo(0.25 - 0.3 + 0.2 - 0.3 + 0.1, within(1e-12));
    }

    private static double[] sums(Rulebook book) {
        Figures figures = new Figures(book.shape());
        int ten = book.keys.of(EffectKind.TEN);
        int card = book.cards().find("opening");
        int event = book.causeOfEvent(book.events().find("detente"));
        figures.effects.add(ten, 0.25, 2, card, 1);
        figures.effects.add(ten, -0.3, 2, card, 1);
        figures.effects.add(ten, 0.2, 2, event, 1);
        figures.effects.add(ten, -0.3, 2, card, 2);
        figures.effects.add(ten, 0.1, 2, event, 2);
        return EffectSums.of(book, figures.effects);
    }

    @Test
    void shouldLastTheRoundItStartsInAndOthersUpToItsLength() {
        // given
        World world = World.draw(TestPacks.rulebook("reference_p", "sprint"), 7).withoutEvents();
        NationState nation = Rounds.start(world);
        for (int round = 1; round <= 5; round++) {
            NationState opened = Rounds.open(world, nation);
            List<CardPlay> cards = round == 1 ? List.of(new CardPlay("retrain", null)) : List.of();
            PlanOrder order = new PlanOrder(Map.of("stem", 10_000), Map.of(), "", cards, 0, Map.of());
            // when
            nation = Rounds.resolve(world, opened, Rounds.plan(world, opened, order));
            // then: two rounds, the first included
            assertThat(Readout.of(world, nation).effects()).hasSize(round < 2 ? 1 : 0);
        }
        assertThat(Games.firstRound(world).effectCount()).isZero();
    }
}
