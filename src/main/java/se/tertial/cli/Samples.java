package se.tertial.cli;

import java.nio.file.Path;

/** Where the sample municipalities and the working data are, as {@code ./tertial} says. */
final class Samples {

    private Samples() {}

    static Path folder() {
        return Path.of(System.getProperty("tertial.samples", "samples"));
    }

    static Path var() {
        var named = System.getenv("TERTIAL_VAR");
        return Path.of(named == null ? "var" : named).toAbsolutePath();
    }
}
