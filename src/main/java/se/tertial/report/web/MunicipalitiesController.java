package se.tertial.report.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.tertial.access.Right;
import se.tertial.access.web.Callers;
import se.tertial.access.web.PersonShell;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.report.Municipalities;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Pages;

/** The first page; a single municipality has its own start page for that. */
@Controller
class MunicipalitiesController {

    private final Municipalities municipalities;
    private final Callers callers;
    private final Pages pages;

    MunicipalitiesController(Municipalities municipalities, Callers callers, Pages pages) {
        this.municipalities = municipalities;
        this.callers = callers;
        this.pages = pages;
    }

    @GetMapping("/")
    Object page(Language language, HttpServletRequest request) {
        var caller = callers.of(request);
        var visitor = caller.visitor();
        var there = municipalities.all();
        var all = there.stream()
                .filter(named -> named.open() || visitor.belongsTo(named.code()))
                .toList();
        var mayAdd = visitor.mayInstallation(Right.ADMINISTER);
        if (all.size() == 1 && !mayAdd) {
            return "redirect:" + Address.of(all.getFirst().code());
        }
        var title = Messages.of("ui", language).text("municipalities.title");
        var shell = PersonShell.of(caller, language, title, Address.of());
        var links = all.stream()
                .map(named -> new Link(named.name(), Address.of(named.code())))
                .toList();
        return pages.render(new MunicipalitiesPage(shell, links, there.isEmpty(), visitor.isSignedIn(), mayAdd));
    }
}
