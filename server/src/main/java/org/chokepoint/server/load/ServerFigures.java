package org.chokepoint.server.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads what the server tells of itself on its admin port. For the caller's thread; it waits. */
public final class ServerFigures {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable URI metrics;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param admin HOST:PORT; null when the server is not asked, and every figure is not a number */
    public ServerFigures(@Nullable String admin) {
        this.metrics = admin == null ? null : URI.create("http://" + admin + "/metrics");
    }

    /** At one moment. */
    record Moment(double cpuSeconds, double residentBytes) {}

    /**
     * Of a run.
     *
     * @param cpuSeconds while games were played
     * @param connectedBytes resident memory that the connections added, when all were seated
     * @param playingBytes the same at the end of the first games
     */
    public record Cost(double cpuSeconds, double connectedBytes, double playingBytes) {}

    Moment now() throws IOException, InterruptedException {
        if (metrics == null) {
            return new Moment(Double.NaN, Double.NaN);
        }
        HttpRequest ask = HttpRequest.newBuilder(metrics).timeout(PATIENCE).build();
        String text = http.send(ask, BodyHandlers.ofString()).body();
        return new Moment(figure(text, "process_cpu_seconds_total"), figure(text, "process_resident_memory_bytes"));
    }

    private static double figure(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }
}
