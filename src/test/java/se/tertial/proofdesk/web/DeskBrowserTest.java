package se.tertial.proofdesk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.proofdesk.DeskFiles;
import se.tertial.ui.BrowserTest;

class DeskBrowserTest extends BrowserTest {

    private static final Pattern RESULT = Pattern.compile(".*/granska/[0-9a-f]{32}");

    @ParameterizedTest
    @ValueSource(strings = {"/granska", "/granska?lang=en", "/granska/kontroller"})
    void everyoneCanUseTheDesk(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @Test
    void aRegistrarDropsAReportAndFindsTheWrongTotalOnItsPage() {
        var page = proofread(open("/granska"), "rapport.pdf", DeskFiles.wrongTotal());

        assertThat(page.locator("h1")).hasText("Granskning av rapport.pdf");
        assertThat(page.locator(".finding")).containsText("209\u202F500");
        assertAccessible(page);
        var mark = page.locator("a.outline");
        mark.click();
        assertThat(page.locator(".finding")).isFocused();
        assertThat(mark).hasClass(Pattern.compile(".*current.*"));
    }

    @Test
    void findingsAreReachedByKeysAndFitAPhone() {
        var page = proofread(openDark("/granska", PHONE), "rapport.txt", DeskFiles.wrongText());

        assertAccessible(page);
        page.getByText("Nästa fynd").click();
        assertThat(page.locator(".finding").first()).isFocused();
        page.keyboard().press("n");
        assertThat(page.locator(".finding").last()).isFocused();
    }

    @Test
    void aRefusedFileIsToldOfBesideTheFieldWithoutLeavingIt() {
        var page = open("/granska");
        choose(page, "rapport.pdf", DeskFiles.locked());

        assertThat(page.locator("#drop-said")).containsText("låst med lösenord");
        assertThat(page).hasURL(Pattern.compile(".*/granska"));
        assertThat(page.locator(".drop button")).isEnabled();
        assertAccessible(page);
    }

    @Test
    void withoutScriptTheSameInTwoStepsAndForgotten() {
        var page = proofread(openWithoutScript("/granska"), "rapport.pdf", DeskFiles.wrongTotal());

        assertThat(page.locator(".finding")).containsText("Borde stå");
        page.getByText("Glöm nu").click();
        assertThat(page.locator("#drop-said")).hasText("Resultatet är glömt.");
    }

    @Test
    void nothingFoundSaysWhatWasReadAndPromisesNothing() {
        var page = proofread(open("/granska"), "rapport.pdf", DeskFiles.right());

        assertThat(page.locator("main")).containsText("Inga motsägelser hittades.");
        assertThat(page.locator("main")).containsText("Läst: 2 sidor, 1 tabeller med 15 tal");
        assertThat(page.locator("main")).containsText("ingen garanti");
        assertAccessible(page);
    }

    @Test
    void resultsAreKeptByNobodyElseAndLeadNowhereWhenForgotten() throws Exception {
        var page = proofread(open("/granska"), "rapport.pdf", DeskFiles.wrongTotal());
        var address = page.url();
        assertThat(get(address).headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get(address + "/sida/2.png").headers().firstValue("Content-Type"))
                .contains("image/png");
        assertThat(get(address + "/fynd.html").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"granskningsfynd.html\"");
        assertThat(get(address + "/fynd.json").body()).contains("\"code\" : \"sum\"");
        assertThat(get(address + "/sida/1.png").statusCode()).isEqualTo(404);
        page.getByText("Glöm nu").click();
        assertThat(page.locator("#drop-said")).hasText("Resultatet är glömt.");
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(get(address + "/sida/2.png").statusCode()).isEqualTo(404);
    }

    @Test
    void hostileAndHopelessUploadsAreRefusedInWords() throws Exception {
        var desk = open("/granska").url();
        assertRefused(send(desk, "r.docx", DeskFiles.bomb()), 422, "mer minne än vad som är tillåtet");
        assertRefused(send(desk, "r.pdf", DeskFiles.scanned()), 422, "bilder utan text");
        assertRefused(send(desk, "r.pdf", new byte[0]), 422, "Filen är tom");
        assertRefused(send(desk, "<b>.exe", new byte[] {'M', 'Z', 0, 0, 1, 2, 0, 0}), 422, "inget av PDF");
        assertRefused(send(desk, "r.pdf", new byte[(30 << 20) + 100_000]), 413, "större än 30 MB");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words, "drop-said refused").doesNotContain("<b>");
    }

    private static Page proofread(Page page, String name, byte[] file) {
        choose(page, name, file);
        page.waitForURL(RESULT);
        return page;
    }

    private static void choose(Page page, String name, byte[] file) {
        page.locator("#fil").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        page.locator(".drop button").click();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> send(String address, String name, byte[] file)
            throws IOException, InterruptedException {
        var head = "--grans\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var parts = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--grans--\r\n"));
        var length = head.getBytes(StandardCharsets.UTF_8).length + file.length + 13;
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "multipart/form-data; boundary=grans")
                    .POST(BodyPublishers.fromPublisher(parts, length))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
