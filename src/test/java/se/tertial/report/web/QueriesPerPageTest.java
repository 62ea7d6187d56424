package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.TertialApplication;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.report.SampleInsight;

/** However much a page shows, it asks the database for one thing: whether the municipality is still the one it knows. */
class QueriesPerPageTest {

    private static final int QUERIES_OF_A_FIRST_PAGE_MAX = 60;

    private static final AtomicInteger queries = new AtomicInteger();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() throws Exception {
        var database = TestDatabase.empty();
        new FolderLoad(database.sql()).load(SampleInsight.FOLDER);
        new FolderLoad(database.sql()).load(Path.of("samples/mjolby"));
        application = TertialApplication.start(database, 0);
        application
                .getBean(DSLContext.class)
                .configuration()
                .set(ExecuteListener.onStart(_ -> queries.incrementAndGet()));
        assertThat(queriesOf("/mjolby")).isBetween(2, QUERIES_OF_A_FIRST_PAGE_MAX);
        assertThat(queriesOf("/norrtalje")).isBetween(2, QUERIES_OF_A_FIRST_PAGE_MAX);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/norrtalje",
                "/norrtalje/ekonomi/beslut",
                "/norrtalje/mal",
                "/norrtalje/mal/1.1",
                "/norrtalje/indikatorer",
                "/norrtalje/indikatorer?enhet=kommun",
                "/norrtalje/indikatorer/soliditet",
                "/norrtalje/uppdrag",
                "/norrtalje/ekonomi",
                "/norrtalje/ekonomi/prognos",
                "/norrtalje/ekonomi/matris",
                "/norrtalje/investeringar",
                "/norrtalje/personal",
                "/mjolby/risker",
                "/mjolby/internkontroll",
                "/mjolby/handlingsplan",
                "/mjolby/fragor",
                "/mjolby/arshjul",
                "/mjolby/arenden",
                "/mjolby/arenden/uppfoljning-2023",
                "/mjolby/arenden/uppfoljning-2023/tjansteskrivelse.docx",
                "/norrtalje/rapporter",
                "/norrtalje/rapporter/ksk/2024-04",
                "/norrtalje/rapporter/ksk/2024-04/rapport.json",
                "/norrtalje/rapporter/ksk/2024-04/granska",
                "/norrtalje/rapporter/ksk/2024-04/texter",
                "/norrtalje/sok?q=soliditet",
                "/norrtalje/varifran?figur=goals.count+rating%3Dmet+round%3D2024-04+unit%3Dksk",
            })
    void aPageAsksOnce(String path) throws Exception {
        assertThat(queriesOf(path)).as("the first time").isEqualTo(1);
        assertThat(queriesOf(path)).as("the second time").isEqualTo(1);
    }

    private static int queriesOf(String path) throws IOException, InterruptedException {
        var before = queries.get();
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        return queries.get() - before;
    }
}
