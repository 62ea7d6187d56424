package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.AccountEvents;
import se.tertial.access.Accounts;
import se.tertial.access.Accounts.Account;
import se.tertial.access.Appointments;
import se.tertial.access.PasswordChoosing;
import se.tertial.access.PasswordChoosing.Chosen;
import se.tertial.access.Sessions;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.ui.Address;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** What a person sees of and does with the own account. */
@Controller
class OwnController {

    static final String PATH = "mitt-konto";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final Accounts accounts;
    private final Appointments appointments;
    private final Sessions sessions;
    private final AccountEvents events;
    private final PasswordChoosing choosing;
    private final Letters letters;
    private final PlaceNames names;
    private final Callers callers;
    private final Pages pages;

    OwnController(
            Accounts accounts,
            Appointments appointments,
            Sessions sessions,
            AccountEvents events,
            PasswordChoosing choosing,
            Letters letters,
            PlaceNames names,
            Callers callers,
            Pages pages) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.sessions = sessions;
        this.events = events;
        this.choosing = choosing;
        this.letters = letters;
        this.names = names;
        this.callers = callers;
        this.pages = pages;
    }

    @GetMapping("/" + PATH)
    Rendered page(
            Language language,
            @RequestParam(defaultValue = "") String klart,
            @RequestParam(defaultValue = "") String fel,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var present = present(request);
        var words = Messages.of("access", language);
        var done = words.has("own.done." + klart) ? words.text("own.done." + klart) : "";
        return page(language, present, done, fel.equals("losenord") ? words.text("own.wrong") : "", "", request);
    }

    @PostMapping("/" + PATH + "/losenord")
    Object choose(
            Language language,
            @RequestParam(defaultValue = "") String nuvarande,
            @RequestParam(defaultValue = "") String nytt,
            HttpServletRequest request) {
        var present = present(request);
        var account = account(present);
        var chosen = choosing.byOld(
                account,
                nuvarande,
                nytt,
                present.key(),
                request.getRemoteAddr(),
                to -> letters.passwordChosen(to, language));
        return switch (chosen) {
            case Chosen.Done(Account _) -> back("klart", "losenord");
            case Chosen.Refused() -> back("fel", "losenord");
            case Chosen.Faulty(var fault) -> page(language, present, "", "", OwnPage.fault(fault, language), request);
        };
    }

    @PostMapping("/" + PATH + "/avsluta")
    String end(@RequestParam(defaultValue = "") String inloggning, HttpServletRequest request) {
        var visitor = present(request).visitor();
        sessions.end(visitor.account(), inloggning);
        events.add(AccountEvents.Kind.SESSION_ENDED, visitor.email(), visitor.email(), "", request.getRemoteAddr());
        return back("klart", "avslutad");
    }

    @PostMapping("/" + PATH + "/avsluta-alla")
    String endAll(HttpServletRequest request) {
        var present = present(request);
        var visitor = present.visitor();
        sessions.endAll(visitor.account(), present.key());
        events.add(
                AccountEvents.Kind.SIGNED_OUT_EVERYWHERE,
                visitor.email(),
                visitor.email(),
                "",
                request.getRemoteAddr());
        return back("klart", "avslutade");
    }

    private static String back(String name, String value) {
        return "redirect:" + Address.of(PATH).with(name, value);
    }

    private static Sessions.Present present(HttpServletRequest request) {
        return Callers.present(request).orElseThrow(() -> new NotAllowed(Caller.ANYONE));
    }

    private Account account(Sessions.Present present) {
        return accounts.byId(present.visitor().account()).orElseThrow();
    }

    private Rendered page(
            Language language,
            Sessions.Present present,
            String done,
            String wrong,
            String fault,
            HttpServletRequest request) {
        var words = Messages.of("access", language);
        var account = account(present);
        var shell = PersonShell.of(callers.of(request), language, words.text("own.title"), Address.of(PATH));
        var places = names.read();
        var roles = appointments.ofAccount(account.id()).stream()
                .map(held -> RoleWords.sentence(held, places, words))
                .toList();
        var shown = sessions.ofAccount(account.id()).stream()
                .map(session -> new OwnPage.Session(
                        session.key(),
                        BrowserName.of(session.browser(), words),
                        session.place(),
                        time(session.begunAt()),
                        time(session.seenAt()),
                        session.key().equals(present.key())))
                .toList();
        return pages.render(new OwnPage(
                shell,
                Callers.secret(request),
                account.name(),
                account.email(),
                accounts.hasPassword(account),
                roles,
                shown,
                done,
                wrong,
                fault));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
