package org.chokepoint.server.app;

import java.util.Map;
import org.chokepoint.server.meter.Histogram;

/** Figures in the text format that Prometheus reads, version 0.0.4. For one answer. */
final class MetricsText {
    /** What an answer says that it is. */
    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    /** A figure that goes up and down. */
    MetricsText gauge(String name, String help, Number value) {
        return head(name, help, "gauge").line(name, "", value);
    }

    /** A figure that only grows. */
    MetricsText counter(String name, String help, Number value) {
        return head(name, help, "counter").line(name, "", value);
    }

    /** Figures that only grow, one for each value of a label. Values are words of the program, never of its users. */
    MetricsText counters(String name, String help, String label, Map<String, Long> values) {
        head(name, help, "counter");
        values.forEach((word, value) -> line(name, "{" + label + "=\"" + word + "\"}", value));
        return this;
    }

    /** @param perUnit so many of what was counted make up one of the unit in the name */
    MetricsText histogram(String name, String help, Histogram.Snapshot of, double perUnit) {
        head(name, help, "histogram");
        long below = 0;
        for (int i = 0; i < of.bounds().size(); i++) {
            below += of.counts().get(i);
            line(name + "_bucket", "{le=\"" + of.bounds().get(i) / perUnit + "\"}", below);
        }
        return line(name + "_bucket", "{le=\"+Inf\"}", of.count())
                .line(name + "_sum", "", of.sum() / perUnit)
                .line(name + "_count", "", of.count());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private MetricsText head(String name, String help, String type) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        return this;
    }

    private MetricsText line(String name, String labels, Number value) {
        text.append(name).append(labels).append(' ').append(value).append('\n');
        return this;
    }
}
