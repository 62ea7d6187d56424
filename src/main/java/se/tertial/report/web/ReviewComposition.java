package se.tertial.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.reading.Readers;
import se.tertial.proofdesk.Extent;
import se.tertial.proofdesk.web.Grade;
import se.tertial.proofdesk.web.ProofSheet;
import se.tertial.proofdesk.web.ProofSheets;
import se.tertial.report.Outline;
import se.tertial.report.Reports;
import se.tertial.report.review.Review;
import se.tertial.report.review.ReviewFinding;
import se.tertial.report.review.ReviewFinding.OfAssignment;
import se.tertial.report.review.ReviewFinding.OfGoal;
import se.tertial.report.review.ReviewFinding.OfIndicator;
import se.tertial.report.review.ReviewFinding.OfText;
import se.tertial.report.review.ReviewScope;
import se.tertial.report.web.ReviewPage.Group;
import se.tertial.report.web.ReviewPage.Item;
import se.tertial.ui.Address;
import se.tertial.ui.Link;

/** What is to be looked at in a report, with the way to where it is put right. */
final class ReviewComposition {

    static final String PATH = "granska";

    private final Visit visit;
    private final Messages review;
    private final Outline outline;
    private final RoundCode round;
    private final Document document;

    private ReviewComposition(Visit visit, Outline outline, RoundCode round, Document document) {
        this.visit = visit;
        this.review = Messages.of("review", visit.language());
        this.outline = outline;
        this.round = round;
        this.document = document;
    }

    static ReviewPage of(ReportAsked asked, Reports reports) {
        var document = asked.composed(reports);
        var round = new RoundCode(asked.round());
        var visit = asked.visit().at(asked.visit().organisation().known(asked.unit()), round);
        return new ReviewComposition(visit, asked.chosen(document), round, document).page();
    }

    static Address address(Visit visit, String unit, RoundCode round, Outline outline) {
        return ReportAddress.below(visit, unit, round, outline, PATH);
    }

    private ReviewPage page() {
        var unit = visit.unit().code();
        var report = new Link(document.front().title(), ReportAddress.page(visit, unit, round, outline));
        var here = address(visit, unit, round, outline);
        var title = visit.text("review.title", document.front().title());
        var trail = List.of(new Link(visit.text("nav.reports"), visit.place(ReportAddress.PATH)), report);
        var reading = Readers.of(document.front().title(), document);
        var sheet = ProofSheets.of(
                reading,
                Proof.read(reading, visit.language(), false),
                ProofSheets.Pictures.NONE,
                visit.language(),
                severity -> true);
        var groups =
                groups(Review.of(new ReviewScope(visit.insight(), outline, unit, round, document, visit.language())));
        return new ReviewPage(
                Shells.of(visit, here, title, trail, null),
                visit.unit().name() + " · " + document.front().period(),
                summary(groups, sheet),
                groups,
                sheet,
                extent(Extent.of(reading)),
                report);
    }

    private String summary(List<Group> groups, ProofSheet sheet) {
        var warnings = count(groups, Severity.WARNING);
        var notes = count(groups, Severity.NOTE);
        return warnings + notes + sheet.all() == 0
                ? visit.text("review.none")
                : visit.text("review.summary", sheet.all(), warnings, notes);
    }

    private static int count(List<Group> groups, Severity severity) {
        return groups.stream()
                .filter(group -> group.grade().code().equals(se.tertial.basics.Word.of(severity)))
                .mapToInt(group -> group.items().size())
                .sum();
    }

    private String extent(Extent extent) {
        return visit.text("desk.extent", 0, extent.tables(), extent.figures(), extent.sentences());
    }

    private List<Group> groups(List<ReviewFinding> findings) {
        var byCode = new LinkedHashMap<String, List<ReviewFinding>>();
        findings.stream()
                .sorted(Comparator.comparing(ReviewFinding::severity))
                .forEach(finding -> byCode.computeIfAbsent(finding.code(), _ -> new ArrayList<>())
                        .add(finding));
        return byCode.values().stream().map(this::group).toList();
    }

    private Group group(List<ReviewFinding> findings) {
        var first = findings.getFirst();
        return new Group(
                Grade.of(first.severity(), Messages.of("proof", visit.language())),
                review.text("title." + first.code()),
                review.text("todo." + first.code()),
                findings.stream().map(this::item).toList());
    }

    private Item item(ReviewFinding finding) {
        var arguments = Stream.concat(Stream.of(finding.subject()), finding.arguments().stream())
                .toArray();
        return new Item(review.text("review." + finding.code(), arguments), mend(finding));
    }

    private Link mend(ReviewFinding finding) {
        return switch (finding.place()) {
            case OfIndicator(String indicator, String unit) ->
                link(
                        "review.mend.indicator",
                        visit.at(visit.organisation().known(unit), round).to("indikatorer", indicator));
            case OfAssignment(String assignment) -> link("review.mend.assignment", visit.to("uppdrag", assignment));
            case OfGoal(String goal, String _) -> link("review.mend.goal", visit.to("mal", goal));
            case OfText(String unit, String text, String _) ->
                link("review.mend.text", ReportTexts.address(visit, outline, round, unit, text));
        };
    }

    private Link link(String key, Address to) {
        return new Link(visit.text(key), to);
    }
}
