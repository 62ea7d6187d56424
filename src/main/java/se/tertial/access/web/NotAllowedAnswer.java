package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.tertial.basics.Messages;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.MessagePage;
import se.tertial.ui.Pages;
import se.tertial.ui.ReaderLanguage;

/** Asks a stranger to sign in and come back, and tells who has signed in that the role is missing. */
@ControllerAdvice
class NotAllowedAnswer {

    private static final int FORBIDDEN = 403;

    private final Callers callers;
    private final Pages pages;

    NotAllowedAnswer(Callers callers, Pages pages) {
        this.callers = callers;
        this.pages = pages;
    }

    @ExceptionHandler
    Object notAllowed(NotAllowed refused, HttpServletRequest request) {
        if (!refused.isSignedIn()) {
            var asked = request.getMethod().equals("GET") ? path(request) : "/";
            return "redirect:" + Address.of(SignInController.PATH).with("till", asked);
        }
        var language = ReaderLanguage.of(request);
        var words = Messages.of("ui", language);
        var shell = PersonShell.of(callers.of(request), language, words.text("forbidden.title"), Address.of());
        var ways = List.of(new Link(words.text("missing.start"), "/", false));
        return pages.render(FORBIDDEN, new MessagePage(shell, words.text("forbidden.text"), ways));
    }

    private static String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
