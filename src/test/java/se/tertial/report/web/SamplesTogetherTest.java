package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.TertialApplication;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.report.SampleInsight;

/** The sample municipalities in one database: whatever is asked of one never tells anything of another. */
class SamplesTogetherTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int PAGES_MAX = 160;

    private static final Map<String, Set<String>> OWN = new HashMap<>();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        var database = TestDatabase.empty();
        for (var sample : SampleInsight.all()) {
            assertThat(new FolderLoad(database.sql())
                            .load(SampleInsight.FOLDER.resolveSibling(sample))
                            .findings())
                    .isEmpty();
            OWN.put(sample, namesOf(sample));
        }
        application = TertialApplication.start(database, 0);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** What only that municipality has: goals, indicators and assignments by name, long enough to be nobody else's words. */
    private static Set<String> namesOf(String sample) {
        var municipality = SampleInsight.of(sample).municipality();
        return Stream.of(
                        Stream.of(municipality.organisation().name()),
                        municipality.plan().goals().stream().map(g -> g.title()),
                        municipality.plan().assignments().stream().map(a -> a.title()),
                        municipality.indicators().indicators().stream().map(i -> i.name()))
                .flatMap(names -> names)
                .filter(name -> name.length() > 20)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"askersund", "mjolby", "norrtalje"})
    void noPageOfOneTellsOfAnother(String sample) throws Exception {
        var others = new HashSet<String>();
        OWN.forEach((name, names) -> {
            if (!name.equals(sample)) {
                others.addAll(names);
            }
        });
        others.removeAll(OWN.get(sample));
        var toAsk = new ArrayDeque<>(List.of("/" + sample));
        var asked = new HashSet<String>();
        while (!toAsk.isEmpty() && asked.size() < PAGES_MAX) {
            var path = toAsk.removeFirst();
            if (asked.add(path)) {
                var page = get(path);
                assertThat(others.stream().filter(page::contains)).as(path).isEmpty();
                var links = LINK.matcher(page);
                while (links.find()) {
                    var to = links.group(1).replace("&amp;", "&");
                    assertThat(to)
                            .as("a link of " + path)
                            .doesNotContain(OWN.keySet().stream()
                                    .filter(o -> !o.equals(sample))
                                    .map(o -> "/" + o)
                                    .toArray(String[]::new));
                    if (to.startsWith("/" + sample) && !to.contains("varifran") && !to.contains("rapport.")) {
                        toAsk.add(to);
                    }
                }
            }
        }
        assertThat(asked.size()).as("pages asked").isGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"askersund", "mjolby", "norrtalje"})
    void aSearchFindsOnlyOnesOwn(String sample) throws Exception {
        for (var other : OWN.keySet()) {
            for (var name : OWN.get(other).stream().limit(8).toList()) {
                var page = get("/" + sample + "/sok?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
                var hits =
                        LINK.matcher(page).results().map(link -> link.group(1)).toList();
                assertThat(hits).noneMatch(link -> !other.equals(sample) && link.startsWith("/" + other));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"askersund", "mjolby", "norrtalje"})
    void aReportAndAFigureAreOnesOwn(String sample) throws Exception {
        var organisation = SampleInsight.of(sample).municipality().organisation();
        var report = get("/" + sample + "/rapporter/" + organisation.startUnit() + "/" + organisation.startRound()
                + "/rapport.json");

        assertThat(report).contains("\"municipality\":\"" + sample + "\"");
        for (var other : OWN.keySet()) {
            if (!other.equals(sample)) {
                assertThat(OWN.get(other).stream()
                                .filter(name -> !OWN.get(sample).contains(name))
                                .filter(report::contains))
                        .isEmpty();
            }
        }
    }

    @Test
    void theStartPageNamesThemAll() throws Exception {
        var page = get("/");

        for (var sample : SampleInsight.all()) {
            assertThat(page)
                    .contains(SampleInsight.of(sample)
                            .municipality()
                            .organisation()
                            .name());
        }
    }

    private static String get(String path) throws IOException, InterruptedException {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
