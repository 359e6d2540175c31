package org.chokepoint.server.app;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;

/** All games of a data folder, or of one file, to be looked at while a server may be using them. */
final class Archive implements AutoCloseable {
    private final List<Shelf> shelves = new ArrayList<>();

    private Archive() {}

    /** A database and the games in it. */
    private record Shelf(Database database, SqlJournal journal, List<GameId> games) {}

    /** A game and where it is. */
    record Place(Database database, SqlJournal journal, GameId game) {}

    /** @param name for people */
    static Archive of(String name, List<Database> databases) throws DataFolder.Unusable {
        Archive archive = new Archive();
        for (Database database : databases) {
            try {
                SqlJournal journal = SqlJournal.look(database);
                List<GameId> games = journal.all().toCompletableFuture().join();
                archive.shelves.add(new Shelf(database, journal, games));
            } catch (SQLException | RuntimeException e) {
                throw new DataFolder.Unusable("The games in " + name + " cannot be read: " + e.getMessage(), e);
            }
        }
        return archive;
    }

    /** Every game, oldest first in each database. */
    List<Place> all() {
        List<Place> places = new ArrayList<>();
        shelves.forEach(shelf ->
                shelf.games().forEach(game -> places.add(new Place(shelf.database(), shelf.journal(), game))));
        return places;
    }

    /**
     * The game whose id begins so.
     *
     * @throws DataFolder.Unusable when there is none or more than one
     */
    Place find(String beginning) throws DataFolder.Unusable {
        List<Place> fitting = all().stream()
                .filter(place -> place.game().value().startsWith(beginning))
                .toList();
        if (fitting.size() != 1) {
            throw new DataFolder.Unusable(
                    fitting.isEmpty()
                            ? "There is no game " + beginning + "."
                            : "There are " + fitting.size() + " games that begin with " + beginning
                                    + ". Type more of the id.",
                    null);
        }
        return fitting.get(0);
    }

    @Override
    public void close() {
        shelves.forEach(shelf -> shelf.journal().close());
    }
}
