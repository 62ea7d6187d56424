package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Right;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.mail.Outbox;
import se.tertial.mail.Outbox.Posted;
import se.tertial.mail.Outbox.State;
import se.tertial.ui.Address;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/**
 * Letters and what has become of them, for the administrator of the installation. In a demonstration everybody reads them, since
 * nobody gets them; anywhere else nobody does, since they may hold links that let somebody in.
 */
@Controller
class PostController {

    static final String PATH = "post";
    private static final int SHOWN_MAX = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final Outbox outbox;
    private final AccountEvents events;
    private final Callers callers;
    private final Pages pages;
    private final boolean demo;

    PostController(
            Outbox outbox,
            AccountEvents events,
            Callers callers,
            Pages pages,
            @Value("${tertial.demo:false}") boolean demo) {
        this.outbox = outbox;
        this.events = events;
        this.callers = callers;
        this.pages = pages;
        this.demo = demo;
    }

    @GetMapping("/" + PATH)
    Rendered page(Language language, HttpServletRequest request, HttpServletResponse response) {
        var caller = demo ? callers.of(request) : administrator(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var words = Messages.of("access", language);
        var shell = PersonShell.of(caller, language, words.text("post.title"), Address.of(PATH));
        var letters = outbox.latest(SHOWN_MAX).stream()
                .map(posted -> letter(posted, words))
                .toList();
        return pages.render(new PostPage(shell, caller.secret(), demo, letters));
    }

    @PostMapping("/" + PATH)
    String act(
            @RequestParam(defaultValue = "") String brev,
            @RequestParam(defaultValue = "") String gor,
            HttpServletRequest request) {
        var by = administrator(request).visitor().email();
        var letter = brev.matches("\\d{1,18}") ? Long.parseLong(brev) : 0;
        switch (gor) {
            case "igen" -> {
                outbox.tryAgain(letter);
                events.add(Kind.LETTER_TRIED_AGAIN, by, "", "#" + letter, request.getRemoteAddr());
            }
            case "kasta" -> {
                outbox.throwAway(letter);
                events.add(Kind.LETTER_THROWN_AWAY, by, "", "#" + letter, request.getRemoteAddr());
            }
            default -> {}
        }
        return "redirect:/" + PATH;
    }

    private Caller administrator(HttpServletRequest request) {
        var caller = callers.of(request);
        if (!caller.visitor().mayInstallation(Right.ADMINISTER)) {
            throw new NotAllowed(caller);
        }
        return caller;
    }

    private PostPage.Letter letter(Posted posted, Messages words) {
        return new PostPage.Letter(
                posted.id(),
                posted.to(),
                posted.subject(),
                TIME.format(posted.writtenAt()),
                words.text("post.state."
                        + posted.state().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                posted.problem(),
                posted.state() == State.GIVEN_UP,
                demo ? parts(posted.text()) : List.of());
    }

    /** Lines that are addresses of ours are links. */
    private static List<PostPage.Part> parts(String text) {
        var parts = new ArrayList<PostPage.Part>();
        for (var line : text.split("\n", -1)) {
            parts.add(new PostPage.Part(line, line.matches("https?://\\S+")));
        }
        return parts;
    }
}
