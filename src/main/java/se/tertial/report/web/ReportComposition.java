package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tertial.access.Right;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.document.html.HtmlReport;
import se.tertial.report.Outline;
import se.tertial.report.Reports;
import se.tertial.report.web.ReportPage.Content;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;
import se.tertial.ui.Link;

/** A report with its contents beside it. */
final class ReportComposition {

    private static final int CONTENTS_LEVEL_MAX = 3;

    private ReportComposition() {}

    static ReportPage of(ReportAsked asked, Reports reports) {
        var document = asked.composed(reports);
        var outline = asked.chosen(document);
        var round = new RoundCode(asked.round());
        var visit = asked.visit().at(asked.visit().organisation().known(asked.unit()), round);
        var front = document.front();
        var here = ReportAddress.page(visit, asked.unit(), round, outline);
        var trail = List.of(new Link(visit.text("nav.reports"), visit.place(ReportAddress.PATH)));
        return new ReportPage(
                Shells.of(visit, here, front.title(), trail, filter(visit, outline)),
                front.unitName(),
                front.period(),
                front.status(),
                contents(document),
                document.parts().isEmpty() ? "" : HtmlReport.write(document, new Shown(visit, round).links(Map.of())),
                ReportFile.all(visit, asked.unit(), round, outline),
                work(visit, outline, round));
    }

    private static List<Link> work(Visit visit, Outline outline, RoundCode round) {
        var unit = visit.unit().code();
        var work = new ArrayList<Link>();
        if (visit.may(Right.WRITE_TEXT, unit)) {
            work.add(new Link(visit.text("texts.name"), ReportTexts.list(visit, outline, round, unit)));
            work.add(new Link(visit.text("review.button"), ReviewComposition.address(visit, unit, round, outline)));
        }
        if (visit.may(Right.ADOPT, unit)) {
            work.add(new Link(visit.text("adopt.name"), EditionAddress.adopt(visit, unit, round, outline)));
        }
        if (visit.person() != null && visit.before(round).isPresent()) {
            work.add(new Link(visit.text("compare.rounds"), EditionAddress.compareRounds(visit, unit, round, outline)));
        }
        if (visit.may(Right.HANDLE_MATTER, unit)) {
            work.add(new Link(
                    visit.text("matter.new"),
                    ReportAddress.newMatter(visit).with(ReportAddress.OUTLINE, outline.code())));
        }
        return work;
    }

    private static List<Content> contents(Document document) {
        return document.headings()
                .filter(heading -> heading.level() <= CONTENTS_LEVEL_MAX)
                .map(heading -> new Content(heading.level(), heading.text(), heading.id()))
                .toList();
    }

    /** Only the outline: unit and round are chosen where the reports are listed. */
    private static Filter filter(Visit visit, Outline chosen) {
        var options = visit.insight().municipality().publications().outlines().stream()
                .map(outline -> new Option(
                        outline.code(),
                        new UsualReport(visit.unit(), visit.round(), outline).title(visit),
                        outline.code().equals(chosen.code())))
                .toList();
        return new Filter(
                visit.path(), List.of(new Choice(ReportAddress.OUTLINE, visit.text("reports.outline"), options)), null);
    }
}
