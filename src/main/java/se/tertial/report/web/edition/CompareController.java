package se.tertial.report.web.edition;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.report.Composed;
import se.tertial.report.Reports;
import se.tertial.report.edition.Adopting.Which;
import se.tertial.report.edition.DocumentDifference;
import se.tertial.report.edition.Editions;
import se.tertial.report.web.EditionAddress;
import se.tertial.report.web.ReportAddress;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.edition.RedlineFile.Versions;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** A report as it is now, held against the same report of another round. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/rapporter/{unit}/{round}/" + EditionAddress.COMPARE)
class CompareController {

    private final Pages pages;
    private final Reports reports;
    private final Editions editions;
    private final RedlineFile redline;

    CompareController(Pages pages, Reports reports, Editions editions, RedlineFile redline) {
        this.pages = pages;
        this.reports = reports;
        this.editions = editions;
        this.redline = redline;
    }

    @GetMapping
    Rendered page(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(name = EditionAddress.WITH, defaultValue = "") String with) {
        var which = AdoptController.asked(visit, unit, round, disposition);
        var earlier = earlier(visit, which, with);
        var versions = versions(visit, which, earlier);
        var front = versions.after().front();
        var trail = List.of(
                new Link(visit.text("nav.reports"), visit.place(ReportAddress.PATH)),
                new Link(front.title(), ReportAddress.page(visit, unit, which.round(), which.outline())));
        var title = Messages.of("edition", visit.language()).text("compare.title");
        return pages.kept(
                visit.insight(),
                visit.question(EditionAddress.WITH, earlier.code(), ReportAddress.OUTLINE, disposition),
                () -> new EditionComposition(visit, visit::insight, editions, reports)
                        .comparison(
                                Shells.of(visit, here(visit, which, earlier), title, trail, null),
                                front.unitName(),
                                versions.earlier(),
                                versions.later(),
                                DocumentDifference.between(versions.before(), versions.after()),
                                RedlineFile.links(ending -> here(visit, which, earlier, ending))));
    }

    @GetMapping(RedlineFile.ENDINGS)
    Rendered file(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(name = EditionAddress.WITH, defaultValue = "") String with,
            HttpServletResponse response) {
        var which = AdoptController.asked(visit, unit, round, disposition);
        return redline.get(visit, versions(visit, which, earlier(visit, which, with)), ending, response);
    }

    private static Address here(Visit visit, Which which, RoundCode earlier, String... ending) {
        return EditionAddress.compareRounds(visit, which.unit(), which.round(), which.outline(), ending)
                .with(EditionAddress.WITH, earlier.code());
    }

    private Versions versions(Visit visit, Which which, RoundCode earlier) {
        var name = String.join(
                "-",
                visit.organisation().code(),
                which.unit(),
                which.outline().code(),
                "skillnad",
                earlier.code(),
                "till",
                which.round().code());
        return new Versions(
                name,
                composed(visit, new Which(which.unit(), earlier, which.outline())),
                said(visit, earlier),
                composed(visit, which),
                said(visit, which.round()));
    }

    private static String said(Visit visit, RoundCode round) {
        return visit.insight().round(round).name().in(visit.language());
    }

    private static RoundCode earlier(Visit visit, Which which, String asked) {
        if (!asked.isEmpty()) {
            if (!RoundCode.isValid(asked) || !visit.insight().hasRound(new RoundCode(asked))) {
                throw visit.missing("missing.round", asked);
            }
            return new RoundCode(asked);
        }
        return visit.before(which.round())
                .map(round -> round.code())
                .orElseThrow(() -> visit.missing("missing.round", which.round().code()));
    }

    private Document composed(Visit visit, Which which) {
        var request = new Reports.Request(
                visit.organisation().code(),
                which.unit(),
                which.round().code(),
                Optional.of(which.outline().code()),
                visit.language());
        return switch (reports.compose(visit.insight(), request)) {
            case Composed.Report(Document document) -> document;
            default -> throw visit.missing("missing.report", which.unit());
        };
    }
}
