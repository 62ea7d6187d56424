package se.tertial.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.access.Role;
import se.tertial.web.Routes.Act;
import se.tertial.web.Routes.Example;
import se.tertial.web.Routes.Form;
import se.tertial.web.Site.Browser;

/**
 * Tries an example as somebody: a page is asked for, a form is sent as it stands at that moment on its page for somebody who may
 * send it, so that nothing but the right decides.
 */
final class RouteTries {

    private final RouteThings things;
    private final Function<Role, Browser> somebody;
    private final Function<Role, Browser> other;
    private final Browser installation;
    private final Map<String, FilledForm> standing = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param somebody with that role in the whole of the closed municipalities
     * @param other who does what must be done before and after, and so does not meet with what one has done oneself
     */
    RouteTries(
            RouteThings things, Function<Role, Browser> somebody, Function<Role, Browser> other, Browser installation) {
        this.things = things;
        this.somebody = somebody;
        this.other = other;
        this.installation = installation;
    }

    /** What went wrong without being an answer to anybody. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    HttpResponse<String> answer(Browser browser, Example example, String municipality)
            throws IOException, InterruptedException {
        var path = things.named(example.path().replace("{kommun}", municipality));
        var form = example.form();
        if (form == null) {
            return asked(browser, path);
        }
        var closed = path.replaceFirst(
                "^/" + municipality + "/", "/" + example.town().closed() + "/");
        acts(form.before(), closed);
        var answer = browser.post(path, filled(example, form, closed));
        if (answer.statusCode() < 400 && !isToSignIn(answer)) {
            standing.remove(example.shown());
        }
        acts(form.after(), closed);
        return answer;
    }

    static boolean isToSignIn(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .filter(to -> to.contains("/logga-in?till="))
                .isPresent();
    }

    private void acts(List<Act> acts, String path) throws IOException, InterruptedException {
        for (var act : acts) {
            other.apply(act.by()).post(path, act.fields());
        }
    }

    /** The page is asked for again when somebody has come through, for then it may have changed. */
    private FilledForm filled(Example example, Form form, String path) throws IOException, InterruptedException {
        var known = standing.get(example.shown());
        if (known != null) {
            return known;
        }
        var typed = new LinkedHashMap<String, String>();
        for (var field : form.typed().entrySet()) {
            typed.put(field.getKey(), things.named(field.getValue()));
        }
        var filled = form.page().isEmpty() ? FilledForm.of(typed) : fromPage(example, form, path, typed);
        if (!form.file().isEmpty()) {
            filled = filled.with(things.file(form.file()));
        }
        standing.put(example.shown(), filled);
        standing.put(last(example), filled);
        return filled;
    }

    /** What nobody can do twice is sent again as it was. */
    private FilledForm fromPage(Example example, Form form, String path, Map<String, String> typed)
            throws IOException, InterruptedException {
        var page = form.page().equals("{self}")
                ? path
                : things.named(form.page().replace("{kommun}", example.town().closed()));
        var by = form.by() == null ? installation : somebody.apply(form.by());
        var answer = asked(by, page);
        return FilledForm.of(answer.body(), path, typed)
                .or(() -> Optional.ofNullable(standing.get(last(example))))
                .orElseGet(() -> {
                    problems.add("%s: no form for %s on %s (%d)"
                            .formatted(example.shown(), path, page, answer.statusCode()));
                    return FilledForm.of(typed);
                });
    }

    private static String last(Example example) {
        return "last " + example.shown();
    }

    /** A connection that the server has closed in the meantime is tried anew. */
    private static HttpResponse<String> asked(Browser browser, String path) throws IOException, InterruptedException {
        try {
            return browser.get(path);
        } catch (IOException closed) {
            return browser.get(path);
        }
    }
}
