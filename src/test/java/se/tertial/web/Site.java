package se.tertial.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.TertialApplication;
import se.tertial.access.Accounts;
import se.tertial.access.Visitor.Appointment;
import se.tertial.basics.Surroundings;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;

/** The running application on a database of its own, asked over HTTP as a browser asks, but quicker. */
public final class Site implements AutoCloseable {

    public static final String PASSWORD = "ett långt lösenord för prov";
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final ConfigurableApplicationContext application;

    private Site(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static Site start() {
        return start(Map.of());
    }

    /** @param said in the environment of the process */
    public static Site start(Map<String, String> said) {
        return new Site(TertialApplication.start(TestDatabase.empty(), 0, new Surroundings(said)));
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    public void load(Path folder) {
        new FolderLoad(bean(DSLContext.class)).load(folder);
    }

    public String address(String path) {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    /** Somebody who has not signed in. */
    public Browser stranger() {
        return new Browser();
    }

    /** Somebody with an account of that address, made when there is none, and that role in it. */
    public Browser as(String email, Appointment appointment) throws IOException, InterruptedException {
        var accounts = bean(Accounts.class);
        if (accounts.byEmail(email).isEmpty()) {
            accounts.appoint(accounts.save(email, "Test " + appointment.role().code(), PASSWORD, false), appointment);
        }
        var browser = new Browser();
        browser.signIn(email, PASSWORD);
        return browser;
    }

    @Override
    public void close() {
        application.close();
    }

    /** Keeps cookies, and does not follow redirections by itself. */
    public final class Browser implements AutoCloseable {

        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        /** The secret of the last form that was shown. */
        private String secret = "";

        public CookieManager cookies() {
            return cookies;
        }

        public HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(address(path)))
                    .header("Accept", "text/html,*/*")
                    .build());
        }

        /** As a form of the last page that had one sends it. */
        public HttpResponse<String> post(String path, Map<String, String> fields)
                throws IOException, InterruptedException {
            var all = new LinkedHashMap<>(fields);
            all.putIfAbsent("_csrf", secret);
            return post(path, List.copyOf(all.entrySet()));
        }

        /** Likewise, with names that may come more than once, and nothing that does not stand there. */
        private HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields)
                throws IOException, InterruptedException {
            var body = fields.stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create(address(path)))
                    .header("Accept", "text/html,*/*")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build());
        }

        /** As that form is sent from its page; with a file if there is one. */
        HttpResponse<String> post(String path, FilledForm form) throws IOException, InterruptedException {
            var fields = form.with("_csrf", secret);
            if (form.file() == null) {
                return post(path, fields.fields());
            }
            var boundary = "tertial-" + System.nanoTime();
            return send(HttpRequest.newBuilder(URI.create(address(path)))
                    .header("Accept", "text/html,*/*")
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(BodyPublishers.ofByteArray(fields.multipart(boundary)))
                    .build());
        }

        public byte[] bytes(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofByteArray())
                    .body();
        }

        public HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
            get("/logga-in");
            return post("/logga-in", Map.of("epost", email, "losenord", password, "till", "/"));
        }

        public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
            var answer = client.send(request, BodyHandlers.ofString());
            var found = SECRET.matcher(answer.body());
            if (found.find()) {
                secret = found.group(1);
            }
            return answer;
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
