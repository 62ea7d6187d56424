package se.tertial.report.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.AccountEventExport;
import se.tertial.access.AccountEvents;
import se.tertial.access.Right;
import se.tertial.access.web.Callers;
import se.tertial.access.web.NotAllowed;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.organisation.chain.ChainExport.Format;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;
import se.tertial.ui.Shell;

/**
 * The log of accounts and sign-ins: all of it for the installation's administrator; for a municipality's administrator and auditors
 * what was about it or done by or with its people.
 */
@Controller
class AccountLogController {

    private static final String OF_INSTALLATION = "/" + AccountLogComposition.PATH;
    private static final String OF_MUNICIPALITY = "/{kommun:[a-z0-9-]+}" + OF_INSTALLATION;

    private final AccountEvents events;
    private final Callers callers;
    private final Pages pages;

    AccountLogController(AccountEvents events, Callers callers, Pages pages) {
        this.events = events;
        this.callers = callers;
        this.pages = pages;
    }

    @GetMapping(OF_MUNICIPALITY)
    Rendered page(Visit visit, @RequestParam Map<String, String> given) {
        visit.require(Right.SEE_SIGN_INS);
        var asked = new AuditAsked(given);
        var composition = new AccountLogComposition(asked, visit.place(AccountLogComposition.PATH), visit.language());
        var words = Messages.of("audit", visit.language());
        return page(
                composition,
                Shells.of(visit, composition.here(), composition.title(), List.of(), null),
                words.text("accounts.lead"),
                new AuditPage.File(
                        words.text("title"), visit.place(AuditComposition.PATH).toString()),
                asked,
                visit.organisation().code());
    }

    @GetMapping(OF_INSTALLATION)
    Rendered all(Language language, @RequestParam Map<String, String> given, HttpServletRequest request) {
        requireInstallation(request);
        var asked = new AuditAsked(given);
        var composition = new AccountLogComposition(asked, Address.of(AccountLogComposition.PATH), language);
        var here = composition.here().toString();
        return page(
                composition,
                new Shell(language, composition.title(), null, List.of(), null, here),
                Messages.of("audit", language).text("accounts.lead.all"),
                null,
                asked,
                "");
    }

    private Rendered page(
            AccountLogComposition composition,
            Shell shell,
            String lead,
            AuditPage.@Nullable File other,
            AuditAsked asked,
            String municipality) {
        var question = AccountLogComposition.question(asked, municipality);
        var rows = events.find(question, asked.offset(), AuditAsked.ROWS_A_PAGE + 1);
        var verdict = asked.wantsVerdict() ? events.verify() : null;
        return pages.render(composition.page(shell, lead, rows, other, verdict, events.verified()));
    }

    @GetMapping(OF_MUNICIPALITY + ".csv")
    void csv(Visit visit, @RequestParam Map<String, String> given, HttpServletResponse response) throws IOException {
        visit.require(Right.SEE_SIGN_INS);
        file(Format.CSV, given, visit.organisation().code(), response);
    }

    @GetMapping(OF_MUNICIPALITY + ".json")
    void json(Visit visit, @RequestParam Map<String, String> given, HttpServletResponse response) throws IOException {
        visit.require(Right.SEE_SIGN_INS);
        file(Format.JSON, given, visit.organisation().code(), response);
    }

    @GetMapping(OF_INSTALLATION + ".csv")
    void allCsv(@RequestParam Map<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        requireInstallation(request);
        file(Format.CSV, given, "", response);
    }

    @GetMapping(OF_INSTALLATION + ".json")
    void allJson(@RequestParam Map<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        requireInstallation(request);
        file(Format.JSON, given, "", response);
    }

    private void requireInstallation(HttpServletRequest request) {
        var caller = callers.of(request);
        if (!caller.visitor().mayInstallation(Right.SEE_SIGN_INS)) {
            throw new NotAllowed(caller);
        }
    }

    private void file(Format format, Map<String, String> given, String municipality, HttpServletResponse response)
            throws IOException {
        var question = AccountLogComposition.question(new AuditAsked(given), municipality);
        AuditController.write(
                AccountEventExport.of(events, question), format, AccountLogComposition.PATH, municipality, response);
    }
}
