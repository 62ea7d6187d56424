package se.tertial.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.MessagePage;
import se.tertial.ui.PageNotFound;
import se.tertial.ui.Pages;
import se.tertial.ui.ReaderLanguage;
import se.tertial.ui.Rendered;
import se.tertial.ui.Shell;

/** What a reader meets instead of a page that is not there or did not come about: words, and a way on. */
@ControllerAdvice
@Controller
class ErrorPages implements ErrorController {

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Rendered notFound(PageNotFound missing, HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        return page(
                404,
                language,
                Messages.of("ui", language).text(missing.key(), missing.asked()),
                missing.place(),
                missing.ways());
    }

    @ExceptionHandler
    Rendered nothingThere(NoResourceFoundException missing, HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        return page(404, language, Messages.of("ui", language).text("missing.page", request.getRequestURI()), null);
    }

    /** A form for files that came without being one. */
    @ExceptionHandler
    Rendered noFile(MultipartException wrong, HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        return page(
                HttpStatus.BAD_REQUEST.value(),
                language,
                Messages.of("ui", language).text("error.request", HttpStatus.BAD_REQUEST.value()),
                null);
    }

    /** Where the server sends what nobody else answered. */
    @RequestMapping("/error")
    Rendered error(HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        var key = status == 404 ? "missing.page" : status < 500 ? "error.request" : "error.server";
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return page(status, language, Messages.of("ui", language).text(key, path == null ? "" : path), null);
    }

    private Rendered page(int status, Language language, String message, Shell.@Nullable Place place) {
        return page(status, language, message, place, List.of());
    }

    private Rendered page(
            int status, Language language, String message, Shell.@Nullable Place place, List<Link> instead) {
        var words = Messages.of("ui", language);
        var title = words.text(status == 404 ? "missing.title" : "error.title");
        var shell = new Shell(language, title, place, List.of(), null, place == null ? "/" : place.start());
        var ways = new ArrayList<>(instead);
        ways.add(
                place == null
                        ? new Link(words.text("missing.start"), "/", false)
                        : new Link(place.name(), place.start(), false));
        return pages.render(status, new MessagePage(shell, message, ways));
    }
}
