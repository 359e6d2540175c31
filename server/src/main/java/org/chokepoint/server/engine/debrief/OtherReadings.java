package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ReadingDef;
import org.chokepoint.server.engine.debrief.TableDebrief.OtherReading;
import org.chokepoint.server.engine.debrief.TableDebrief.SeatReading;
import org.chokepoint.server.engine.rule.Disputes;
import org.chokepoint.server.engine.rule.Rulebook;

/** What the other reading of each disputed event that came would have changed: the same plans in the other world. */
final class OtherReadings {
    private final GameHistory history;
    private final List<Replay> table;

    /** @param table replays of every seat */
    OtherReadings(GameHistory history, List<Replay> table) {
        this.history = history;
        this.table = table;
    }

    /** In the order of the pack. */
    List<OtherReading> all() {
        Rulebook book = history.world().rulebook();
        Disputes disputes = Disputes.of(book.ruleset(), book.scenario());
        return disputes.events().stream()
                .filter(this::came)
                .map(event -> other(disputes, event))
                .toList();
    }

    private boolean came(EventDef event) {
        int index = history.world().rulebook().ruleset().events().indexOf(event);
        return history.seats().stream().flatMap(seat -> seat.rounds().stream()).anyMatch(round -> round.met(index));
    }

    private OtherReading other(Disputes disputes, EventDef event) {
        Map<String, String> played = history.setup().readings().chosen();
        Map<String, String> other = disputes.otherwise(played, event.id());
        List<Replay> replays = table.stream()
                .map(one -> one.in(world -> world.withReadings(other)))
                .toList();
        List<Double> scores = scores(replays);
        List<Double> ranked = ranked(replays, scores);
        List<Double> now = ranked(table, scores(table));
        List<SeatReading> seats = new ArrayList<>();
        for (int seat = 0; seat < scores.size(); seat++) {
            seats.add(new SeatReading(scores.get(seat), place(ranked, seat), place(now, seat)));
        }
        return new OtherReading(event.id(), reading(event, played), reading(event, other), seats);
    }

    private static String reading(EventDef event, Map<String, String> chosen) {
        ReadingDef first = event.readings().get(0);
        return chosen.getOrDefault(event.id(), first.id());
    }

    private List<Double> scores(List<Replay> replays) {
        if (!history.areSeparate()) {
            Replay all = replays.get(0);
            return all.scores(all.play(all.start(), all.own()));
        }
        return replays.stream()
                .map(one -> one.score(one.play(one.start(), one.own())))
                .toList();
    }

    /** What the standings compare: the score, among rivals the score above the first game of the par. */
    private List<Double> ranked(List<Replay> replays, List<Double> scores) {
        if (!history.ranksAbovePar()) {
            return scores;
        }
        List<Double> above = new ArrayList<>();
        for (int seat = 0; seat < scores.size(); seat++) {
            Par par = Par.of(replays.get(seat), history.rounds());
            above.add(scores.get(seat) - par.games().get(0).score());
        }
        return above;
    }

    private static int place(List<Double> ranked, int seat) {
        return 1
                + (int) ranked.stream()
                        .filter(other -> other > ranked.get(seat))
                        .count();
    }
}
