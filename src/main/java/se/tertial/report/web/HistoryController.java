package se.tertial.report.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Who changed what in the browser: for those who answer for it, and for auditors. */
@Controller
class HistoryController {

    private static final int CHANGES_A_PAGE = 50;
    private static final int PAGES_MAX = 10_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final MunicipalityRegister register;
    private final ChangeLog log;
    private final Pages pages;

    HistoryController(MunicipalityRegister register, ChangeLog log, Pages pages) {
        this.register = register;
        this.log = log;
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/andringar")
    Rendered page(
            Visit visit, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String sida) {
        visit.require(Right.SEE_CHANGES);
        var number = sida.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(sida), PAGES_MAX) : 1;
        var id = register.byCode(visit.organisation().code()).orElseThrow().id();
        var changes = log.latest(id, q, (number - 1) * CHANGES_A_PAGE, CHANGES_A_PAGE + 1);
        var older = changes.size() > CHANGES_A_PAGE
                ? visit.here("q", q, "sida", Integer.toString(number + 1)).toString()
                : null;
        var shell = Shells.of(visit, visit.here("q", q), visit.text("history.title"), List.of(), null);
        var entries = changes.stream()
                .limit(CHANGES_A_PAGE)
                .map(HistoryController::entry)
                .toList();
        return pages.render(new HistoryPage(shell, visit.path(), q, entries, older));
    }

    private static HistoryPage.Entry entry(Change change) {
        return new HistoryPage.Entry(
                TIME.format(change.at().atZone(ZONE)),
                change.by(),
                change.deed(),
                change.file(),
                lines(change.before()),
                lines(change.after()));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }
}
