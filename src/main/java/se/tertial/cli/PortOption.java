package se.tertial.cli;

import picocli.CommandLine.Option;

/** {@code --port}: where a command that serves is reached. */
final class PortOption {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:TERTIAL_PORT:-8080}",
            description = "Port to serve on, 0 for any (TERTIAL_PORT; else 8080).")
    private int port;

    int chosen() {
        return port;
    }
}
