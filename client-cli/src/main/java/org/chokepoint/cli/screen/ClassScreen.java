package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.SeatFigures;
import org.chokepoint.protocol.v1.Standing;
import org.chokepoint.protocol.v1.Table;

/** The groups of a class beside each other. */
public final class ClassScreen {
    private static final int CENTI = 100;
    private static final int PLACES = 10;

    private ClassScreen() {}

    /** How many there are and how to speak to them. */
    public static List<String> arrival(List<Board> groups) {
        int seats = groups.get(0).table().getSeatsCount();
        String text = groups.size() + " groups of " + Figures.count(seats, "seat") + " on the same seed and one code.";
        List<String> lines = new ArrayList<>(Wrap.text(
                groups.get(0).host() ? text + " Who joins comes to the group with the fewest persons." : text));
        lines.addAll(help(groups.get(0).host()));
        return lines;
    }

    /** How to speak to all groups and to one. */
    public static List<String> help(boolean host) {
        if (!host) {
            return Wrap.text("groups compares them, standings ranks the class, 2: standings one group. News behind [2]"
                    + " is of group 2.");
        }
        return Wrap.text("A word goes to all groups; behind a number and a colon to one: 2: remove 3. groups compares"
                + " them, standings ranks the class, 2: standings one group. News behind [2] is of group 2.");
    }

    /**
     * One row for each group: who is there, where it stands, its best and its mean score; after the end what that is
     * above par.
     *
     * @param debriefs of the groups, in the same order
     */
    public static List<String> of(List<Board> groups, List<Optional<Debrief>> debriefs) {
        boolean ended = debriefs.stream().anyMatch(Optional::isPresent);
        List<String> heads = new ArrayList<>(List.of("here", "ready", "round", "phase", "mean", "best"));
        if (ended) {
            heads.addAll(List.of("par", "mean above par"));
        }
        Grid grid = new Grid().row("Group", heads.toArray(String[]::new));
        for (int i = 0; i < groups.size(); i++) {
            List<String> cells = new ArrayList<>(cells(groups.get(i)));
            if (ended) {
                cells.addAll(par(groups.get(i), debriefs.get(i)));
            }
            grid.row(String.valueOf(i + 1), cells.toArray(String[]::new));
        }
        return grid.lines();
    }

    private static List<String> cells(Board board) {
        Table table = board.table();
        List<PublicSeat> persons = Seats.persons(board);
        long online = persons.stream().filter(PublicSeat::getOnline).count();
        long ready = persons.stream().filter(PublicSeat::getReady).count();
        return List.of(
                online + " of " + persons.size(),
                String.valueOf(ready),
                table.getRound() + "/" + table.getRounds(),
                table.getPaused() ? "paused" : word(table.getPhase()),
                figure(scores(board).average()),
                figure(scores(board).max()));
    }

    private static String word(Phase phase) {
        return switch (phase) {
            case LOBBY -> "lobby";
            case BRIEFING -> "briefing";
            case PLAN -> "planning";
            case COMMIT -> "last call";
            case REPORT -> "report";
            case FINISHED -> "over";
            case PHASE_UNSPECIFIED, UNRECOGNIZED -> "";
        };
    }

    /** Scores of the persons; of everybody where no person sits. */
    private static java.util.stream.DoubleStream scores(Board board) {
        return standings(board).stream().mapToDouble(standing -> (double) standing.getScoreCenti() / CENTI);
    }

    private static List<Standing> standings(Board board) {
        List<Standing> all = board.table().getStandingsList();
        List<Standing> persons = all.stream()
                .filter(standing -> isPerson(board, standing.getSeat()))
                .toList();
        return persons.isEmpty() ? all : persons;
    }

    private static boolean isPerson(Board board, int seat) {
        return board.table().getSeatsList().stream()
                .anyMatch(one -> one.getSeat() == seat && one.getOccupant() == Occupant.PERSON);
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? Figures.one(value.getAsDouble()) : "";
    }

    /** Mean par of those who count, and what their scores are above it. */
    private static List<String> par(Board board, Optional<Debrief> debrief) {
        List<Integer> counted = standings(board).stream().map(Standing::getSeat).toList();
        List<SeatFigures> figures = debrief.map(told -> told.getTable().getSeatsList()).orElse(List.of()).stream()
                .filter(one -> counted.contains(one.getSeat()))
                .toList();
        if (figures.isEmpty()) {
            return List.of("", "");
        }
        double par = figures.stream().mapToDouble(SeatFigures::getPar).average().orElse(0);
        double above = figures.stream()
                .mapToDouble(one -> one.getScore() - one.getPar())
                .average()
                .orElse(0);
        return List.of(Figures.one(par), Figures.signed(above));
    }

    /** The best of the whole class, by score or, where seats meet, by what is above par. */
    public static List<String> places(List<Board> groups) {
        record Place(int group, String name, int centi) {}
        List<Place> all = IntStream.range(0, groups.size())
                .boxed()
                .flatMap(i -> groups.get(i).table().getStandingsList().stream()
                        .map(one -> new Place(
                                i + 1,
                                StandingsScreen.who(groups.get(i), one.getSeat()),
                                one.getScoreCenti() - (one.hasParCenti() ? one.getParCenti() : 0))))
                .sorted(Comparator.comparingInt(Place::centi).reversed())
                .limit(PLACES)
                .toList();
        if (all.isEmpty()) {
            return Wrap.text("No standings yet: nothing has been scored, or the host keeps them hidden.");
        }
        boolean pars = groups.stream()
                .anyMatch(board -> board.table().getStandingsList().stream().anyMatch(Standing::hasParCenti));
        Grid grid = new Grid().row("First of the class", "group", pars ? "above par" : "score");
        for (int i = 0; i < all.size(); i++) {
            Place place = all.get(i);
            grid.row(
                    DisplayWidth.right(String.valueOf(i + 1), 2) + " " + place.name(),
                    String.valueOf(place.group()),
                    Figures.centi(place.centi()));
        }
        return grid.lines();
    }
}
