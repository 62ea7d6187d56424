package se.tertial.access.web;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Accounts;
import se.tertial.access.Accounts.Account;
import se.tertial.access.Appointments;
import se.tertial.access.PasswordChoosing;
import se.tertial.access.PasswordChoosing.Chosen;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.database.Reach;
import se.tertial.ui.Address;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;
import se.tertial.ui.Shell;

/** Who has forgotten the password gets a letter, and whoever has such a letter chooses a password. */
@Controller
class PasswordController implements AutoCloseable {

    static final String ASK = "glomt-losenord";
    static final String CHOOSE = "nytt-losenord";
    static final String TICKET = "n";

    private static final int FOR_AN_ACCOUNT_MAX = 3;
    private static final int FROM_AN_ADDRESS_MAX = 20;
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final int UNPROCESSABLE = 422;
    private static final int TICKET_CHARACTERS_MAX = 100;

    private final PasswordChoosing choosing;
    private final Accounts accounts;
    private final Appointments appointments;
    private final PlaceNames names;
    private final Letters letters;
    private final Pages pages;
    private final Throttle byAccount = new Throttle(FOR_AN_ACCOUNT_MAX, PAUSE, Ticker.systemTicker());
    private final Throttle byAddress = new Throttle(FROM_AN_ADDRESS_MAX, PAUSE, Ticker.systemTicker());

    /** What depends on whether there is such an account is done apart, so that the time of the answer does not tell. */
    private final ExecutorService apart = Executors.newVirtualThreadPerTaskExecutor();

    PasswordController(
            PasswordChoosing choosing,
            Accounts accounts,
            Appointments appointments,
            PlaceNames names,
            Letters letters,
            Pages pages) {
        this.choosing = choosing;
        this.accounts = accounts;
        this.appointments = appointments;
        this.names = names;
        this.letters = letters;
        this.pages = pages;
    }

    @GetMapping("/" + ASK)
    Rendered ask(
            Language language,
            @RequestParam(defaultValue = "") String skickat,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var shell = shell(language, "forgotten.title", ASK);
        return pages.render(new ForgottenPage(shell, Callers.secret(request), !skickat.isEmpty()));
    }

    @PostMapping("/" + ASK)
    String send(Language language, @RequestParam(defaultValue = "") String epost, HttpServletRequest request) {
        var from = request.getRemoteAddr();
        if (byAddress.take(from) && byAccount.take(epost.strip().toLowerCase(Locale.ROOT))) {
            apart.execute(Reach.kept(
                    () -> choosing.forget(epost, from, (account, ticket) -> letters.reset(account, ticket, language))));
        }
        return "redirect:" + Address.of(ASK).with("skickat", "ja");
    }

    @GetMapping("/" + CHOOSE)
    Rendered choose(
            Language language,
            @RequestParam(name = TICKET, defaultValue = "") String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        return form(language, ticket, "", request);
    }

    @PostMapping("/" + CHOOSE)
    Object chosen(
            Language language,
            @RequestParam(name = TICKET, defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String losenord,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (ticket.length() > TICKET_CHARACTERS_MAX) {
            return form(language, "", "", request);
        }
        return switch (choosing.byTicket(
                ticket, losenord, request.getRemoteAddr(), account -> letters.passwordChosen(account, language))) {
            case Chosen.Done(Account _) ->
                "redirect:" + Address.of(SignInController.PATH).with("klart", "losenord");
            case Chosen.Faulty(var fault) -> form(language, ticket, OwnPage.fault(fault, language), request);
            case Chosen.Refused() -> form(language, ticket, "", request);
        };
    }

    private Rendered form(Language language, String ticket, String problem, HttpServletRequest request) {
        var account = ticket.length() > TICKET_CHARACTERS_MAX ? Optional.<Account>empty() : choosing.of(ticket);
        var isNew = account.filter(one -> !accounts.hasPassword(one)).isPresent();
        var page = new ChoosePage(
                shell(language, isNew ? "choose.invited.title" : "choose.title", CHOOSE),
                Callers.secret(request),
                account.isPresent() ? ticket : "",
                account.map(Account::email).orElse(""),
                isNew,
                isNew ? roles(account.get(), language) : List.of(),
                problem);
        return problem.isEmpty() && account.isPresent() ? pages.render(page) : pages.render(UNPROCESSABLE, page);
    }

    /** What the person has been invited to. */
    private List<String> roles(Account account, Language language) {
        var places = names.read();
        var words = Messages.of("access", language);
        return appointments.ofAccount(account.id()).stream()
                .map(held -> RoleWords.sentence(held, places, words))
                .toList();
    }

    private static Shell shell(Language language, String title, String path) {
        return PersonShell.of(
                Caller.ANYONE, language, Messages.of("access", language).text(title), Address.of(path));
    }

    @Override
    public void close() {
        apart.close();
    }
}
