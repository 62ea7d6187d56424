package se.tertial.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.Golden;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntryFindingText;

/**
 * How tables are understood. A case is a folder {@code src/test/golden/table/NAME/} with a table, {@code KIND.FORM.csv}, where the
 * form is the encoding it is turned into or {@code xlsx}; and {@code read.txt}, the mapping that is sniffed, the entries that it gives
 * and what is said of them.
 */
class TableCatalogueTest {

    private static final Path CASES = Path.of("src/test/golden/table");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> everyTableIsReadAsAPersonWouldReadIt() {
        return cases().stream()
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> Golden.compare("table/" + name + "/read.txt", read(name))));
    }

    @Test
    void everyProblemHasATextInBothLanguagesAndThereAreNoOthers() {
        var codes = Arrays.stream(TableProblem.values()).map(TableProblem::code).toList();
        for (var language : Language.values()) {
            assertThat(Messages.of("table", language).keys()).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    private String read(String name) throws IOException {
        var source = file(CASES.resolve(name));
        var parts = source.getFileName().toString().split("\\.");
        var kind = Word.known(Entry.Kind.class, parts[0]);
        var fileName = name + (parts[1].equals("xlsx") ? ".xlsx" : ".csv");
        var file = Files.write(temporary.resolve(fileName), bytes(Files.readString(source), parts[1]));
        var sniffed = Sniffer.sniff(fileName, file, kind);
        var text = new StringBuilder();
        var mapping = sniffed.mapping().orElseThrow();
        text.append(MappingText.write(mapping));
        say(text, sniffed.findings());
        var entries = new Gathered();
        new TableEntries(fileName, kind, mapping).read(new ByteArrayInputStream(Files.readAllBytes(file)), entries);
        text.append("\n");
        entries.entries.forEach(entry -> text.append(Gathered.line(entry)).append('\n'));
        say(text, entries.findings);
        return text.toString();
    }

    private static void say(StringBuilder text, List<Finding> findings) {
        for (var language : Language.values()) {
            text.append(findings.isEmpty() ? "" : "\n");
            findings.forEach(finding -> text.append(Word.of(finding.severity()))
                    .append(' ')
                    .append(EntryFindingText.sentence(finding, language))
                    .append('\n'));
        }
    }

    private static byte[] bytes(String text, String form) throws IOException {
        return switch (form) {
            case "xlsx" -> Workbooks.of(text);
            case "utf-8-bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "utf-16le" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            default -> text.replace("\n", "\r\n").getBytes(Charset.forName(form));
        };
    }

    private static Path file(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> cases() {
        try (var folders = Files.list(CASES)) {
            return new ArrayList<>(folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
