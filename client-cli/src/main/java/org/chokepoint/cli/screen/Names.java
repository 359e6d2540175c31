package org.chokepoint.cli.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.DimensionText;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.SectorText;
import org.chokepoint.protocol.v1.StanceText;

/** Display names of a game's ids. An id without a name is shown as itself, with spaces for underscores. */
public final class Names {
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> causes = new HashMap<>();

    /** Names of a catalog. */
    public Names(Catalog catalog) {
        catalog.getCausesList().forEach(text -> causes.put(text.getId(), text.getName()));
        for (SectorText sector : catalog.getSectorsList()) {
            byId.put(sector.getSector(), sector.getName());
            addAll(sector.getLinesList());
        }
        addAll(catalog.getProgrammesList());
        for (StanceText stance : catalog.getStancesList()) {
            byId.put(stance.getStance(), stance.getName());
        }
        for (CardText card : catalog.getCardsList()) {
            byId.put(card.getCard(), card.getName());
        }
        catalog.getDealsList().forEach(deal -> byId.put(deal.getDeal(), deal.getName()));
        for (DimensionText dimension : catalog.getDimensionsList()) {
            byId.put(dimension.getDimension(), dimension.getName());
        }
    }

    private void addAll(List<NamedText> texts) {
        texts.forEach(text -> byId.put(text.getId(), text.getName()));
    }

    /** Keeps the titles of events, for causes in later reports. */
    public void learn(List<Event> events) {
        events.forEach(event -> byId.put(event.getEvent(), event.getTitle()));
    }

    /** The name of a sector, line, programme, stance, card, dimension or event. */
    public String of(String id) {
        String name = byId.get(id);
        return name == null || name.isBlank() ? id.replace('_', ' ') : name;
    }

    /** The name of a cause in a report: a rule, or else an event or card. */
    public String cause(String id) {
        String name = causes.get(id);
        return name == null || name.isBlank() ? of(id) : name;
    }
}
