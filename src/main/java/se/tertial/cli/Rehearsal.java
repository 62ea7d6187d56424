package se.tertial.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Asks a server for a few pages, so that the start-up cache knows the classes that pages need. */
final class Rehearsal {

    private static final List<String> PAGES = List.of(
            "/norrtalje",
            "/norrtalje/indikatorer",
            "/norrtalje/rapporter/ksk/2024-04",
            "/webjars/htmx.org/dist/htmx.min.js");

    private Rehearsal() {}

    static void of(String address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create(address + page)).build();
                client.send(request, BodyHandlers.discarding());
            }
        } catch (IOException unanswered) {
            // A rehearsal that finds no page to ask for has still started the server, which is the most of it.
        }
    }
}
