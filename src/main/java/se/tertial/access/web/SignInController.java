package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class SignInController {

    static final String PATH = "logga-in";

    /** Why signing in elsewhere did not work. */
    static final String AWAY = "away";

    private static final String FAILED = "failed";
    private static final String ADDRESS = "address";
    private static final String TAKEN = "taken";

    private final Pages pages;
    private final Provider provider;

    SignInController(Pages pages, Provider provider) {
        this.pages = pages;
        this.provider = provider;
    }

    @GetMapping("/" + PATH)
    Rendered page(
            Language language,
            @RequestParam(defaultValue = "/") String till,
            @RequestParam(defaultValue = "") String fel,
            @RequestParam(defaultValue = "") String klart,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var words = Messages.of("ui", language);
        var afterwards = Address.ours(till);
        var here = Address.of(PATH).with("till", afterwards);
        var shell = PersonShell.of(Caller.ANYONE, language, words.text("sign-in.title"), here);
        var problem = switch (fel) {
            case "" -> "";
            case "paus" -> words.text("sign-in.pause", Attempts.PAUSE.toMinutes());
            case FAILED, AWAY, ADDRESS, TAKEN -> Messages.of("access", language).text("sign-in.elsewhere." + fel);
            default -> words.text("sign-in.wrong");
        };
        var done = klart.equals("losenord") ? Messages.of("access", language).text("choose.done") : "";
        var elsewhere = provider.isThere() ? elsewhere(language, afterwards) : null;
        return pages.render(new SignInPage(shell, Callers.secret(request), afterwards, problem, done, elsewhere));
    }

    /** @param code of the error, our own from {@link Vouching} or one of the protocol's */
    static String problem(String code) {
        return switch (code) {
            case Vouching.NO_ADDRESS -> ADDRESS;
            case Vouching.TAKEN -> TAKEN;
            default -> FAILED;
        };
    }

    private Link elsewhere(Language language, String afterwards) {
        var words = Messages.of("access", language);
        var text = words.text("sign-in.elsewhere", provider.name().orElseGet(() -> words.text("sign-in.own")));
        return new Link(text, new Address(Provider.BEGIN, Map.of()).with(Remembering.WANTED, afterwards));
    }
}
