package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the sample municipalities and the working data are, as {@code ./tertial} says. */
final class Samples {

    private Samples() {}

    static Path folder() {
        return Path.of(System.getProperty("tertial.samples", "samples"));
    }

    /** Every municipality among the samples, in the order of their names. */
    static List<Path> all() throws IOException {
        try (var folders = Files.list(folder())) {
            return folders.filter(folder -> Files.exists(folder.resolve("organisation.yaml")))
                    .sorted()
                    .toList();
        }
    }

    static Path var() {
        var named = System.getenv("TERTIAL_VAR");
        return Path.of(named == null ? "var" : named).toAbsolutePath();
    }
}
