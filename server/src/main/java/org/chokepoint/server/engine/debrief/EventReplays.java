package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.server.engine.debrief.Debrief.EventWorth;
import org.chokepoint.server.engine.debrief.Debrief.OtherAnswer;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;

/** What each event was worth to a seat, and what its other answers would have been worth. */
final class EventReplays {
    private final Replay replay;
    private final SeatHistory seat;
    private final World world;
    private final List<Move> own;
    private final double score;

    EventReplays(Replay replay, SeatHistory seat) {
        this.replay = replay;
        this.seat = seat;
        world = replay.world();
        own = replay.own();
        score = replay.score(replay.end());
    }

    /** Those that moved the score most, largest first. */
    static List<EventWorth> largest(List<EventWorth> events) {
        return events.stream()
                .sorted(Comparator.comparingDouble(event -> -Math.abs(event.points())))
                .limit(Debrief.TOLD_MOST)
                .toList();
    }

    /** Every event of the game in the order it came. */
    List<EventWorth> all() {
        List<EventWorth> worths = new ArrayList<>();
        for (int round = 1; round <= own.size(); round++) {
            PlayedRound played = seat.round(round);
            List<Rounds.OpenEvent> open = Rounds.events(world, played.opened());
            for (int slot = 0; slot < open.size(); slot++) {
                worths.add(worth(round, played.opened().openEvent(slot), open.get(slot)));
            }
        }
        return worths;
    }

    /** What others did to the seat without its word. */
    List<EventWorth> measures(GameHistory history) {
        List<EventWorth> worths = new ArrayList<>();
        for (List<Deal> agreed : history.deals()) {
            for (Deal deal : agreed) {
                if (deal.to().equals(seat.seat()) && !history.decides(seat.seat(), deal)) {
                    double without = replay.without(deal).score(deal.round(), own);
                    int by = deal.from().number();
                    worths.add(new EventWorth(deal.round(), deal.kind(), deal.line(), by, score - without, List.of()));
                }
            }
        }
        return worths;
    }

    private EventWorth worth(int round, int event, Rounds.OpenEvent open) {
        double without = replay.in(one -> one.sparing(event, round)).score(round, own);
        EventDef def = world.rulebook().ruleset().events().get(event);
        int choice = choice(round, event, def);
        List<OtherAnswer> others = new ArrayList<>();
        for (int other = 0; other < def.choices().size(); other++) {
            if (other != choice && open.available().get(other)) {
                others.add(other(round, event, def.choices().get(other), other));
            }
        }
        String chosen = choice == Ids.NONE ? "" : def.choices().get(choice).id();
        return new EventWorth(round, def.id(), chosen, 0, score - without, others);
    }

    private OtherAnswer other(int round, int event, ChoiceDef def, int choice) {
        List<Move> changed = new ArrayList<>(own);
        changed.set(round - 1, own.get(round - 1).withAnswer(event, choice));
        return new OtherAnswer(def.id(), replay.score(round, changed) - score);
    }

    /** What the seat answered; its silence is the default. */
    private int choice(int round, int event, EventDef def) {
        int given = own.get(round - 1).answers().getOrDefault(event, Ids.NONE);
        for (int i = 0; i < def.choices().size() && given == Ids.NONE; i++) {
            given = def.choices().get(i).byDefault() ? i : Ids.NONE;
        }
        return given;
    }
}
