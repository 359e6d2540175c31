package org.chokepoint.server.engine.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ReadingDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.rule.Rejected.Reason;

/**
 * The events of a scenario that can be played in two readings, because the articles disagree. A game plays one of them:
 * the host names it, or the table votes. Immutable.
 */
public final class Disputes {
    private final List<EventDef> events;

    private Disputes(List<EventDef> events) {
        this.events = List.copyOf(events);
    }

    /** Those whose sectors the scenario has, in the order of the pack. */
    public static Disputes of(Ruleset ruleset, ScenarioDef scenario) {
        return new Disputes(ruleset.events().stream()
                .filter(event -> !event.readings().isEmpty())
                .filter(event -> scenario.sectors().containsAll(event.sectors()))
                .toList());
    }

    /** The disputed events. */
    public List<EventDef> events() {
        return events;
    }

    /**
     * Says what is wrong with a choice of readings, or nothing.
     *
     * @param field path of the map in the message
     */
    public Optional<Rejected> check(Map<String, String> chosen, String field) {
        Optional<Rejected> wrong = Optional.empty();
        for (Map.Entry<String, String> entry : chosen.entrySet()) {
            wrong = wrong.or(() -> check(entry.getKey(), entry.getValue(), field));
        }
        return wrong;
    }

    private Optional<Rejected> check(String event, String reading, String field) {
        String at = field + "[" + event + "]";
        Optional<EventDef> disputed = find(event);
        if (disputed.isEmpty()) {
            return Optional.of(unknown(
                    Reason.NOT_DISPUTED,
                    at,
                    event,
                    events.stream().map(EventDef::id).toList()));
        }
        List<String> known =
                disputed.get().readings().stream().map(ReadingDef::id).toList();
        return known.contains(reading)
                ? Optional.empty()
                : Optional.of(unknown(Reason.UNKNOWN_READING, at, reading, known));
    }

    private static Rejected unknown(Reason reason, String field, String name, List<String> known) {
        return new Rejected(reason, field, Map.of("name", name, "known", String.join(", ", known)));
    }

    private Optional<EventDef> find(String event) {
        return events.stream().filter(def -> def.id().equals(event)).findFirst();
    }

    /** What of a checked choice differs from the first readings. */
    public Map<String, String> differing(Map<String, String> chosen) {
        Map<String, String> differing = new TreeMap<>(chosen);
        differing.entrySet().removeIf(entry -> isFirst(entry.getKey(), entry.getValue()));
        return differing;
    }

    private boolean isFirst(String event, String reading) {
        return find(event)
                .map(def -> def.readings().get(0).id().equals(reading))
                .orElse(true);
    }

    /**
     * How many want each reading.
     *
     * @param votes of each seat: event to reading
     * @return by reading, in the order of the event
     */
    public static List<Integer> count(EventDef event, Collection<Map<String, String>> votes) {
        return event.readings().stream()
                .map(reading -> (int) votes.stream()
                        .filter(one -> reading.id().equals(one.get(event.id())))
                        .count())
                .toList();
    }

    /** The result of a vote: of each event the reading that most want; of equals, and without votes, the first. */
    public Map<String, String> settle(Collection<Map<String, String>> votes) {
        Map<String, String> won = new TreeMap<>();
        for (EventDef event : events) {
            List<Integer> counts = count(event, votes);
            int best = 0;
            for (int i = 1; i < counts.size(); i++) {
                best = counts.get(i) > counts.get(best) ? i : best;
            }
            won.put(event.id(), event.readings().get(best).id());
        }
        return differing(won);
    }

    /**
     * The same readings but for one event, which is read the other way. Replaying the same orders in
     * {@link World#withReadings} of the result tells what the other reading would have changed.
     *
     * @param chosen event to reading where it is not the first one
     * @throws IllegalArgumentException when the event is not disputed
     */
    public Map<String, String> otherwise(Map<String, String> chosen, String event) {
        List<ReadingDef> readings = find(event)
                .orElseThrow(() -> new IllegalArgumentException("not disputed: " + event))
                .readings();
        String first = readings.get(0).id();
        String played = chosen.getOrDefault(event, first);
        Map<String, String> other = new TreeMap<>(chosen);
        other.put(event, played.equals(first) ? readings.get(1).id() : first);
        return differing(other);
    }
}
