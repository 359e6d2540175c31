package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.server.engine.debrief.Debrief.DecisionWorth;
import org.chokepoint.server.engine.debrief.Debrief.EventWorth;
import org.chokepoint.server.engine.debrief.Debrief.Kind;
import org.chokepoint.server.engine.debrief.Debrief.OtherAnswer;
import org.chokepoint.server.engine.rule.Rounds.CardTry;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;

/** What single decisions of a seat were worth: each card, each answer, each change of stance, each deal, each round's money. */
final class DecisionReplays {
    private static final Set<DecisionGroup> MONEY =
            EnumSet.of(DecisionGroup.ALLOCATION, DecisionGroup.TALENT, DecisionGroup.RESEARCH);

    private final Replay replay;
    private final SeatHistory seat;
    private final Par par;
    private final World world;
    private final List<Move> own;
    private final double score;

    DecisionReplays(Replay replay, SeatHistory seat, Par par) {
        this.replay = replay;
        this.seat = seat;
        this.par = par;
        world = replay.world();
        own = replay.own();
        score = replay.score(replay.end());
    }

    /** Those that moved the score most, largest first; of equals the earlier. */
    List<DecisionWorth> largest(List<EventWorth> events) {
        List<DecisionWorth> all = new ArrayList<>();
        for (int round = 1; round <= own.size(); round++) {
            double other = Debriefs.asPar(replay, par, round, MONEY);
            all.add(new DecisionWorth(round, Kind.MONEY, "", "", "", 0, score - other));
            cards(round, all);
            stance(round, all);
            deals(round, all);
        }
        events.forEach(event -> answer(event, all));
        return all.stream()
                .sorted(Comparator.comparingDouble((DecisionWorth decision) -> -Math.abs(decision.points()))
                        .thenComparingInt(DecisionWorth::round))
                .limit(Debrief.TOLD_MOST)
                .toList();
    }

    private void cards(int round, List<DecisionWorth> out) {
        List<CardTry> played = played(round);
        for (CardTry card : played) {
            List<CardTry> without = new ArrayList<>(played);
            without.remove(card);
            double other = instead(round, own.get(round - 1).withCards(without));
            String id = world.rulebook().cards().get(card.card());
            out.add(new DecisionWorth(round, Kind.CARD, id, "", "", 0, score - other));
        }
    }

    /** The cards that took effect: a bot tries more than it plays. */
    private List<CardTry> played(int round) {
        List<String> ids =
                seat.round(round).order().cards().stream().map(CardPlay::card).toList();
        return own.get(round - 1).plan().cards().stream()
                .filter(card -> ids.contains(world.rulebook().cards().get(card.card())))
                .toList();
    }

    private double instead(int round, Move move) {
        List<Move> changed = new ArrayList<>(own);
        changed.set(round - 1, move);
        return replay.score(round, changed);
    }

    private void stance(int round, List<DecisionWorth> out) {
        int before = round == 1
                ? seat.round(1).before().stance()
                : own.get(round - 2).plan().stance();
        int chosen = own.get(round - 1).plan().stance();
        if (chosen == before) {
            return;
        }
        List<Move> changed = new ArrayList<>(own);
        for (int i = round - 1; i < own.size() && own.get(i).plan().stance() == chosen; i++) {
            changed.set(i, own.get(i).withStance(before));
        }
        String id = world.rulebook().stances().get(chosen);
        String kept = world.rulebook().stances().get(before);
        out.add(new DecisionWorth(round, Kind.STANCE, id, "", kept, 0, score - replay.score(round, changed)));
    }

    private void deals(int round, List<DecisionWorth> out) {
        for (Deal deal : own.get(round - 1).deals()) {
            double other = instead(round, own.get(round - 1).without(deal));
            int partner = deal.other(seat.seat()).number();
            out.add(new DecisionWorth(round, Kind.DEAL, deal.kind(), deal.line(), "", partner, score - other));
        }
    }

    private static void answer(EventWorth event, List<DecisionWorth> out) {
        event.others().stream()
                .max(Comparator.comparingDouble(OtherAnswer::points))
                .ifPresent(best -> out.add(new DecisionWorth(
                        event.round(), Kind.ANSWER, event.event(), event.choice(), best.choice(), 0, -best.points())));
    }
}
