package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.view.TableView;
import org.jspecify.annotations.Nullable;

/** A listener that keeps what it hears. */
final class Recorder implements RoomListener {
    final List<Publication> heard = new ArrayList<>();

    @Nullable
    Closing closed;

    @Override
    public void publish(Publication publication) {
        heard.add(publication);
    }

    @Override
    public void closed(Closing why) {
        closed = why;
    }

    /** The last news. */
    Publication last() {
        return heard.get(heard.size() - 1);
    }

    /** All private parts of a kind, oldest first. */
    <T extends Publication.PrivateUpdate> List<T> all(Class<T> kind) {
        return heard.stream()
                .map(Publication::mine)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The phases heard of, each change once. */
    List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        for (Publication publication : heard) {
            TableView table = publication.table();
            Phase phase = table == null ? null : table.phase();
            if (phase == null) {
                continue;
            }
            if (phases.isEmpty() || phases.get(phases.size() - 1) != phase) {
                phases.add(phase);
            }
        }
        return phases;
    }
}
