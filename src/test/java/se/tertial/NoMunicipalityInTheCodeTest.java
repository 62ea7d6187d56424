package se.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.tertial.report.SampleInsight;

/** What is municipal is data: no line of code, template, style, message or migration knows a municipality by name. */
class NoMunicipalityInTheCodeTest {

    /** Measures with a sample of a known size. */
    private static final List<String> MEASURING = List.of("BenchCommand.java", "PageBench.java", "Rehearsal.java");

    @Test
    void noSampleIsNamed() throws IOException {
        var names = new ArrayList<String>();
        for (var sample : SampleInsight.all()) {
            var organisation = SampleInsight.of(sample).municipality().organisation();
            names.add(organisation.code());
            names.add(organisation.name().replaceFirst("s? kommun$", "").toLowerCase(Locale.ROOT));
        }
        assertThat(names).contains("askersund", "mjölby", "norrtalje");
        try (var files = Files.walk(Path.of("src/main"))) {
            var naming = files.filter(Files::isRegularFile)
                    .filter(file -> !MEASURING.contains(file.getFileName().toString()))
                    .filter(file -> names.stream().anyMatch(text(file)::contains))
                    .toList();
            assertThat(naming).isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
