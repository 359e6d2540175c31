package org.chokepoint.server.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For whoever runs the server: {@code /metrics} for Prometheus, {@code /-/healthy} while the process answers, {@code
 * /-/ready} while games can be played. Not for players: it listens on the loopback address unless told otherwise. Safe
 * from any thread.
 */
final class AdminPort implements AutoCloseable {
    private static final int BACKLOG = 16;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;

    private final HttpServer http;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread admin = new Thread(task, "admin");
        admin.setDaemon(true);
        return admin;
    });
    private volatile @Nullable Supplier<String> metrics;

    private AdminPort(HttpServer http) {
        this.http = http;
    }

    /**
     * Listens, not ready yet.
     *
     * @throws IOException when the address cannot be used
     */
    static AdminPort open(InetSocketAddress address) throws IOException {
        AdminPort port = new AdminPort(HttpServer.create(address, BACKLOG));
        port.http.setExecutor(port.thread);
        port.http.createContext("/", port::answer);
        port.http.start();
        return port;
    }

    /** Where it listens, with the real port. */
    InetSocketAddress address() {
        return http.getAddress();
    }

    /** From now on games can be played. */
    void ready(Supplier<String> figures) {
        metrics = figures;
    }

    @Override
    public void close() {
        metrics = null;
        http.stop(0);
        thread.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Supplier<String> figures = metrics;
        if (!exchange.getRequestMethod().equals("GET")) {
            say(exchange, NOT_ALLOWED, "Only GET.\n");
            return;
        }
        switch (exchange.getRequestURI().getPath()) {
            case "/-/healthy" -> say(exchange, OK, "healthy\n");
            case "/-/ready" ->
                say(exchange, figures == null ? UNAVAILABLE : OK, figures == null ? "not yet\n" : "ready\n");
            case "/metrics" -> say(exchange, figures == null ? UNAVAILABLE : OK, figures == null ? "" : figures.get());
            default -> say(exchange, NOT_FOUND, "There are /metrics, /-/healthy and /-/ready.\n");
        }
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", MetricsText.CONTENT_TYPE);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
