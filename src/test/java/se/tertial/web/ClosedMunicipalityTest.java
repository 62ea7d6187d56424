package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.folder.Folders;

/** A municipality that is not open is there for those who have a role in it, and of it their part. */
class ClosedMunicipalityTest {

    @TempDir
    private static Path folders;

    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        site = Site.start();
        site.load(Folders.NORRTALJE);
        var closed = folders.resolve("askersund");
        Folders.copy(Path.of("samples/askersund"), closed);
        Folders.change(closed, "organisation.yaml", "open: true", "open: false");
        site.load(closed);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aStrangerIsAskedToSignInAndDoesNotFindItOnTheFirstPage() throws Exception {
        try (var stranger = site.stranger()) {
            assertThat(stranger.get("/askersund/mal").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("/logga-in?till=/askersund/mal"));
            assertThat(stranger.get("/norrtalje").statusCode()).isEqualTo(200);
            assertThat(stranger.get("/").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/norrtalje"));
        }
    }

    @Test
    void forSomebodyOfAnotherMunicipalityItIsNotThere() throws Exception {
        try (var other = site.as("utan@example.se", new Appointment("norrtalje", "", Role.CONTROLLER))) {
            assertThat(other.get("/askersund").statusCode()).isEqualTo(404);
            assertThat(text(other.get("/askersund")))
                    .isEqualTo(text(other.get("/askersunda")).replace("askersunda", "askersund"));
            assertThat(other.get("/askersund/rapporter").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoHasARoleInAUnitSeesThatUnitFirstAndNoOther() throws Exception {
        try (var own = site.as("egen@example.se", new Appointment("askersund", "sn", Role.READER))) {
            var start = own.get("/askersund");
            assertThat(start.statusCode()).isEqualTo(200);
            assertThat(start.body()).doesNotContain("value=\"kommun\"").doesNotContain("enhet=kommun");
            assertThat(own.get("/askersund/ekonomi?enhet=kommun").statusCode()).isEqualTo(404);
            assertThat(own.get("/askersund/ekonomi?enhet=sn").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoHasARoleInTheWholeSeesTheWhole() throws Exception {
        try (var whole = site.as("hela@example.se", new Appointment("askersund", "", Role.READER))) {
            assertThat(whole.get("/askersund/ekonomi?enhet=kommun").statusCode())
                    .isEqualTo(200);
        }
    }

    private static String text(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s)<input type=\"hidden\"[^>]*>", "");
    }
}
