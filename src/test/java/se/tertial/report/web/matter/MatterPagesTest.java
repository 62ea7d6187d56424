package se.tertial.report.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.Golden;
import se.tertial.TertialApplication;
import se.tertial.database.TestDatabase;
import se.tertial.document.Format;
import se.tertial.folder.FolderLoad;
import se.tertial.report.SampleMatter;
import se.tertial.report.compose.MatterZip;

/** Matters over HTTP: to read, to download, and what is said when there is none. */
class MatterPagesTest {

    private static final String MATTER = "/lillby/arenden/delar-2024";

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        var database = TestDatabase.empty();
        assertThat(new FolderLoad(database.sql())
                        .load(Path.of("src/test/folders/minimal"))
                        .isClean())
                .isTrue();
        application = TertialApplication.start(database, 0);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void theListLeadsToTheMatters() throws Exception {
        Golden.compare("report/web/matters.html", main(get("/lillby/arenden")));
    }

    @Test
    void aMatterShowsItsDocumentsAndTheMemo() throws Exception {
        Golden.compare("report/web/matter.html", main(get(MATTER)));
    }

    @Test
    void theFilesAreThoseThatTheCommandWrites() throws Exception {
        var lillby = SampleMatter.ofLillby();
        assertThat(get(MATTER + "/tjansteskrivelse.docx").body()).isEqualTo(Format.DOCX.render(lillby.memo()));
        assertThat(get(MATTER + "/handlingar.zip").body()).isEqualTo(MatterZip.of(lillby.pieces()));
        var whole = get(MATTER + "/handlingar.pdf");
        assertThat(whole.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"lillby-delar-2024-handlingar.pdf\"");
        assertThat(new String(whole.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whatIsNotThereIsAnsweredWithWhatThereIs() throws Exception {
        for (var path : new String[] {"/lillby/arenden/annat", MATTER + "/bilaga-9.pdf", MATTER + "/handlingar.txt"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(text(answer)).as(path).contains("SK/2024:7 Delårsrapport 2024");
        }
    }

    @Test
    void aStrangerMayNotChangeIt() throws Exception {
        assertThat(get(MATTER + "/andra").headers().firstValue("Location").orElseThrow())
                .contains("/logga-in");
        assertThat(text(get(MATTER))).doesNotContain("Ändra ärendet");
    }

    private static String main(HttpResponse<byte[]> answer) {
        var page = text(answer);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")) + "\n";
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }
}
