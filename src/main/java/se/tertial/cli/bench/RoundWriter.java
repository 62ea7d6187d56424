package se.tertial.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who writes in the last hour of a round, as the page's script would send it. */
final class RoundWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z_]+)\" value=\"([^\"]*)\"");
    private static final Pattern TEXT = Pattern.compile("name=\"f\\.text\"[^>]*>([^<]*)</textarea>");
    private static final int SAVINGS_A_TEXT = 8;
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int CONFLICT = 409;

    private final HttpClient client;
    private final String server;
    private final String address;
    private final Random random;
    private final Timings timings;
    private final List<String> acknowledged = new ArrayList<>();
    private String cookie = "";
    private long timedFrom;

    /**
     * How long each kind of request took, in milliseconds; and what went wrong.
     *
     * @param last what was given when the time was up, by all at once
     */
    record Timings(
            List<Double> pages, List<Double> savings, List<Double> givings, List<Double> last, List<String> errors) {
        Timings() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param card address of the card, with what opens it */
    RoundWriter(HttpClient client, String server, String card, long seed) {
        this.client = client;
        this.server = server;
        this.address = card;
        this.random = new Random(seed);
        this.timings = new Timings();
    }

    Timings timings() {
        return timings;
    }

    /** Every word that the server has said it has. */
    List<String> acknowledged() {
        return acknowledged;
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        var asked = get("/logga-in");
        take(asked);
        var form = hidden(asked.body());
        form.put("epost", email);
        form.put("losenord", password);
        take(post("/logga-in", form));
    }

    /**
     * Writes and gives until the time is up, with pauses as a person makes them, only shorter.
     *
     * @param from when requests begin to be timed; those before warm the server up, and their words are looked for all the same
     */
    void write(String name, long from, long until, int pauseMillis) throws InterruptedException {
        timedFrom = from;
        pause(pauseMillis);
        var word = 0;
        while (System.nanoTime() < until) {
            try {
                word = once(name, word, until, pauseMillis);
            } catch (IOException failure) {
                timings.errors().add(String.valueOf(failure));
                pause(pauseMillis);
            }
        }
    }

    private int once(String name, int from, long until, int pauseMillis) throws IOException, InterruptedException {
        var word = from;
        var page = timed(timings.pages(), () -> get(address));
        if (page.statusCode() != OK || !page.body().contains("f.text")) {
            throw new IOException("the page answered " + page.statusCode());
        }
        var form = hidden(page.body());
        form.put("f.text", text(page.body()));
        var action = "/" + path(page.body());
        for (var i = 0; i < SAVINGS_A_TEXT && System.nanoTime() < until; i++) {
            var own = name + "x" + word++;
            form.merge("f.text", own, (before, now) -> before.isEmpty() ? now : before + " " + now);
            save(action, form);
            acknowledged.add(own);
            pause(pauseMillis);
        }
        form.put("gor", "klar");
        var isLast = System.nanoTime() >= until;
        var given = timed(isLast ? timings.last() : timings.givings(), () -> post(action, form));
        if (given.statusCode() != SEE_OTHER && given.statusCode() != CONFLICT) {
            throw new IOException("to give answered " + given.statusCode());
        }
        pause(pauseMillis);
        return word;
    }

    private void save(String action, Map<String, String> form) throws IOException, InterruptedException {
        var answer = timed(timings.savings(), () -> post(action.replaceFirst("(\\?|$)", "/utkast$1"), form));
        if (answer.statusCode() != OK) {
            throw new IOException("to save answered " + answer.statusCode());
        }
        var said = JSON.readTree(answer.body());
        if (said.has("fields")) {
            form.put("f.text", said.path("fields").path("text").asString(""));
        }
        form.put("sett", said.path("version").asString());
        form.put("grund", "");
    }

    private interface Asking {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    private HttpResponse<String> timed(List<Double> times, Asking asking) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var answer = asking.ask();
        if (begun >= timedFrom) {
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return answer;
    }

    private void pause(int millis) throws InterruptedException {
        Thread.sleep(millis / 2 + random.nextInt(millis));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private void take(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").forEach(set -> cookie = set.substring(0, set.indexOf(';')));
    }

    private static Map<String, String> hidden(String page) {
        var form = page.indexOf("class=\"task-card\"");
        var fields = new LinkedHashMap<String, String>();
        var found = HIDDEN.matcher(form < 0 ? page : page.substring(form));
        while (found.find()) {
            fields.put(found.group(1), plain(found.group(2)));
        }
        return fields;
    }

    private static String text(String page) {
        var found = TEXT.matcher(page);
        return found.find() ? plain(found.group(1)) : "";
    }

    /** Where the card is sent. */
    private static String path(String page) {
        var form = page.indexOf("class=\"task-card\"");
        var from = page.indexOf("action=\"/", form) + "action=\"/".length();
        return plain(page.substring(from, page.indexOf('"', from)));
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The texts that a page of tasks offers, by address. */
    static List<String> texts(String page) {
        var found = Pattern.compile("href=\"(/[^\"]*oppen=text[^\"#]*)").matcher(page);
        var texts = new ArrayList<String>();
        while (found.find()) {
            texts.add(plain(found.group(1)));
        }
        return texts;
    }

    List<String> texts(String path, String otherwise) throws IOException, InterruptedException {
        var offered = texts(get(path).body());
        return offered.isEmpty() ? List.of(otherwise) : offered;
    }

    /** The key of the card in its address. */
    static String key(String card) {
        var from = card.indexOf("oppen=") + "oppen=".length();
        var to = card.indexOf('&', from);
        return URLDecoder.decode(card.substring(from, to < 0 ? card.length() : to), StandardCharsets.UTF_8);
    }
}
