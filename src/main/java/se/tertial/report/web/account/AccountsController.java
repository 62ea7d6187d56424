package se.tertial.report.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.access.web.Callers;
import se.tertial.access.web.NotAllowed;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Accounts and roles: of a municipality by its administrator, of all by the installation's. */
@Controller
class AccountsController {

    private static final String OF_MUNICIPALITY = "/{kommun:[a-z0-9-]+}/" + AccountsAsked.PATH;
    private static final String OF_INSTALLATION = "/" + AccountsAsked.PATH;
    private static final String SAID = "sagt";

    private final AccountsComposition composition;
    private final AccountWork work;
    private final Callers callers;
    private final Pages pages;

    AccountsController(AccountsComposition composition, AccountWork work, Callers callers, Pages pages) {
        this.composition = composition;
        this.work = work;
        this.callers = callers;
        this.pages = pages;
    }

    @GetMapping(OF_MUNICIPALITY)
    Rendered page(
            Visit visit,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(of(visit, sent, request), sent, response);
    }

    @PostMapping(OF_MUNICIPALITY)
    Object act(Visit visit, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        return act(of(visit, sent, request), sent);
    }

    @GetMapping(OF_INSTALLATION)
    Rendered all(
            Language language,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(ofInstallation(language, sent, request), sent, response);
    }

    @PostMapping(OF_INSTALLATION)
    Object actOnAll(Language language, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        return act(ofInstallation(language, sent, request), sent);
    }

    private Rendered page(AccountsAsked asked, Map<String, String> sent, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return pages.render(composition.page(asked, sent.getOrDefault(SAID, "")));
    }

    private Object act(AccountsAsked asked, Map<String, String> sent) {
        return switch (work.act(asked, sent)) {
            case Outcome.Said(var key) ->
                "redirect:" + asked.search().in(asked.here()).with(SAID, key);
            case Outcome.Wrong wrong ->
                pages.render(HttpStatus.UNPROCESSABLE_CONTENT.value(), composition.page(asked, wrong, sent));
        };
    }

    private static AccountsAsked of(Visit visit, Map<String, String> sent, HttpServletRequest request) {
        visit.require(Right.ADMINISTER);
        var search = AccountSearch.of(sent);
        var title = Messages.of("access", visit.language()).text("accounts.title");
        return new AccountsAsked(
                visit.caller(),
                visit.language(),
                visit.organisation(),
                search,
                Shells.of(visit, search.in(visit.place(AccountsAsked.PATH)), title, List.of(), null),
                request.getRemoteAddr());
    }

    private AccountsAsked ofInstallation(Language language, Map<String, String> sent, HttpServletRequest request) {
        var caller = callers.of(request);
        if (!caller.visitor().mayInstallation(Right.ADMINISTER)) {
            throw new NotAllowed(caller);
        }
        return AccountsAsked.ofInstallation(caller, language, AccountSearch.of(sent), request.getRemoteAddr());
    }
}
