package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.Golden;
import se.tertial.TertialApplication;
import se.tertial.database.TestDatabase;
import se.tertial.document.Format;
import se.tertial.folder.FolderLoad;
import se.tertial.report.SampleInsight;

/** Reports over HTTP: to read, to download, and what is said when there is none. */
class ReportPagesTest {

    private static final String REPORT = "/norrtalje/rapporter/ksk/2024-04";

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        var database = TestDatabase.empty();
        assertThat(new FolderLoad(database.sql()).load(SampleInsight.FOLDER).isClean())
                .isTrue();
        application = TertialApplication.start(database, 0);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDownloadIsTheReportAsTheCommandWritesIt(Format format) throws Exception {
        var answer = get(REPORT + "/rapport." + format.ending());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(format.mediaType());
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"norrtalje-ksk-2024-04-delarsrapport." + format.ending() + "\"");
        assertThat(answer.body()).isEqualTo(format.render(SampleInsight.interimReport()));
    }

    @Test
    void whoHasTheFileAlreadyIsSentNothing() throws Exception {
        var tag = get(REPORT + "/rapport.pdf").headers().firstValue("ETag").orElseThrow();
        var again = get(REPORT + "/rapport.pdf", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theReportIsReadWithItsContentsBesideIt() throws Exception {
        var page = text(get(REPORT));

        assertThat(page).contains("href=\"#ekonomi\"", "id=\"ekonomi\"", "rapport.pdf", "/norrtalje/varifran?figur=");
        assertThat(page).contains("<h1>Delårsrapport per april 2024</h1>");
    }

    @Test
    void theListHoldsWhatThereIsAndLeadsToIt() throws Exception {
        var page = text(get("/norrtalje/rapporter"));

        Golden.compare(
                "report/web/reports.html", page.substring(page.indexOf("<main"), page.indexOf("</main>")) + "\n");
    }

    @Test
    void anyOutlineCanBeChosen() throws Exception {
        var page = text(get(REPORT + "?disposition=indikatorlista"));

        assertThat(page).contains("<h1>Indikatorer flera perioder 2024</h1>");
        assertThat(page).contains("rapport.docx?disposition=indikatorlista");
    }

    @Test
    void aChoiceLeadsToTheReport() throws Exception {
        var answer = get("/norrtalje/rapporter/oppna?enhet=it&omgang=2024-04&disposition=delarsrapport");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/norrtalje/rapporter/it/2024-04?disposition=delarsrapport");
    }

    @Test
    void whatIsUnknownIsAnsweredWithWhatThereIs() throws Exception {
        missing(
                "/norrtalje/rapporter/finns-inte/2024-04",
                "Det finns ingen enhet finns-inte.",
                "/rapporter/ksk/2024-04");
        missing("/norrtalje/rapporter/ksk/2023-04", "Det finns ingen uppföljning 2023-04.", "/rapporter/ksk/2024-04");
        missing(REPORT + "?disposition=bok", "Det finns ingen disposition bok.", "disposition=indikatorlista");
        missing("/norrtalje/rapporter/hr/2024-04", "HR-avdelning", "disposition=delarsrapport");
        missing(REPORT + "/rapport.txt", "Rapporten finns inte som txt.", "rapport.docx");
    }

    private static void missing(String path, String said, String instead) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(text(answer)).as(path).contains(said).contains(instead);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }
}
