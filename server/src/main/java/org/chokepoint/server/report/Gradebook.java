package org.chokepoint.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.server.report.Sheet.Column;

/**
 * Participation in the form that gradebooks of learning platforms import: 100 points for a plan of one's own in every round,
 * whatever the score; of a team everybody has those of the seat. The columns for ids are for the school to fill.
 */
final class Gradebook {
    private static final int FULL = 100;

    private Gradebook() {}

    static Sheet of(GameStory story) {
        List<Column> columns = List.of(
                new Column("Student", "name on the seat"),
                new Column("ID", "of the learning platform; empty"),
                new Column("SIS User ID", "of the school; empty"),
                new Column("SIS Login ID", "of the school; empty"),
                new Column("Section", "empty"),
                new Column(
                        "Chokepoint participation",
                        "share of the rounds with a plan of one's own, 0 to 100; never the score"));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Points Possible"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.of(FULL)));
        story.seats().stream()
                .filter(SeatStory::person)
                .sorted(Comparator.comparing(seat -> seat.seat().number()))
                .forEach(seat -> seat.persons().forEach(person -> rows.add(row(person, seat, story))));
        return new Sheet("gradebook", columns, rows);
    }

    private static List<Cell> row(String person, SeatStory seat, GameStory story) {
        Cell share = Cell.of(Math.round((double) FULL * seat.ownRounds() / story.rounds()));
        return List.of(Cell.of(person), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, share);
    }
}
