package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.database.Database;
import se.tertial.folder.Folders;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;

/** {@code audit}, as an auditor at a terminal meets it. */
class AuditCommandTest {

    private static final String NAME = "Ada Revision (ada@lillby.example)";

    @TempDir
    private Path temporary;

    @BeforeEach
    void write() {
        assertThat(Said.by("load", Folders.MINIMAL.toString()).exitCode()).isEqualTo(ExitCode.DONE);
        try (var database = Database.open()) {
            var id = new MunicipalityRegister(database.sql())
                    .byCode("lillby")
                    .orElseThrow()
                    .id();
            var change = new Change(1, Instant.parse("2026-01-01T10:00:00Z"), NAME, "Prövade", "a.csv", "x", "y");
            new ChangeLog(database.sql()).add(id, List.of(change));
        }
    }

    @Test
    void theChainIsVerifiedAndANotedSumIsFoundAgain() {
        var verified = Said.by("audit", "verify", "--municipality", "lillby");
        assertThat(verified.exitCode()).as(verified.err()).isEqualTo(ExitCode.DONE);
        var lines = verified.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).startsWith("Inloggningar och konton: ");
        var sum = lines.getFirst().replaceFirst(".* ", "");
        assertThat(sum).matches("[0-9a-f]{64}");
        var later = Said.by("audit", "verify", "--municipality", "lillby", "--expect", sum);
        assertThat(later.exitCode()).isEqualTo(ExitCode.DONE);
        var other = Said.by("audit", "verify", "--municipality", "lillby", "--expect", "ab".repeat(32));
        assertThat(other.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(other.err()).contains("rader har tagits bort");
    }

    @Test
    void theLogIsWrittenToAFile() throws IOException {
        for (var name : List.of("logg.csv", "logg.json")) {
            var file = temporary.resolve(name);
            var said = Said.by("audit", "export", "--municipality", "lillby", "--out", file.toString());
            assertThat(said.exitCode()).as(said.err()).isEqualTo(ExitCode.DONE);
            assertThat(Files.readString(file)).contains("Prövade", "a.csv");
        }
    }

    @Test
    void whoHasLeftIsForgotten() throws IOException {
        var said = Said.by("audit", "forget", "--municipality", "lillby", "--person", "ada@lillby.example");
        assertThat(said.exitCode()).as(said.err()).isEqualTo(ExitCode.DONE);
        assertThat(said.out()).contains("1 personer");
        var file = temporary.resolve("logg.json");
        Said.by("audit", "export", "--municipality", "lillby", "--out", file.toString());
        assertThat(Files.readString(file)).contains("Prövade").doesNotContain("ada@lillby.example");
        assertThat(Said.by("audit", "verify", "--municipality", "lillby").exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void withoutAMunicipalityItIsAboutAllLogsAndThatOfAccounts() throws IOException {
        var added = Said.by(
                "account",
                "add",
                "--email",
                "bo@lillby.example",
                "--name",
                "Bo",
                "--municipality",
                "lillby",
                "--role",
                "auditor");
        assertThat(added.exitCode()).as(added.err()).isEqualTo(ExitCode.DONE);
        assertThat(Said.by("audit", "verify").out())
                .contains("lillby: kedjan är hel", "Inloggningar och konton: kedjan är hel");
        var file = temporary.resolve("konton.json");
        Said.by("audit", "export", "--out", file.toString());
        assertThat(Files.readString(file)).contains("bo@lillby.example", "role-given", "(kommandoraden)");
        Said.by("audit", "forget", "--person", "bo@lillby.example");
        Said.by("audit", "export", "--out", file.toString());
        assertThat(Files.readString(file)).doesNotContain("bo@lillby.example").contains("forgotten");
        assertThat(Said.by("audit", "verify").exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whoLoadsAFolderStandsInTheLog() throws IOException {
        var file = temporary.resolve("logg.json");
        Said.by("audit", "export", "--municipality", "lillby", "--out", file.toString());
        assertThat(Files.readString(file)).contains("Läste in kommunens mapp", "(kommandoraden)");
    }

    @Test
    void wrongUseIsTold() {
        assertThat(Said.by("audit", "verify", "--municipality", "ingen").exitCode())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Said.by("audit", "forget", "--municipality", "lillby").exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
    }
}
