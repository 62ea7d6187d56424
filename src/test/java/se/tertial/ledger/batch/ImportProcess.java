package se.tertial.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.impl.DSL;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;

/** A process of its own that reads one file into the ledger, so that a test can kill it. It waits for a word, and says {@code done}. */
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
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        System.out.println(imports.read(order, new LineSource(), Chart.EMPTY).outcome());
        System.out.println("done");
    }

    /**
     * @param name that the database knows it by
     * @param classes as {@link #classes} gives
     * @param heap that it has, as {@code 64m}
     */
    static ImportProcess start(Database database, String name, Path file, String classes, String heap)
            throws IOException {
        var pool = TestDatabase.pool(database);
        var url = pool.getJdbcUrl();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-Xlog:disable",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + file.resolveSibling("classes.jsa"),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                classes,
                ImportProcess.class.getName(),
                file.toString());
        builder.environment()
                .putAll(Map.of(
                        "URL",
                        url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + name,
                        "USER_NAME",
                        String.valueOf(pool.getUsername()),
                        "PASSWORD",
                        String.valueOf(pool.getPassword())));
        return new ImportProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** The class path of this process with archives for folders: of folders a process cannot share loaded classes with the next. */
    static String classes(Path scratch) throws IOException {
        var path = new ArrayList<String>();
        for (var place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Files.isDirectory(Path.of(place)) ? archive(Path.of(place), scratch) : place);
        }
        return String.join(File.pathSeparator, path);
    }

    private static String archive(Path folder, Path scratch) throws IOException {
        var archive = Files.createTempFile(scratch, "classes", ".jar");
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)));
                var files = Files.walk(folder)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var file : files.filter(one -> one.toString().matches(".*[.](class|xml)"))
                    .toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return archive.toString();
    }

    void begin() throws IOException {
        assertThat(answer()).isEqualTo("ready");
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Its next line; empty when it has ended. */
    String answer() throws IOException {
        var line = answers.readLine();
        return line == null ? "" : line;
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
