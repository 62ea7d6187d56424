package se.tertial.report.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.report.Municipalities;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Pages;
import se.tertial.ui.Shell;

/** The first page; a single municipality has its own start page for that. */
@Controller
class MunicipalitiesController {

    private final Municipalities municipalities;
    private final Pages pages;

    MunicipalitiesController(Municipalities municipalities, Pages pages) {
        this.municipalities = municipalities;
        this.pages = pages;
    }

    @GetMapping("/")
    Object page(Language language) {
        var all = municipalities.all();
        if (all.size() == 1) {
            return "redirect:" + Address.of(all.getFirst().code());
        }
        var title = Messages.of("ui", language).text("municipalities.title");
        var shell = new Shell(language, title, null, List.of(), null, "/");
        var links = all.stream()
                .map(named -> new Link(named.name(), Address.of(named.code())))
                .toList();
        return pages.render(new MunicipalitiesPage(shell, links));
    }
}
