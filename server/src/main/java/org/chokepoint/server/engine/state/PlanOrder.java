package org.chokepoint.server.engine.state;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a player enters it: integers in named units and ids as written. It may be wrong; {@code rule.PlanCheck}
 * says so. One basis point (bp) is a hundredth of a percent.
 *
 * @param shareBp money per line and talent programme, bp of the money left after cards, answers and loan; the rest of
 *     10,000 stays as reserve
 * @param basicResearchBp research mix per sector, 0 replication .. 10,000 basic research; a missing sector keeps last
 *     round's
 * @param stance id of the stance; empty keeps last round's
 * @param cards in the order they are played
 * @param borrowBp new debt, bp of the budget
 * @param answers event id to choice id
 */
public record PlanOrder(
        Map<String, Integer> shareBp,
        Map<String, Integer> basicResearchBp,
        String stance,
        List<CardPlay> cards,
        int borrowBp,
        Map<String, String> answers) {

    /** The whole. */
    public static final int WHOLE_BP = 10_000;

    /** Keeps all the money and changes nothing else. */
    public static final PlanOrder EMPTY = new PlanOrder(Map.of(), Map.of(), "", List.of(), 0, Map.of());

    /** Copies; maps are sorted so that equal plans are encoded equally. */
    public PlanOrder {
        shareBp = java.util.Collections.unmodifiableMap(new TreeMap<>(shareBp));
        basicResearchBp = java.util.Collections.unmodifiableMap(new TreeMap<>(basicResearchBp));
        cards = List.copyOf(cards);
        answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** The same plan without cards and answers: what a silent seat repeats. */
    public PlanOrder withoutCards() {
        return new PlanOrder(shareBp, basicResearchBp, stance, List.of(), borrowBp, Map.of());
    }

    /**
     * A card and what it is aimed at.
     *
     * @param card id of the card
     * @param target line or sector id; null when the card needs none
     */
    public record CardPlay(String card, @Nullable String target) {}
}
