package se.tertial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;

/** Every text a reader meets has a key, in both languages; and no key lies about unused. */
class WordsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final List<Path> SOURCES = List.of(
            TEMPLATES,
            Path.of("src/main/java/se/tertial/ui"),
            Path.of("src/main/java/se/tertial/access/web"),
            Path.of("src/main/java/se/tertial/proofdesk/web"),
            Path.of("src/main/java/se/tertial/report/web"));
    private static final Pattern ASKED = Pattern.compile("text\\(\\s*\"([a-z.A-Z_-]+)\"[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z.A-Z_-]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.SV));
    }

    @Test
    void everyKeyAskedForExists() throws IOException {
        var asked = new TreeSet<String>();
        for (var file : sources()) {
            ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
        }
        asked.removeIf(key -> Stream.of(
                        "access",
                        "audit",
                        "batch",
                        "carry",
                        "edition",
                        "figures",
                        "forecast",
                        "handover",
                        "money",
                        "proof",
                        "review",
                        "round",
                        "task")
                .anyMatch(other -> Messages.of(other, Language.SV).has(key)));

        assertThat(keys(Language.SV)).containsAll(asked);
    }

    /** A key is used when it, or what it begins with up to a point, stands in quotes somewhere. */
    @Test
    void everyKeyIsUsed() throws IOException {
        var literals = new TreeSet<String>();
        for (var file : sources()) {
            LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
        }
        var unused = keys(Language.SV);
        unused.removeIf(key -> literals.contains(key) || literals.contains(key.substring(0, key.lastIndexOf('.') + 1)));

        assertThat(unused).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        var written = new ArrayList<String>();
        for (var file : files(TEMPLATES, ".jte")) {
            var lines = readable(Files.readString(file)).split("\n");
            for (var line : lines) {
                if (WORD.matcher(line).find() && !line.strip().equals("Tertial") && !line.contains("./tertial load")) {
                    written.add(file + ": " + line.strip());
                }
            }
        }
        assertThat(written)
                .as("a text of a page has a key, so that it can be read in both languages")
                .isEmpty();
    }

    /** What is left of a template for a reader: no directives, no expressions, no tags, but the attributes that are read. */
    private static String readable(String template) {
        return template.replaceAll("(?m)^@(import|param).*$", "")
                .replaceAll("!\\{[^}]*}", "")
                .replaceAll("\\$(unsafe)?\\{[^}]*}", "")
                .replaceAll("@(for|if|elseif)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)", "")
                .replaceAll("@template\\.[\\w.]+\\((?:[^()`]|\\((?:[^()]|\\([^()]*\\))*\\))*(content = @`|\\))", "")
                .replaceAll("@(else|endif|endfor)", "")
                .replaceAll("(?s)<(\\w+)[^>]*?(?:(?:title|placeholder|aria-label)=\"([^\"]*)\")[^>]*>", "$2")
                .replaceAll("(?s)<[^>]*>", "");
    }

    private static TreeSet<String> keys(Language language) {
        return new TreeSet<>(Messages.of("ui", language).keys());
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var folder : SOURCES) {
            sources.addAll(files(folder, ""));
        }
        return sources;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
