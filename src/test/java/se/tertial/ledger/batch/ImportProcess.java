package se.tertial.ledger.batch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import se.tertial.database.Database;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;

/** A process of its own that reads one file into the ledger, so that a test can kill it. It says {@code begun} and {@code done}. */
final class ImportProcess {

    private final Process process;
    private final BufferedReader answers;

    private ImportProcess(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws IOException {
        var environment = System.getenv();
        var sql = DSL.using(environment.get("URL"), environment.get("USER_NAME"), environment.get("PASSWORD"));
        var imports = new Imports(sql, List.of());
        var file = Path.of(arguments[0]);
        var order = new ImportOrder(
                "lillby", Batch.Kind.LEDGER, file, "stor.csv", null, null, "Eva", Mode.COUNT, new Beside.Nothing());
        sql.selectOne().fetch();
        System.out.println("begun");
        System.out.println(imports.read(order, new LineSource(), Chart.EMPTY).outcome());
        System.out.println("done");
    }

    static ImportProcess start(Database database, Path file) throws IOException {
        var pool = (HikariDataSource) database.dataSource();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + file.resolveSibling("classes.jsa"),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                ImportProcess.class.getName(),
                file.toString());
        builder.environment()
                .putAll(Map.of(
                        "URL",
                        pool.getJdbcUrl() + (pool.getJdbcUrl().contains("?") ? "&" : "?") + "ApplicationName=killed",
                        "USER_NAME",
                        String.valueOf(pool.getUsername()),
                        "PASSWORD",
                        String.valueOf(pool.getPassword())));
        return new ImportProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Its next line; empty when it has ended. */
    String answer() throws IOException {
        var line = answers.readLine();
        return line == null ? "" : line;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
