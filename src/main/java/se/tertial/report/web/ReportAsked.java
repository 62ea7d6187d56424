package se.tertial.report.web;

import java.util.List;
import java.util.Optional;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.organisation.Unit;
import se.tertial.report.Composed.NoOutline;
import se.tertial.report.Composed.Report;
import se.tertial.report.Composed.Unknown;
import se.tertial.report.Outline;
import se.tertial.report.Reports;
import se.tertial.ui.Link;
import se.tertial.ui.PageNotFound;

/** A report as its address names it. What is unknown in it is refused with what there is instead. */
record ReportAsked(Visit visit, String unit, String round, String outline) {

    Reports.Request request() {
        return new Reports.Request(
                visit.organisation().code(),
                unit,
                round,
                Optional.of(outline).filter(code -> !code.isEmpty()),
                visit.language());
    }

    /** The same report in that language. */
    ReportAsked in(Language language) {
        return new ReportAsked(visit.in(language), unit, round, outline);
    }

    Document composed(Reports reports) {
        return switch (reports.compose(visit.insight(), request())) {
            case Report(Document document) -> document;
            case Unknown unknown -> throw refused(unknown);
            case NoOutline _ -> throw visit.missing("missing.report", unitName(), outlines());
        };
    }

    Outline chosen(Document document) {
        return outlinesThere().stream()
                .filter(one -> one.code().equals(document.front().outline()))
                .findFirst()
                .orElseThrow();
    }

    private PageNotFound refused(Unknown unknown) {
        return switch (unknown.what()) {
            case MUNICIPALITY -> new PageNotFound("missing.municipality", unknown.asked(), null);
            case UNIT -> visit.missing("missing.unit", unknown.asked(), usual());
            case ROUND -> visit.missing("missing.round", unknown.asked(), rounds());
            case OUTLINE -> visit.missing("missing.outline", unknown.asked(), outlines());
        };
    }

    private String unitName() {
        return visit.organisation().unit(unit).map(Unit::name).orElse(unit);
    }

    private List<Outline> outlinesThere() {
        return visit.insight().municipality().publications().outlines();
    }

    private List<Link> usual() {
        return UsualReport.all(visit).stream().map(report -> report.link(visit)).toList();
    }

    private List<Link> rounds() {
        return UsualReport.all(visit).stream()
                .filter(report -> report.unit().code().equals(unit))
                .map(report -> report.link(visit))
                .toList();
    }

    private List<Link> outlines() {
        var code = new RoundCode(round);
        return outlinesThere().stream()
                .map(one -> new UsualReport(visit.organisation().known(unit), code, one).link(visit))
                .toList();
    }
}
