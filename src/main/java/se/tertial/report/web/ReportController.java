package se.tertial.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.basics.RoundCode;
import se.tertial.document.Format;
import se.tertial.report.Reports;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** A report on a page, and the same report as a file. */
@Controller
class ReportController {

    private final Pages pages;
    private final Reports reports;
    private final RenderedReports files;

    ReportController(Pages pages, Reports reports, RenderedReports files) {
        this.pages = pages;
        this.reports = reports;
        this.files = files;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/rapporter/{unit}/{round}")
    Rendered page(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition) {
        var asked = new ReportAsked(visit, unit, round, disposition);
        var question = List.of("report", asked.request(), visit.caller());
        return pages.kept(visit.insight(), question, () -> ReportComposition.of(asked, reports));
    }

    /** A file is to be kept, not shown: the stand-alone page has styles that a page of ours may not have. */
    @GetMapping("/{kommun:[a-z0-9-]+}/rapporter/{unit}/{round}/rapport.{ending}")
    Rendered file(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String disposition,
            HttpServletResponse response) {
        var asked = new ReportAsked(visit, unit, round, disposition);
        var document = asked.composed(reports);
        var code = new RoundCode(round);
        var format = Format.parse(ending)
                .filter(known -> known.ending().equals(ending))
                .orElseThrow(() -> {
                    var there = ReportFile.all(visit, unit, code, asked.chosen(document));
                    return visit.missing(
                            "missing.format",
                            ending,
                            there.stream().map(ReportFile::link).toList());
                });
        var rendered = files.get(visit.insight(), asked.request(), format, document);
        var name = ReportAddress.fileName(visit, unit, code, document.front().outline(), format);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return rendered;
    }
}
