package se.tertial.report.edition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jooq.impl.DSL;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.report.edition.Adopting.Outcome;

/** A process of its own that adopts one edition after the other until it is killed. It says {@code begun}, and the number of each. */
final class AdoptProcess {

    private final Process process;
    private final BufferedReader answers;

    private AdoptProcess(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) {
        var environment = System.getenv();
        var sql = DSL.using(environment.get("URL"), environment.get("USER_NAME"), environment.get("PASSWORD"));
        var adoptions = new Adoptions(sql, "lillby");
        System.out.println("begun");
        while (true) {
            var isFirst =
                    adoptions.insight().municipality().publications().editions().isEmpty();
            var outcome = adoptions.adopt("skola", "2024-04", "delar", isFirst ? "" : "Ännu en rättelse.");
            System.out.println(outcome instanceof Outcome.Adopted(Edition edition) ? edition.number() : outcome);
        }
    }

    static AdoptProcess start(Database database, Path folder) throws IOException {
        var pool = TestDatabase.pool(database);
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                AdoptProcess.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "URL",
                        pool.getJdbcUrl() + (pool.getJdbcUrl().contains("?") ? "&" : "?") + "ApplicationName=killed",
                        "USER_NAME",
                        String.valueOf(pool.getUsername()),
                        "PASSWORD",
                        String.valueOf(pool.getPassword())));
        return new AdoptProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Its next line; empty when it has ended. */
    String answer() throws IOException {
        var line = answers.readLine();
        return line == null ? "" : line;
    }

    /** The last number it told before it was killed; 0 when it told none. */
    int kill(int last) throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        var told = last;
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            told = line.matches("\\d+") ? Integer.parseInt(line) : told;
        }
        return told;
    }
}
