package org.chokepoint.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Lines over rounds as SVG, with the names at their ends. Colours are told apart without colour by dashes and names. */
final class LineChart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 320;
    private static final int LEFT = 40;
    private static final int RIGHT = 560;
    private static final int TOP = 12;
    private static final int BOTTOM = 290;
    private static final int LABEL_GAP = 14;
    private static final int STEPS = 5;
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#aa4499", "#7a5c00", "#555555");
    private static final List<String> DASHES = List.of("none", "7 3", "2 3", "10 3 2 3");

    private final double lowest;
    private final double highest;
    private final int rounds;

    /**
     * A line.
     *
     * @param values after each round
     * @param look how it is drawn
     */
    record Line(String name, List<Double> values, Look look) {}

    /** How a line is drawn. */
    enum Look {
        /** In a colour of its own, with its name at the end. */
        NAMED,
        /** Black and dotted, with its name: what the others are measured by. */
        YARDSTICK,
        /** Grey, without a name. */
        FAINT
    }

    private LineChart(List<Line> lines) {
        rounds = lines.stream().mapToInt(line -> line.values().size()).max().orElse(1);
        double low = lines.stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        double high = lines.stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        lowest = Math.floor(low / STEPS) * STEPS;
        highest = Math.max(lowest + STEPS, Math.ceil(high / STEPS) * STEPS);
    }

    /** Writes the chart. */
    static void write(Page page, String title, List<Line> lines) throws XMLStreamException {
        LineChart chart = new LineChart(lines);
        List<String> frame = List.of("viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", title);
        page.element("svg", frame, () -> {
            chart.axes(page);
            chart.lines(page, lines);
        });
    }

    private void axes(Page page) throws XMLStreamException {
        for (int step = 0; step <= STEPS; step++) {
            double value = lowest + (highest - lowest) * step / STEPS;
            String y = figure(y(value));
            page.empty("line", List.of("x1", "" + LEFT, "x2", "" + RIGHT, "y1", y, "y2", y, "class", "grid"));
            page.text("text", List.of("x", "" + (LEFT - 6), "y", y, "class", "y"), Figures.one(value));
        }
        for (int round = 1; round <= rounds; round++) {
            page.text(
                    "text",
                    List.of("x", figure(x(round)), "y", "" + (BOTTOM + LABEL_GAP + 4), "class", "x"),
                    Integer.toString(round));
        }
    }

    private void lines(Page page, List<Line> lines) throws XMLStreamException {
        for (Line line : lines) {
            if (line.look() == Look.FAINT) {
                draw(page, line, "#bbbbbb", "none");
            }
        }
        List<Line> named =
                lines.stream().filter(line -> line.look() != Look.FAINT).toList();
        for (int i = 0; i < named.size(); i++) {
            boolean yardstick = named.get(i).look() == Look.YARDSTICK;
            draw(page, named.get(i), colour(named, i), yardstick ? "2 4" : DASHES.get(i % DASHES.size()));
        }
        labels(page, named);
    }

    private void draw(Page page, Line line, String colour, String dash) throws XMLStreamException {
        StringBuilder points = new StringBuilder();
        for (int round = 1; round <= line.values().size(); round++) {
            points.append(figure(x(round)))
                    .append(',')
                    .append(figure(y(line.values().get(round - 1))))
                    .append(' ');
        }
        page.empty(
                "polyline", List.of("points", points.toString().strip(), "stroke", colour, "stroke-dasharray", dash));
    }

    /** Names beside the ends of their lines, moved apart where they would lie on each other. */
    private void labels(Page page, List<Line> named) throws XMLStreamException {
        List<Integer> byHeight = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            byHeight.add(i);
        }
        byHeight.sort(Comparator.comparingDouble(i -> y(last(named.get(i)))));
        double free = TOP;
        for (int i : byHeight) {
            double y = Math.max(free, y(last(named.get(i))));
            free = y + LABEL_GAP;
            page.text(
                    "text",
                    List.of("x", "" + (RIGHT + 8), "y", figure(y + 4), "fill", colour(named, i), "class", "name"),
                    named.get(i).name() + " " + Figures.one(last(named.get(i))));
        }
    }

    private static double last(Line line) {
        return line.values().get(line.values().size() - 1);
    }

    private static String colour(List<Line> named, int index) {
        return named.get(index).look() == Look.YARDSTICK ? "#000000" : COLOURS.get(index % COLOURS.size());
    }

    private double x(int round) {
        return rounds == 1 ? LEFT : LEFT + (double) (RIGHT - LEFT) * (round - 1) / (rounds - 1);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - lowest) / (highest - lowest);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
