package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.Golden;
import se.tertial.basics.Amount;
import se.tertial.database.Database;
import se.tertial.folder.Folders;
import se.tertial.ledger.query.LedgerAnswers;
import se.tertial.ledger.sie.SieObjects;
import se.tertial.ledger.sie.SieWriting;
import se.tertial.ledger.sie.SieWriting.AccountKind;
import se.tertial.ledger.sie.SieWriting.Front;
import se.tertial.ledger.sie.SieWriting.Row;
import se.tertial.organisation.MunicipalityRegister;

/** {@code import}, as a person at a terminal meets it. */
class ImportCommandTest {

    private static final String JANUARY = """
            Verifikation;Datum;Konto;Ansvar;Belopp;Text
            A 1;2024-01-15;5011;1100;1 000,00;Löner
            A 1;2024-01-15;2900;1100;-1 000,00;Löner
            A 2;2024-01-20;6050;1100;250,50;Hyra
            A 2;2024-01-20;2900;1100;-250,50;Hyra
            """;

    @TempDir
    private Path temporary;

    @BeforeEach
    void load() {
        var loaded = Said.by("load", Folders.MINIMAL.toString());
        assertThat(loaded.exitCode()).as(loaded.err()).isEqualTo(ExitCode.DONE);
        withdrawAll();
    }

    /** The database is the run's own, and other tests use it. */
    @AfterEach
    void withdrawAll() {
        Said.by("import", "list", "--municipality", "lillby")
                .out()
                .lines()
                .filter(line -> line.contains(" räknas "))
                .forEach(line -> Said.by("import", "withdraw", line.split(" ")[0], "--municipality", "lillby"));
    }

    @Test
    void fromATrialToAnImportACorrectionAndAWithdrawal() throws IOException {
        var told = new StringBuilder();
        var file = file("januari.csv", JANUARY);
        told.append(said("ledger", file, "--dry-run"));
        told.append(said("ledger", file));
        var first = latest();
        told.append(said("ledger", file));
        var corrected = JANUARY.replace("250,50", "300,00") + "A 3;2024-02-20;6050;1200;1,00;Hyra\n"
                + "A 3;2024-02-20;2900;1200;-1,00;Hyra\n";
        var second = file("januari-2.csv", corrected);
        told.append(said("ledger", second));
        told.append(said("ledger", second, "--replaces", first, "--lang", "en"));
        told.append(said("withdraw", latest()));
        told.append(said("withdraw", latest()));
        var text = told.toString().replaceAll("(?i)(inläsning|import|--replaces|withdraw) \\d+", "$1 N");
        Golden.compare("cli/import.txt", text.replaceAll("\\d{4}-\\d\\d-\\d\\d\\)", "DAY)"));
    }

    @Test
    void theReadingCopyHasWhatWasReadInAndNotWhatWasWithdrawn() throws IOException {
        said("ledger", file("januari-kopia.csv", JANUARY));
        try (var database = Database.open();
                var answers = new LedgerAnswers(database.sql())) {
            var id = new MunicipalityRegister(database.sql())
                    .byCode("lillby")
                    .orElseThrow()
                    .id();
            assertThat(answers.bringUpToDate(id).written()).isZero();
            said("withdraw", latest());
            assertThat(answers.bringUpToDate(id).deleted()).isZero();
        }
    }

    @Test
    void aSieFileIsReadIn() throws IOException {
        var file = temporary.resolve("bokforing.se");
        var year = LocalDate.of(2024, 1, 1);
        var front = new Front("Prov", "1", year, "Lillby", "", year, LocalDate.of(2024, 12, 31), null, null);
        try (var writing = new SieWriting(Files.newOutputStream(file), front)) {
            writing.account("2900", "Skuld", AccountKind.DEBT);
            writing.account("5011", "Lön", AccountKind.COST);
            for (var i = 1; i <= 3; i++) {
                var rows = List.of(
                        new Row("5011", SieObjects.NONE, new Amount(12_345), "Lön"),
                        new Row("2900", SieObjects.NONE, new Amount(-12_345), "Lön"));
                writing.voucher("A", Integer.toString(i), year.plusMonths(i), "Lön", rows);
            }
        }
        var said = Said.by("import", "sie", file.toString(), "--municipality", "lillby");
        assertThat(said.exitCode()).as(said.err()).isEqualTo(ExitCode.DONE);
        assertThat(said.out()).contains("Verifikationer  3", "2024-02–2024-04", "370,35 kr");
    }

    @Test
    void whatIsWrongIsToldWithLineNumbersAndNothingIsChanged() throws IOException {
        var file = file("fel.csv", JANUARY.replace("-250,50", "-250,00"));
        var said = Said.by("import", "ledger", file.toString(), "--municipality", "lillby");
        assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(said.err()).isEqualTo("""
                        fel.csv:4: Verifikation A 2 balanserar inte: den summerar till 0.50 kr.
                        Filen är inte inläst. Ingenting är ändrat.
                        """);
    }

    @Test
    void wrongUseIsToldAndRefused() throws IOException {
        var file = file("a.csv", JANUARY).toString();
        for (var wrong : List.of(
                List.of("katt", file),
                List.of("ledger"),
                List.of("withdraw"),
                List.of("withdraw", "ett"),
                List.of("ledger", file, "--replaces", "1", "--adds"),
                List.of("forecast", file, "--round", "april"))) {
            var words = new ArrayList<>(List.of("import"));
            words.addAll(wrong);
            words.addAll(List.of("--municipality", "lillby"));
            assertThat(Said.by(words.toArray(String[]::new)).exitCode())
                    .as(wrong.toString())
                    .isEqualTo(ExitCode.WRONG_USE);
        }
        assertThat(Said.by("import", "ledger", "finns-inte.csv", "--municipality", "lillby"))
                .isEqualTo(new Said(ExitCode.REFUSED, "", "Filen finns-inte.csv finns inte. Kontrollera sökvägen.\n"));
        assertThat(Said.by("import", "list", "--municipality", "storby").exitCode())
                .isEqualTo(ExitCode.REFUSED);
    }

    private static String latest() {
        return Said.by("import", "list", "--municipality", "lillby").out().split(" ")[0];
    }

    private String said(String what, Path file, String... more) {
        var words = new ArrayList<>(List.of(what, file.toString()));
        words.addAll(List.of(more));
        return said(words.toArray(String[]::new)).replace(temporary.toString(), "DIR");
    }

    private static String said(String... arguments) {
        var words = new ArrayList<>(List.of("import"));
        words.addAll(List.of(arguments));
        words.addAll(List.of("--municipality", "lillby", "--by", "Eva"));
        var said = Said.by(words.toArray(String[]::new));
        return "$ " + String.join(" ", words) + "\n" + said.out() + said.err() + "→ " + said.exitCode() + "\n\n";
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }
}
