package se.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.database.TestDatabase;

class TertialApplicationTest {

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = TertialApplication.start(TestDatabase.empty(), 0);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void pagesMayRunAndEmbedOnlyWhatIsOurs() throws Exception {
        var headers = get("/finns-inte", "text/html").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'self'; object-src 'none'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none';"
                                + " base-uri 'self'; form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void anErrorPageDoesNotTellHowTheProgramIsBuilt() throws Exception {
        var page = get("/finns-inte", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Exception", "at se.tertial", "org.springframework");
    }

    @Test
    void scriptsAreServedFromOurselvesAndCompressed() throws Exception {
        var script = get("/webjars/htmx.org/dist/htmx.min.js", "*/*");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
