package se.tertial.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.proof.present.FindingsText;
import se.tertial.proof.reading.Readers;

/** One folder a check under {@code src/test/golden/proof}: a report, and below it what is found. */
class ProofGoldenTest {

    private static final Path FOLDER = Path.of("src/test/golden/proof");
    private static final String FINDINGS = "---- findings ----\n";

    @ParameterizedTest
    @MethodSource("cases")
    void aReportHasTheFindingsBelowIt(String name) throws IOException {
        var text = report(name);
        var produced = FindingsText.write(reading(text), findings(text), Language.SV);
        Golden.compare("proof/" + name + "/case.txt", text + FINDINGS + produced);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCheckThatACaseIsNamedAfterFindsSomethingInIt(String name) throws IOException {
        var codes = findings(report(name)).stream().map(ProofFinding::code).collect(Collectors.toSet());
        assertThat(codes).isEqualTo(name.equals("clean") ? Set.of() : Set.of(name));
    }

    @Test
    void everyCheckHasACaseAnExplanationAndAnExampleInBothLanguages() throws IOException {
        var checks = new TreeSet<>(cases().filter(name -> !name.equals("clean")).toList());
        for (var language : Language.values()) {
            var words = Messages.of("proof", language);
            assertThat(withPrefix(words, "about."))
                    .as("cases and texts in " + language)
                    .isEqualTo(checks);
            assertThat(withPrefix(words, "example.")).isEqualTo(checks);
        }
        assertThat(Messages.of("proof", Language.SV).keys())
                .isEqualTo(Messages.of("proof", Language.EN).keys());
    }

    private static TreeSet<String> withPrefix(Messages words, String prefix) {
        return words.keys().stream()
                .filter(key -> key.startsWith(prefix) && !key.endsWith(".rounding"))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.List<ProofFinding> findings(String text) {
        return Proof.read(reading(text), Language.SV, false);
    }

    private static Reading reading(String text) {
        return Readers.read("case.txt", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    private static String report(String name) throws IOException {
        var text = Files.readString(FOLDER.resolve(name).resolve("case.txt"));
        return text.substring(0, text.indexOf(FINDINGS));
    }

    static Stream<String> cases() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }
}
