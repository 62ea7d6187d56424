package se.tertial.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.tertial.access.Visitor;
import se.tertial.assessment.draft.DraftKey;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.draft.DraftStore.Held;
import se.tertial.assessment.draft.DraftStore.Sent;
import se.tertial.basics.RoundCode;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderText;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Editing.Outcome;
import se.tertial.report.web.ReportTexts;

/**
 * A process of its own that writes a text word by word and gives it now and then, so that a test can kill it. It says {@code begun}, and
 * {@code saved N} and {@code given N} when word N is.
 */
final class SavingProcess {

    static final String APPLICATION = "writing";
    static final String MUNICIPALITY = "lillby";
    static final RoundCode ROUND = new RoundCode("2024-04");
    static final String UNIT = "skola";
    static final String TEXT = "lage";
    static final DraftKey KEY = new DraftKey(ROUND, "text/" + UNIT + "/" + UNIT + "/" + TEXT);

    private static final int GIVEN_EVERY = 3;

    private final Process process;
    private final Path said;

    private SavingProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    public static void main(String[] arguments) {
        var environment = System.getenv();
        var sql = DSL.using(environment.get("URL"), environment.get("USER_NAME"), environment.get("PASSWORD"));
        System.out.println("begun");
        write(sql, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private static void write(DSLContext sql, int first, int last) {
        var id =
                new MunicipalityRegister(sql).byCode(MUNICIPALITY).orElseThrow().id();
        var drafts = new DraftStore(sql);
        var editing = new Editing(sql, new FolderText(), new Municipalities(sql));
        for (var word = first; word <= last; word++) {
            var known = drafts.of(id, List.of(KEY)).get(KEY);
            var fields = known == null ? new TreeMap<String, String>() : new TreeMap<>(known.fields());
            var own = "ord" + word;
            fields.merge("text", own, (before, now) -> before + " " + now);
            var seen = known == null ? 0 : known.version();
            var began = known == null
                    ? Optional.of(new TreeMap<String, String>())
                    : Optional.<TreeMap<String, String>>empty();
            var has = known == null ? new TreeMap<String, String>() : known.fields();
            var sent = new Sent("p" + first, seen, began.map(b -> b), fields, Set.of("text"), Set.of());
            var draft = drafts.save(id, KEY, sent, new Held(word, has, ""), "Anna", Instant.now())
                    .draft();
            System.out.println("saved " + word);
            if (word % GIVEN_EVERY == 0) {
                var outcome = editing.change(
                        MUNICIPALITY,
                        new Deed("Anna", "Lämnade en text", Visitor.ANYONE),
                        m -> Optional.of(ReportTexts.with(
                                m, ROUND, UNIT, TEXT, draft.fields().get("text") + "\n")),
                        (inside, of) ->
                                new DraftStore(inside).given(of, draft, new MunicipalityRegister(inside).version(of)));
                System.out.println(outcome instanceof Outcome.Saved ? "given " + word : outcome);
            }
        }
    }

    /** @param last word, after which it ends by itself */
    static SavingProcess start(Database database, int first, int last, Path scratch) throws IOException {
        var pool = TestDatabase.pool(database);
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + scratch.resolve("classes.jsa"),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                SavingProcess.class.getName(),
                Integer.toString(first),
                Integer.toString(last));
        builder.environment()
                .putAll(Map.of(
                        "URL",
                        pool.getJdbcUrl() + (pool.getJdbcUrl().contains("?") ? "&" : "?") + "ApplicationName="
                                + APPLICATION,
                        "USER_NAME",
                        String.valueOf(pool.getUsername()),
                        "PASSWORD",
                        String.valueOf(pool.getPassword())));
        var said = Files.createTempFile(scratch, "said", ".txt");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(said.toFile());
        return new SavingProcess(builder.start(), said);
    }

    /** What it has said so far, without a line that it had not ended. */
    List<String> said() throws IOException {
        var text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    void await() throws InterruptedException {
        process.waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
