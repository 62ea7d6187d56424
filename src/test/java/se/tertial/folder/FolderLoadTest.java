package se.tertial.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Language;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad.Loaded;
import se.tertial.report.Municipalities;

class FolderLoadTest {

    private static final List<String> SCHEMAS =
            List.of("organisation", "indicators", "ledger", "plan", "assessment", "report");

    @TempDir
    private Path temporary;

    private final Database database = TestDatabase.empty();
    private final DSLContext sql = database.sql();
    private final FolderLoad load = new FolderLoad(sql);
    private final Municipalities municipalities = new Municipalities(sql);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/folders/minimal", "samples/norrtalje"})
    void whatIsLoadedComesOutOfTheDatabaseAsItWas(String name) throws IOException {
        var folder = Path.of(name);
        var loaded = load(folder);
        var stored = municipalities.byCode(loaded.code()).orElseThrow();

        assertThat(stored).isEqualTo(MunicipalityFolder.read(folder).value().orElseThrow());
        MunicipalityFolder.write(stored, temporary.resolve("exported"));
        assertThat(Folders.texts(temporary.resolve("exported"))).isEqualTo(Folders.texts(folder));
    }

    @Test
    void loadingTheSameFolderAgainChangesNothing() {
        assertThat(load(Folders.MINIMAL)).isEqualTo(new Loaded("lillby", "Lillby kommun", 1, true));
        var before = everything();
        assertThat(load(Folders.MINIMAL)).isEqualTo(new Loaded("lillby", "Lillby kommun", 1, false));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aChangedFolderReplacesWhatWasThereAndRaisesTheVersion() {
        load(Folders.MINIMAL);
        var folder = Folders.copy(Folders.MINIMAL, temporary.resolve("changed"));
        Folders.change(folder, "observations.csv", "laser,skola,2023,2024-04,82.0,\n", "");
        assertThat(load(folder).version()).isEqualTo(2);
        assertThat(municipalities.byCode("lillby").orElseThrow())
                .isEqualTo(MunicipalityFolder.read(folder).value().orElseThrow());
    }

    @Test
    void aFolderWithOneMistakeLeavesTheDatabaseAsItWas() {
        load(Folders.MINIMAL);
        var before = everything();
        var folder = Folders.copy(Folders.MINIMAL, temporary.resolve("mistaken"));
        Folders.change(folder, "goals.csv", "En god skola", "En bättre skola");
        Folders.change(folder, "forecasts.csv", "83", "åttiotre");

        var refused = load.load(folder);

        assertThat(Folders.findings(refused, Language.SV)).isEqualTo("""
                forecasts.csv:2 (value): "åttiotre" är inget tal. Skriv siffror med decimalkomma eller decimalpunkt, \
                som 12,5.
                """);
        assertThat(refused.value()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void municipalitiesDoNotTouchEachOther() {
        load(Folders.MINIMAL);
        load(Folders.NORRTALJE);
        var lillby = Folders.copy(Folders.MINIMAL, temporary.resolve("lillby"));
        Folders.change(lillby, "goals.csv", "En god skola", "En bättre skola");
        load(lillby);

        assertThat(municipalities.byCode("norrtalje").orElseThrow())
                .isEqualTo(MunicipalityFolder.read(Folders.NORRTALJE).value().orElseThrow());
        assertThat(municipalities.all())
                .containsExactly(
                        new Municipalities.Named("lillby", "Lillby kommun", true),
                        new Municipalities.Named("norrtalje", "Norrtälje kommun", true));
    }

    @Test
    void aMunicipalityIsReadOnceUntilItIsChanged() {
        load(Folders.MINIMAL);
        var first = municipalities.byCode("lillby").orElseThrow();
        assertThat(municipalities.byCode("lillby").orElseThrow()).isSameAs(first);

        var folder = Folders.copy(Folders.MINIMAL, temporary.resolve("changed"));
        Folders.change(folder, "organisation.yaml", "name: Lillby kommun\nstart", "name: Lillby stad\nstart");
        load(folder);
        assertThat(municipalities.byCode("lillby").orElseThrow().organisation().name())
                .isEqualTo("Lillby stad");
    }

    @Test
    void aMunicipalityThatWasNeverLoadedIsNotThere() {
        assertThat(municipalities.byCode("lillby")).isEmpty();
        assertThat(municipalities.all()).isEmpty();
    }

    @Test
    void twoThatLoadTheSameMunicipalityAtOnceTakeTurns() throws Exception {
        var other = Folders.copy(Folders.MINIMAL, temporary.resolve("other"));
        Folders.change(other, "goals.csv", "En god skola", "En bättre skola");
        List<Callable<Loaded>> loads =
                List.of(() -> load(Folders.MINIMAL), () -> load(other), () -> load(Folders.MINIMAL), () -> load(other));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var versions = threads.invokeAll(loads).stream()
                    .map(Future::resultNow)
                    .filter(Loaded::changed)
                    .map(Loaded::version)
                    .sorted()
                    .toList();
            assertThat(versions).hasSizeBetween(2, 4).startsWith(1L, 2L);
        }
    }

    private Loaded load(Path folder) {
        var checked = load.load(folder);
        assertThat(Folders.findings(checked, Language.EN)).isEmpty();
        return checked.value().orElseThrow();
    }

    /** Every row of every table, as text. */
    private Map<String, String> everything() {
        var rows = new TreeMap<String, String>();
        for (var table : sql.meta().getTables()) {
            if (table.getSchema() != null && SCHEMAS.contains(table.getSchema().getName())) {
                var all = sql.selectFrom(table).fetch(row -> Arrays.deepToString(row.intoArray()));
                rows.put(
                        table.toString(),
                        String.join("\n", all.stream().sorted().toList()));
            }
        }
        assertThat(rows).hasSizeGreaterThan(15);
        return rows;
    }
}
