package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import se.tertial.ui.Shell;

@Controller
class SignInController {

    static final String PATH = "logga-in";

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
        var here = Address.of(PATH).with("till", afterwards).toString();
        var shell = new Shell(language, words.text("sign-in.title"), null, List.of(), null, here);
        var problem = switch (fel) {
            case "" -> "";
            case "paus" -> words.text("sign-in.pause", Attempts.PAUSE.toMinutes());
            case "tjanst" -> Messages.of("access", language).text("sign-in.elsewhere.failed");
            default -> words.text("sign-in.wrong");
        };
        var done = klart.equals("losenord") ? Messages.of("access", language).text("choose.done") : "";
        var elsewhere = provider.isThere() ? elsewhere(language, afterwards) : null;
        return pages.render(new SignInPage(shell, Callers.secret(request), afterwards, problem, done, elsewhere));
    }

    private Link elsewhere(Language language, String afterwards) {
        var words = Messages.of("access", language);
        var text = words.text("sign-in.elsewhere", provider.name().orElseGet(() -> words.text("sign-in.own")));
        return new Link(text, new Address(Provider.BEGIN, Map.of()).with(Remembering.WANTED, afterwards));
    }
}
