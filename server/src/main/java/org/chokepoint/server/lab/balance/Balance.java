package org.chokepoint.server.lab.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.lab.Workers;

/** Asks all rows about scenarios of a pack. */
public final class Balance {
    private static final Map<String, Row> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("B01", ArchetypeRows::shares);
        ROWS.put("B02", ArchetypeRows::allIn);
        ROWS.put("B03", setting -> ArchetypeRows.early(setting).get(0));
        ROWS.put("B04", setting -> ArchetypeRows.early(setting).get(1));
        ROWS.put("B05", ArchetypeRows::skill);
        ROWS.put("B08", RivalRows::shares);
        ROWS.put("B09", RivalRows::seats);
        ROWS.put("B11", PlanRows::solved);
        ROWS.put("B12", PlanRows::fitted);
        ROWS.put("B13", PlanRows::reading);
        ROWS.put("B14", PlanRows::lateTricks);
        ROWS.put("B15", PlanRows::mixes);
        ROWS.put("B16", SliderRows::beginners);
        ROWS.put("B17", SliderRows::feedback);
        ROWS.put("B18", SliderRows::money);
        ROWS.put("B19", setting -> CardRows.everywhere(List.of(CardRows.worth(setting))));
        ROWS.put("B20", RivalRows::poacher);
        ROWS.put("B20T", RivalRows::truce);
        ROWS.put("B20P", ProvinceRows::freeRide);
        ROWS.put("B21", setting -> EventCensus.answers(EventCensus.of(setting)));
    }

    private Balance() {}

    /** Ids of the rows, in their order. */
    public static List<String> rows() {
        return List.copyOf(ROWS.keySet());
    }

    /**
     * Asks.
     *
     * @param only ids of rows; all when empty
     * @param told is shown each outcome as soon as it is known
     * @throws InterruptedException when the calling thread is interrupted; the work stops
     */
    public static List<Outcome> ask(
            Ruleset pack, String scenario, List<String> only, Sizes sizes, Workers workers, Consumer<Outcome> told)
            throws InterruptedException {
        Setting setting = new Setting(pack, scenario, sizes, workers);
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, Row> row : ROWS.entrySet()) {
            if (only.isEmpty() || only.contains(row.getKey())) {
                Outcome outcome = row.getValue().ask(setting);
                outcomes.add(outcome);
                told.accept(outcome);
            }
        }
        return outcomes;
    }

    /** Lines about every card and every event of a scenario. */
    public static List<String> details(Ruleset pack, String scenario, Sizes sizes, Workers workers)
            throws InterruptedException {
        Setting setting = new Setting(pack, scenario, sizes, workers);
        Map<String, EventCensus.Tally> events = EventCensus.of(setting);
        List<String> lines = new ArrayList<>();
        lines.add("cards, points for the best plan: " + CardRows.text(CardRows.worth(setting)));
        events.values().stream()
                .filter(tally -> tally.came > 0)
                .map(EventCensus::text)
                .forEach(lines::add);
        lines.add("never came: " + String.join(", ", EventCensus.silent(events)));
        return lines;
    }
}
