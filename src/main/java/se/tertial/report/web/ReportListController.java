package se.tertial.report.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.report.Reports;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class ReportListController {

    static final String OPEN = "oppna";

    private final Pages pages;
    private final Reports reports;

    ReportListController(Pages pages, Reports reports) {
        this.pages = pages;
        this.reports = reports;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/rapporter")
    Rendered page(Visit visit) {
        return pages.kept(visit.insight(), visit.question(), () -> ReportListComposition.of(visit, reports));
    }

    /** A report chosen in the form of the page. */
    @GetMapping("/{kommun:[a-z0-9-]+}/rapporter/" + OPEN)
    ResponseEntity<Void> open(Visit visit, @RequestParam(defaultValue = "") String disposition) {
        var address = visit.place(
                        ReportAddress.PATH, visit.unit().code(), visit.round().code())
                .with(ReportAddress.OUTLINE, disposition);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address.toString()))
                .build();
    }
}
