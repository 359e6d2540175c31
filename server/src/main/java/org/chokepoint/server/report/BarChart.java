package org.chokepoint.server.report;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Bars to the left and right of zero as SVG, each with its name and figure. */
final class BarChart {
    private static final int WIDTH = 720;
    private static final int ROW = 22;
    private static final int ZERO = 520;
    private static final int REACH = 150;
    private static final int NAME_END = 300;

    private BarChart() {}

    /** A bar. */
    record Bar(String name, double value) {}

    /** Writes the chart. */
    static void write(Page page, String title, List<Bar> bars) throws XMLStreamException {
        double most = Math.max(
                1, bars.stream().mapToDouble(bar -> Math.abs(bar.value())).max().orElse(1));
        int height = ROW * bars.size() + 4;
        List<String> frame = List.of("viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", title);
        page.element("svg", frame, () -> {
            for (int i = 0; i < bars.size(); i++) {
                row(page, bars.get(i), i * ROW, REACH / most);
            }
            page.empty(
                    "line", List.of("x1", "" + ZERO, "x2", "" + ZERO, "y1", "0", "y2", "" + height, "class", "zero"));
        });
    }

    private static void row(Page page, Bar bar, int top, double scale) throws XMLStreamException {
        double length = Math.abs(bar.value()) * scale;
        double start = bar.value() < 0 ? ZERO - length : ZERO;
        String middle = "" + (top + ROW / 2 + 4);
        page.text("text", List.of("x", "" + NAME_END, "y", middle, "class", "y"), bar.name());
        page.empty(
                "rect",
                List.of(
                        "x",
                        figure(start),
                        "y",
                        "" + (top + 4),
                        "width",
                        figure(Math.max(1, length)),
                        "height",
                        "" + (ROW - 8),
                        "fill",
                        bar.value() < 0 ? "#d55e00" : "#0072b2"));
        boolean left = bar.value() < 0;
        page.text(
                "text",
                List.of("x", figure(left ? start - 5 : start + length + 5), "y", middle, "class", left ? "y" : "name"),
                Figures.signed(bar.value()));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
