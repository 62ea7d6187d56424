package se.tertial.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.Golden;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;
import se.tertial.ledger.Account;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Batch.Kind;
import se.tertial.ledger.Chart;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.EntryFindingText;
import se.tertial.ledger.ResponsibilityCentre;
import se.tertial.ledger.Years;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;
import se.tertial.ledger.batch.Imported.Outcome;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;

/** What becomes of a file that is read into the ledger. */
class ImportsTest {

    private static final String JANUARY = """
            ACTUAL;2024-01;5011;1100;100;;1000.00;A 1;Löner
            ACTUAL;2024-01;2900;;;;-1000.00;A 1;Löner
            ACTUAL;2024-01;6050;1100;100;;250.50;A 2;Hyra
            ACTUAL;2024-01;2900;;;;-250.50;A 2;Hyra
            """;

    private static final SourceLine HERE = new SourceLine("test", 1);

    private static Database database;

    @TempDir
    private Path temporary;

    private final List<SortedSet<Integer>> told = new ArrayList<>();
    private MunicipalityId id;
    private Imports imports;
    private Batches batches;

    @BeforeAll
    static void open() {
        database = TestDatabase.empty();
        new FolderLoad(database.sql()).load(Folders.MINIMAL);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void begin() {
        var sql = database.sql();
        sql.execute("truncate ledger.entry, ledger.batch cascade");
        id = new MunicipalityRegister(sql).byCode("lillby").orElseThrow().id();
        imports = new Imports(sql, List.of((_, years) -> told.add(years)));
        batches = new Batches(sql);
    }

    @Test
    void aFileBecomesABatchWithWhatItHolds() throws IOException {
        var imported = read(JANUARY, new Beside.Nothing());

        assertThat(imported.outcome()).isEqualTo(Outcome.COUNTED);
        var batch = batches.find(id, 1).orElseThrow();
        assertThat(batch.totals())
                .isEqualTo(new Batch.Totals(
                        4, 2, YearMonth.of(2024, 1), YearMonth.of(2024, 1), new Amount(125_050), new Amount(-125_050)));
        assertThat(batch.state()).isEqualTo(Batch.State.COUNTED);
        assertThat(batch.fileBytes()).isEqualTo(JANUARY.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        assertThat(batch.sha256()).hasSize(64);
        var entries = batches.voucher(id, 1, "A 2", 10);
        assertThat(entries).extracting(e -> e.coding().account()).containsExactly("6050", "2900");
        assertThat(entries.getFirst().text()).isEqualTo("Hyra");
        assertThat(entries.getFirst().line()).isEqualTo(3);
        assertThat(told).containsExactly(new java.util.TreeSet<>(List.of(2024)));
    }

    @Test
    void theMunicipalityIsNewerButStillAsInItsFolder() throws IOException {
        var register = new MunicipalityRegister(database.sql());
        var before = register.byCode("lillby").orElseThrow();
        read(JANUARY, new Beside.Nothing());
        var after = register.byCode("lillby").orElseThrow();
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.checksum()).isEqualTo(before.checksum());
        var trace = new ChangeLog(database.sql()).latest(id, "", 0, 1).getFirst();
        assertThat(trace.deed()).isEqualTo("Inläsning 1: läste in");
        assertThat(trace.by()).isEqualTo("Eva Ek <eva@lillby.example>");
    }

    @Test
    void aTrialTellsWhatWouldHaveBeenAndChangesNothing() throws IOException {
        var tried = imports.read(
                order(file(JANUARY), Kind.LEDGER, Mode.TRY, new Beside.Nothing()), new LineSource(), Chart.EMPTY);
        assertThat(tried.outcome()).isEqualTo(Outcome.TRIED);
        assertThat(tried.batch().totals().entries()).isEqualTo(4);
        assertThatNothingIsThere();
        assertThat(told).isEmpty();
    }

    @Test
    void anErrorOnOneLineRefusesTheWholeFile() throws IOException {
        var refused = read(JANUARY + "ACTUAL;2024-01;;1100;;;0.00;A 3;\n", new Beside.Nothing());
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(said(refused)).isEqualTo("januari.csv:5: Raden har inget konto.\n");
        assertThatNothingIsThere();
    }

    @Test
    void aReaderThatBreaksLeavesNothing() throws IOException {
        assertThatThrownBy(() -> read(JANUARY.repeat(20_000) + "throw\n", new Beside.Nothing()))
                .hasMessage("broken");
        assertThatNothingIsThere();
    }

    @Test
    void aFileThatIsGoneIsNotRead() {
        var order = order(temporary.resolve("gone"), Kind.LEDGER, Mode.COUNT, new Beside.Nothing());
        assertThatThrownBy(() -> imports.read(order, new LineSource(), Chart.EMPTY))
                .isInstanceOf(IOException.class);
        assertThatNothingIsThere();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(said(read("", new Beside.Nothing()))).startsWith("januari.csv: Filen innehåller inga rader");
    }

    @Test
    void theSameFileTwiceIsRefused() throws IOException {
        read(JANUARY, new Beside.Nothing());
        var again = read(JANUARY, new Beside.Others());
        assertThat(again.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(said(again)).startsWith("januari.csv: Samma fil är redan inläst: inläsning 1 (januari.csv, 20");
        assertThat(batches.all(id)).hasSize(1);
    }

    @Test
    void theSameMonthFromAnotherFileIsRefusedUntilSomebodySaysHowTheyStandToEachOther() throws IOException {
        read(JANUARY, new Beside.Nothing());
        var payroll = JANUARY.replace("A ", "L ");

        assertThat(said(read(payroll, new Beside.Nothing())))
                .startsWith("januari.csv: Utfall för 2024-01 är redan inläst: inläsning 1")
                .contains("--replaces 1");
        assertThat(read(payroll, new Beside.Others()).outcome()).isEqualTo(Outcome.COUNTED);
        assertThat(batches.all(id)).extracting(Batch::state).containsOnly(Batch.State.COUNTED);
    }

    @Test
    void aVoucherIsNotCountedTwiceEvenIfTheFileComesBeside() throws IOException {
        read(JANUARY, new Beside.Nothing());
        var overlapping = """
                ACTUAL;2024-01;5011;1100;;;5.00;B 1;
                ACTUAL;2024-01;2900;;;;-5.00;B 1;
                ACTUAL;2024-01;6050;1100;100;;250.50;A 2;Hyra
                ACTUAL;2024-01;2900;;;;-250.50;A 2;Hyra
                """;
        assertThat(said(read(overlapping, new Beside.Others())))
                .isEqualTo(
                        "januari.csv:3: Verifikation A 2 är redan inläst i inläsning 1: samma månad, lika många rader,"
                                + " samma belopp.\n");
    }

    @Test
    void otherMonthsAndOtherForecastRoundsDoNotOverlap() throws IOException {
        read(JANUARY, new Beside.Nothing());
        assertThat(read(JANUARY.replace("2024-01", "2024-02"), new Beside.Nothing())
                        .outcome())
                .isEqualTo(Outcome.COUNTED);
        var forecast = "FORECAST;2024-05;5011;1100;;;10.00;;\n";
        assertThat(forecast(forecast, "2024-04").outcome()).isEqualTo(Outcome.COUNTED);
        assertThat(forecast(forecast + forecast, "2024-08").outcome()).isEqualTo(Outcome.COUNTED);
        assertThat(said(forecast(forecast.repeat(3), "2024-08"))).contains("Prognos för 2024-05 är redan inläst");
        assertThat(said(forecast(forecast.repeat(4), null))).contains("Prognosrader hör till ett tillfälle");
    }

    @Test
    void aCorrectedFileTakesThePlaceOfItsBatchAndTellsWhatChanged() throws IOException {
        read(JANUARY, new Beside.Nothing());
        var corrected = """
                ACTUAL;2024-01;5011;1100;100;;600.00;A 1;Löner
                ACTUAL;2024-01;5011;1100;100;;400.00;A 1;Löner, delad rad
                ACTUAL;2024-01;2900;;;;-1000.00;A 1;Löner
                ACTUAL;2024-01;6050;1200;100;;250.50;A 2;Hyra
                ACTUAL;2024-01;2900;;;;-250.50;A 2;Hyra
                ACTUAL;2024-02;6050;1200;100;;12.00;A 3;Hyra
                ACTUAL;2024-02;2900;;;;-12.00;A 3;Hyra
                """;
        var imported = read(corrected, new Beside.Instead(1));
        assertThat(imported.outcome()).isEqualTo(Outcome.COUNTED);
        assertThat(batches.find(id, 1).orElseThrow().state()).isEqualTo(Batch.State.SUPERSEDED);
        assertThat(batches.ended(id, 1).orElseThrow().by()).isEqualTo("Eva Ek <eva@lillby.example>");
        assertThat(batches.supersededBy(id, 1)).contains(2);
        Golden.compare(
                "ledger/batch/restatement.txt", told(imported.restatement().orElseThrow()));
        assertThat(batches.restatement(id, imported.batch())).isEqualTo(imported.restatement());
    }

    @Test
    void onlyACountedBatchOfTheSameKindIsReplaced() throws IOException {
        assertThat(said(read(JANUARY, new Beside.Instead(7))))
                .isEqualTo("januari.csv: Det finns ingen inläsning 7 att ersätta.\n");
        read(JANUARY, new Beside.Nothing());
        imports.withdraw("lillby", 1, "Eva");
        assertThat(said(read(JANUARY, new Beside.Instead(1)))).contains("räknas inte längre");
        forecast("FORECAST;2024-05;5011;1100;;;10.00;;\n", "2024-04");
        assertThat(said(read(JANUARY, new Beside.Instead(2)))).contains("är av ett annat slag");
    }

    @Test
    void aWithdrawnBatchIsNotCountedAndItsFileMayBeReadAgain() throws IOException {
        read(JANUARY, new Beside.Nothing());
        assertThat(imports.withdraw("lillby", 1, "Eva")).isPresent();
        assertThat(batches.find(id, 1).orElseThrow().state()).isEqualTo(Batch.State.WITHDRAWN);
        assertThat(batches.entries(id, 1, 10)).hasSize(4);
        assertThat(imports.withdraw("lillby", 1, "Eva")).isEmpty();
        assertThat(read(JANUARY, new Beside.Nothing()).batch().number()).isEqualTo(2);
        assertThat(told).hasSize(3);
    }

    @Test
    void vouchersAreHeldToZeroInWhateverOrderTheirLinesCome() throws IOException {
        var inOrder = """
                ACTUAL;2024-01;5011;;;;1.00;A 1;
                ACTUAL;2024-01;2900;;;;-1.00;A 1;
                ACTUAL;2024-01;5011;;;;2.00;A 2;
                ACTUAL;2024-01;2900;;;;-1.00;A 2;
                """;
        assertThat(said(read(inOrder, new Beside.Nothing())))
                .isEqualTo("januari.csv:3: Verifikation A 2 balanserar inte: den summerar till 1.00 kr.\n");
        var byAccount = inOrder.lines().sorted().collect(Collectors.joining("\n"));
        assertThat(said(read(byAccount, new Beside.Nothing())))
                .isEqualTo("januari.csv:2: Verifikation A 2 balanserar inte: den summerar till 1.00 kr.\n");
        var balanced = JANUARY.lines().sorted().collect(Collectors.joining("\n"));
        assertThat(read(balanced, new Beside.Nothing()).batch().totals().vouchers())
                .isEqualTo(2);
    }

    @Test
    void entriesAreHeldToTheChart() throws IOException {
        var lines = """
                ACTUAL;2024-01;5011;1100;100;;1.00;;
                ACTUAL;2024-01;9999;1100;100;;1.00;;
                ACTUAL;2024-01;9999;1100;100;;1.00;;
                ACTUAL;2024-01;5011;8100;100;;1.00;;
                ACTUAL;2024-01;5011;1900;100;;1.00;;
                ACTUAL;2024-01;5011;;100;;1.00;;
                ACTUAL;2024-01;50;1100;100;;1.00;;
                ACTUAL;1024-01;5011;1100;100;;1.00;;
                ACTUAL;2024-01;5011;1100;100;77;1.00;;
                ACTUAL;2024-01;5090;1100;100;;1.00;;
                """
                + IntStream.range(0, 30)
                        .mapToObj("ACTUAL;2024-01;8%03d;;;;1.00;;\n"::formatted)
                        .collect(Collectors.joining());
        var refused = imports.read(
                order(file(lines), Kind.LEDGER, Mode.COUNT, new Beside.Nothing()), new LineSource(), chart());
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        Golden.compare("ledger/batch/findings.txt", said(refused, Language.SV) + said(refused, Language.EN));
    }

    @Test
    void linesOfProjectsNeedAProjectAndNoAccount() throws IOException {
        var good = order(file("ACTUAL;2024-01;;;;17031;12.00;;\n"), Kind.PROJECTS, Mode.COUNT, new Beside.Nothing());
        assertThat(imports.read(good, new LineSource(), Chart.EMPTY).outcome()).isEqualTo(Outcome.COUNTED);
        var bad = order(file("ACTUAL;2024-02;;;;;12.00;;\n"), Kind.PROJECTS, Mode.COUNT, new Beside.Nothing());
        assertThat(said(imports.read(bad, new LineSource(), Chart.EMPTY)))
                .isEqualTo("januari.csv:1: Raden har inget projekt.\n");
    }

    @Test
    void signsThatNobodySeesAreNoTrouble() throws IOException {
        var text = "ÅÄÖ \u0000\u0007 € 😀 half " + "x".repeat(2000);
        assertThat(read("BUDGET;2024-01;5011;;;;1.00;;" + text + "\n", new Beside.Nothing())
                        .outcome())
                .isEqualTo(Outcome.COUNTED);
        assertThat(batches.entries(id, 1, 1).getFirst().text())
                .startsWith("ÅÄÖ    € 😀 half xxx")
                .hasSize(EntryRows.TEXT_CHARS_MAX);
    }

    private static Chart chart() {
        var parts = List.of(
                new CodePart(Dimension.ACCOUNT, "Konto", 4, 4, List.of(), null, HERE),
                new CodePart(Dimension.CENTRE, "Ansvar", 4, 4, List.of("5"), 1, HERE),
                new CodePart(Dimension.AREA, "Verksamhet", 3, 3, List.of(), 20, HERE));
        var accounts = List.of(
                new Account("5", "Personal", new Years(2000, null), HERE),
                new Account("2900", "Skuld", Years.ALL, HERE));
        var centres = List.of(
                new ResponsibilityCentre("11", "Stab", "skola", Years.ALL, HERE),
                new ResponsibilityCentre("19", "Gammal", "skola", new Years(null, 2020), HERE));
        return new Chart(parts, accounts, centres);
    }

    private Imported read(String lines, Beside beside) throws IOException {
        return imports.read(order(file(lines), Kind.LEDGER, Mode.COUNT, beside), new LineSource(), Chart.EMPTY);
    }

    private Imported forecast(String lines, @org.jspecify.annotations.Nullable String round) throws IOException {
        var order = new ImportOrder(
                "lillby",
                Kind.FORECAST,
                file(lines),
                "prognos.csv",
                round == null ? null : new RoundCode(round),
                null,
                "Eva",
                Mode.COUNT,
                new Beside.Nothing());
        return imports.read(order, new LineSource(), Chart.EMPTY);
    }

    private static ImportOrder order(Path file, Kind kind, Mode mode, Beside beside) {
        return new ImportOrder(
                "lillby", kind, file, "januari.csv", null, null, "Eva Ek <eva@lillby.example>", mode, beside);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(temporary.resolve("file"), lines);
    }

    private void assertThatNothingIsThere() {
        assertThat(batches.all(id)).isEmpty();
        assertThat(database.sql().fetchValue("select count(*) from ledger.entry"))
                .isEqualTo(0L);
    }

    private static String said(Imported imported) {
        return said(imported, Language.SV);
    }

    private static String said(Imported imported, Language language) {
        return imported.batch().findings().stream()
                .map(finding -> EntryFindingText.sentence(finding, language) + "\n")
                .collect(Collectors.joining());
    }

    private static String told(Restatement restatement) {
        return "come %d, gone %d, changed %d, difference %s, sums %d%n"
                        .formatted(
                                restatement.come(),
                                restatement.gone(),
                                restatement.changed(),
                                restatement.difference().kronor(),
                                restatement.sumsInAll())
                + restatement.lines().stream().map(line -> line + "\n").collect(Collectors.joining())
                + restatement.sums().stream().map(sum -> sum + "\n").collect(Collectors.joining());
    }
}
