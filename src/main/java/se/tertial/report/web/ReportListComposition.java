package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.report.Composed;
import se.tertial.report.Reports;
import se.tertial.report.web.ReportListPage.OfRound;
import se.tertial.report.web.ReportListPage.Row;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;
import se.tertial.ui.Link;

/** The reports there are without anyone choosing, and a choice of any other. */
final class ReportListComposition {

    private final Visit visit;
    private final Reports reports;

    private ReportListComposition(Visit visit, Reports reports) {
        this.visit = visit;
        this.reports = reports;
    }

    static ReportListPage of(Visit visit, Reports reports) {
        return new ReportListComposition(visit, reports).page();
    }

    private ReportListPage page() {
        var usual = UsualReport.all(visit);
        var rounds = new ArrayList<OfRound>();
        for (var round : visit.rounds()) {
            var rows = usual.stream()
                    .filter(report -> report.round().equals(round.code()))
                    .flatMap(report -> row(report).stream())
                    .toList();
            if (!rows.isEmpty()) {
                rounds.add(new OfRound(round.name().in(visit.language()), rows));
            }
        }
        var title = visit.text("nav.reports");
        var adopted = visit.insight().municipality().publications().editions().isEmpty()
                ? null
                : new Link(visit.text("reports.adopted"), EditionAddress.list(visit));
        return new ReportListPage(Shells.of(visit, visit.here(), title, List.of(), filter()), rounds, adopted);
    }

    private @Nullable Link adopted(UsualReport report) {
        return visit.insight().municipality().publications().editions().stream()
                .filter(edition -> edition.isOf(
                        report.unit().code(), report.round(), report.outline().code()))
                .findFirst()
                .map(edition -> new Link(
                        visit.text("reports.adopted.row", edition.decision().on(), edition.issue()),
                        EditionAddress.page(visit, edition)))
                .orElse(null);
    }

    /** A report with nothing in it is not listed. */
    private Optional<Row> row(UsualReport report) {
        var unit = report.unit().code();
        var asked = new ReportAsked(visit, unit, report.round().code(), "");
        return reports.compose(visit.insight(), asked.request()) instanceof Composed.Report(var document)
                        && document.tables().findAny().isPresent()
                ? Optional.of(new Row(
                        document.front().title(),
                        report.unit().name(),
                        document.front().status(),
                        adopted(report),
                        ReportAddress.page(visit, unit, report.round(), report.outline())
                                .toString(),
                        ReportFile.usual(visit, unit, report.round(), report.outline())))
                : Optional.empty();
    }

    private Filter filter() {
        var outlines = visit.insight().municipality().publications().outlines().stream()
                .map(outline -> new Option(
                        outline.code(),
                        new UsualReport(visit.unit(), visit.round(), outline).title(visit),
                        visit.outline(visit.round()).filter(outline::equals).isPresent()))
                .toList();
        var choices = new ArrayList<>(
                Shells.filter(visit, visit.unit(), visit.round()).choices());
        choices.add(new Choice(ReportAddress.OUTLINE, visit.text("reports.outline"), outlines));
        return new Filter(
                visit.place(ReportAddress.PATH, ReportListController.OPEN).path(), choices, null);
    }
}
