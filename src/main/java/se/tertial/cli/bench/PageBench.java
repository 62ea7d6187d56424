package se.tertial.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The indicator list over HTTP beside a constant body of the same server, the start, and the memory. */
final class PageBench {

    private static final String START = "/norrtalje";
    private static final String LIST = "/norrtalje/indikatorer";
    private static final String CONSTANT = "/konstant";
    private static final int CONNECTIONS = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final double START_SECONDS_MAX = 3.0;
    private static final double SERVER_MILLIS_MAX = 5.0;
    private static final double SHARE_MIN = 0.3;

    private final Rows rows;

    PageBench(Rows rows) {
        this.rows = rows;
    }

    /** @param var holds a database with the sample municipality; kept between the starts */
    void run(Path var) throws IOException, InterruptedException {
        rows.heading("Server as a process of its own, on its database of before");
        for (var i = 0; i < 2; i++) {
            ServerProcess.start(var, START).close();
        }
        try (var server = ServerProcess.start(var, START)) {
            rows.atMost("start to first page", server.secondsToFirstPage(), START_SECONDS_MAX, "s");
            rows.value("memory after the first page", server.megabytes(), "MB");
            Load.run(server.port(), CONSTANT, CONNECTIONS, WARM_UP.dividedBy(2));
            Load.run(server.port(), LIST, CONNECTIONS, WARM_UP);
            var constant = Load.run(server.port(), CONSTANT, CONNECTIONS, MEASURED);
            var list = Load.run(server.port(), LIST, CONNECTIONS, MEASURED);
            print(constant, list);
            rows.value("memory after the load", server.megabytes(), "MB");
        }
    }

    private void print(Load.Result constant, Load.Result list) {
        rows.heading(
                "The indicator list at " + CONNECTIONS + " connections (" + list.bodyBytes() / 1024 + " kB a page)");
        rows.value("constant body, requests", constant.perSecond(), "/s");
        rows.value("indicator list, requests", list.perSecond(), "/s");
        rows.atLeast(
                "indicator list against the constant body", list.perSecond() / constant.perSecond(), SHARE_MIN, "");
        rows.atMost("in the server, p50", Load.Result.percentile(list.serverMillis(), 0.50), SERVER_MILLIS_MAX, "ms");
        rows.value("in the server, p99", Load.Result.percentile(list.serverMillis(), 0.99), "ms");
        rows.value("at the client, p50", Load.Result.percentile(list.millis(), 0.50), "ms");
        rows.value("at the client, p99", Load.Result.percentile(list.millis(), 0.99), "ms");
    }
}
