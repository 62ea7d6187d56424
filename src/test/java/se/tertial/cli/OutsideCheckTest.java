package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.AuditLog;
import se.tertial.database.TestDatabase;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.chain.ChainExport.Format;

/** The script that the manual gives auditors finds in an exported log what we find in the database. */
class OutsideCheckTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void takeTheScriptOutOfTheManual() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no Python here");
        var manual = Files.readString(Path.of("docs/anvandare/granska-loggen.md"));
        var script = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL).matcher(manual);
        assertThat(script.find()).isTrue();
        Files.writeString(folder.resolve("prova.py"), script.group(1));
    }

    @Test
    void bothLogsAreVerifiedByAnybodyWhoHasTheFile() throws Exception {
        try (var database = TestDatabase.empty()) {
            var sql = database.sql();
            var id = new MunicipalityRegister(sql).register("lillby");
            var entry = new MunicipalityRegister(sql).byCode("lillby").orElseThrow();
            for (var at : List.of("2026-01-01T10:00:00Z", "2026-01-01T10:00:00.120Z", "2026-01-01T10:00:00.123456Z")) {
                var change = new Change(1, Instant.parse(at), "Åsa Ö", "Ändrade ”allt”", "a.csv", "före\nmer", "=1+1");
                new ChangeLog(sql).add(id, List.of(change));
            }
            var events = new AccountEvents(sql);
            events.add(Kind.SIGNED_IN, "asa@lillby.example", "asa@lillby.example", "", "192.0.2.7");
            events.add(Kind.ROLE_GIVEN, "", "asa@lillby.example", "lillby", "lillby//läsare", "");
            for (var log :
                    List.of(AuditLog.of(sql, Clock.systemUTC(), entry), AuditLog.ofAccounts(sql, Clock.systemUTC()))) {
                var file = folder.resolve("logg.json");
                try (var out = Files.newBufferedWriter(file)) {
                    log.export().write(Format.JSON, out);
                }
                var verdict = log.verify();
                assertThat(said(file)).isEqualTo("Hel: %d rader, summa %s", verdict.rows(), verdict.head());
                Files.writeString(
                        file, Files.readString(file).replace("före", "efter").replace("läsare", "chef"));
                assertThat(said(file)).startsWith("Bruten vid rad ");
            }
        }
    }

    private static String said(Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "/usr/bin/python3", folder.resolve("prova.py").toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
