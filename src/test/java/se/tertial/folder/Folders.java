package se.tertial.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tertial.basics.Checked;
import se.tertial.basics.Language;

/** Municipality folders for tests. */
public final class Folders {

    /** A tiny municipality with something of everything, in canonical form. */
    public static final Path MINIMAL = Path.of("src/test/folders/minimal");

    public static final Path NORRTALJE = Path.of("samples/norrtalje");

    private Folders() {}

    /** A copy that a test may change. */
    public static Path copy(Path folder, Path to) {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var target = to.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file's text by its path. */
    public static SortedMap<String, String> texts(Path folder) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words in a file, which must be there. */
    public static void change(Path folder, String file, String from, String to) {
        try {
            var path = folder.resolve(file);
            var text = Files.readString(path);
            if (!text.contains(from)) {
                throw new IllegalArgumentException(file + " does not hold " + from);
            }
            Files.writeString(path, text.replace(from, to), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings as a user reads them, one a line. */
    public static String findings(Checked<?> checked, Language language) {
        return checked.findings().stream()
                .map(finding -> FindingText.sentence(finding, language) + "\n")
                .collect(Collectors.joining());
    }
}
