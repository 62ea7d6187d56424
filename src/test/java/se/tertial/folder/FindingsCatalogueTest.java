package se.tertial.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;

/**
 * What a user is told of each mistake in a folder. A case is a folder {@code src/test/golden/folder/NAME/} with {@code
 * change.txt}, a small change to {@link Folders#MINIMAL}, and {@code findings.txt}, what is said of it.
 *
 * <p>A change is a line {@code == FILE}, then lines of the file to take away ({@code - line}) and to put in their place
 * ({@code + line}); lines put in where none was taken away come last. {@code == FILE removed} takes the file away.
 */
class FindingsCatalogueTest {

    private static final Path CASES = Path.of("src/test/golden/folder");

    /** Shown in {@link HostileFolderTest} and {@link FolderLoadTest}, since they take more than a text can show. */
    private static final Set<Mistake> ELSEWHERE = EnumSet.of(
            Mistake.BIG_FILE,
            Mistake.BIG_FOLDER,
            Mistake.CHANGED_SINCE,
            Mistake.CONTROL_CHARACTER,
            Mistake.DEEP_FOLDER,
            Mistake.LINK,
            Mistake.LONG_TEXT,
            Mistake.LONG_YAML,
            Mistake.MANY_FILES,
            Mistake.MANY_ROWS,
            Mistake.MORE_FINDINGS,
            Mistake.NO_FOLDER,
            Mistake.NOT_UTF_8,
            Mistake.UNREADABLE,
            Mistake.UTF_16);

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWithItsPlaceAndItsRemedy() {
        return cases().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var folder = Folders.copy(Folders.MINIMAL, temporary.resolve(name));
                    change(folder, Files.readAllLines(CASES.resolve(name).resolve("change.txt")));
                    var checked = MunicipalityFolder.read(folder);
                    var told = Folders.findings(checked, Language.SV) + Folders.findings(checked, Language.EN);
                    Golden.compare("folder/" + name + "/findings.txt", told.replace(folder.toString(), "FOLDER"));
                }));
    }

    @Test
    void everyMistakeHasACase() {
        var shown = new ArrayList<String>();
        for (var name : cases()) {
            var folder = Folders.copy(Folders.MINIMAL, temporary.resolve(name));
            assertThat(change(folder, lines(CASES.resolve(name).resolve("change.txt"))))
                    .isTrue();
            MunicipalityFolder.read(folder).findings().forEach(finding -> shown.add(finding.code()));
        }
        var missing = Arrays.stream(Mistake.values())
                .filter(mistake -> !ELSEWHERE.contains(mistake))
                .map(Word::of)
                .filter(code -> !shown.contains(code))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMistakeHasATextInBothLanguagesAndThereAreNoOthers() {
        var codes = Arrays.stream(Mistake.values()).map(Word::of).toList();
        for (var language : Language.values()) {
            assertThat(Messages.of("findings", language).keys()).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    private static List<String> cases() {
        try (var folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean change(Path folder, List<String> change) {
        try {
            for (var from = 0; from < change.size(); ) {
                var to = from + 1;
                while (to < change.size() && !change.get(to).startsWith("== ")) {
                    to++;
                }
                changeFile(folder, change.get(from).substring(3), change.subList(from + 1, to));
                from = to;
            }
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void changeFile(Path folder, String name, List<String> change) throws IOException {
        var file = folder.resolve(name.replace(" removed", ""));
        if (name.endsWith(" removed")) {
            Files.delete(file);
            return;
        }
        var lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<String>();
        var at = -1;
        for (var line : change) {
            var text = line.substring(Math.min(2, line.length()));
            if (line.startsWith("-")) {
                at = lines.indexOf(text);
                assertThat(at).as("%s holds the line %s", name, text).isNotNegative();
                lines.remove(at);
            } else if (at >= 0) {
                lines.add(at++, text);
            } else {
                lines.add(text);
            }
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }
}
