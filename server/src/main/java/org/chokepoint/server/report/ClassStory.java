package org.chokepoint.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.chokepoint.server.report.Sheet.Column;

/**
 * Groups of a class beside each other. Compared are the persons of a group; all its seats where no person sat at the end.
 *
 * @param groups in their order
 */
record ClassStory(List<GameStory> groups) {
    ClassStory {
        groups = List.copyOf(groups);
    }

    /** A seat of a group, the group counted from 1. */
    record Player(int group, SeatStory seat) {
        double abovePar() {
            return seat.debrief().score() - seat.debrief().par();
        }
    }

    /** Everybody, what is above par most first. */
    List<Player> players() {
        return IntStream.rangeClosed(1, groups.size())
                .boxed()
                .flatMap(group -> groups.get(group - 1).seats().stream().map(seat -> new Player(group, seat)))
                .sorted(Comparator.comparingDouble(Player::abovePar).reversed())
                .toList();
    }

    /** Those of a group who are compared. */
    private List<Player> compared(int group) {
        List<Player> all =
                players().stream().filter(player -> player.group() == group).toList();
        List<Player> persons =
                all.stream().filter(player -> player.seat().person()).toList();
        return persons.isEmpty() ? all : persons;
    }

    private double mean(int group, ToDoubleFunction<Player> figure) {
        return compared(group).stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    /** Mean of what the persons of a group have above par. */
    double aboveParOf(int group) {
        return mean(group, Player::abovePar);
    }

    /** One row for each group. */
    Sheet groupSheet() {
        List<Column> columns = List.of(
                new Column("group", "number in the class"),
                new Column("game", "id"),
                new Column("persons", "who sat there at the end"),
                new Column("rounds", "that were played"),
                new Column("mean_score", "of the persons, points 0 to 100"),
                new Column("best_score", "of the persons"),
                new Column("mean_par", "points of plain play on their seats"),
                new Column("mean_above_par", "score less par"));
        List<List<Cell>> rows = new ArrayList<>();
        for (int group = 1; group <= groups.size(); group++) {
            GameStory story = groups.get(group - 1);
            List<Player> compared = compared(group);
            rows.add(List.of(
                    Cell.of(group),
                    Cell.of(story.setup().id().value()),
                    Cell.of(compared.stream()
                            .filter(player -> player.seat().person())
                            .count()),
                    Cell.of(story.rounds()),
                    Cell.of(mean(group, player -> player.seat().last().score())),
                    Cell.of(compared.stream()
                            .mapToDouble(player -> player.seat().last().score())
                            .max()
                            .orElse(Double.NaN)),
                    Cell.of(mean(group, player -> player.seat().debrief().par())),
                    Cell.of(aboveParOf(group))));
        }
        return new Sheet("groups", columns, rows);
    }

    /** One row for each seat of the class. */
    Sheet playerSheet() {
        List<Column> columns = List.of(
                new Column("place", "in the class, by what is above par, from 1"),
                new Column("group", "number in the class"),
                new Column("seat", "number at the table"),
                new Column("name", "shown at the end"),
                new Column("sitter", "person or bot, at the end"),
                new Column("score", "points 0 to 100"),
                new Column("par", "points of plain play on this seat"),
                new Column("above_par", "score less par"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Player player : players()) {
            SeatStory seat = player.seat();
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(player.group()),
                    Cell.of(seat.seat().number()),
                    Cell.of(seat.name()),
                    Cell.of(seat.person() ? "person" : "bot"),
                    Cell.of(seat.last().score()),
                    Cell.of(seat.debrief().par()),
                    Cell.of(player.abovePar())));
        }
        return new Sheet("class_players", columns, rows);
    }
}
