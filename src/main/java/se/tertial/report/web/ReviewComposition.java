package se.tertial.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.document.Document;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proofdesk.Extent;
import se.tertial.proofdesk.web.FindingQuestion;
import se.tertial.proofdesk.web.Grade;
import se.tertial.proofdesk.web.ProofSheet;
import se.tertial.proofdesk.web.ProofSheets;
import se.tertial.report.FindingAnswer;
import se.tertial.report.Fingerprint;
import se.tertial.report.Outline;
import se.tertial.report.Reports;
import se.tertial.report.review.FindingPlaces;
import se.tertial.report.review.ReviewFinding;
import se.tertial.report.review.ReviewFinding.OfAssignment;
import se.tertial.report.review.ReviewFinding.OfGoal;
import se.tertial.report.review.ReviewFinding.OfIndicator;
import se.tertial.report.review.ReviewFinding.OfMoney;
import se.tertial.report.review.ReviewFinding.OfText;
import se.tertial.report.review.Reviewed;
import se.tertial.report.review.Reviewed.Found;
import se.tertial.report.web.ReviewPage.Answered;
import se.tertial.report.web.ReviewPage.Group;
import se.tertial.report.web.ReviewPage.Item;
import se.tertial.report.web.ReviewPage.Said;
import se.tertial.ui.Address;
import se.tertial.ui.Link;

/** What is to be looked at in a report, with the way to where it is put right, and what has been answered. */
final class ReviewComposition {

    static final String PATH = "granska";
    static final String ANSWER = "svar";
    static final String WITHDRAW = "aterta";

    private final Visit visit;
    private final Messages review;
    private final Messages proof;
    private final Outline outline;
    private final RoundCode round;
    private final Document document;
    private final Reviewed reviewed;

    ReviewComposition(ReportAsked asked, Reports reports) {
        document = asked.composed(reports);
        round = new RoundCode(asked.round());
        visit = asked.visit().at(asked.visit().organisation().known(asked.unit()), round);
        outline = asked.chosen(document);
        review = Messages.of("review", visit.language());
        proof = Messages.of("proof", visit.language());
        reviewed = Reviewed.of(
                visit.insight(),
                new Reviewed.Which(outline, asked.unit(), round),
                visit.language(),
                false,
                language -> asked.in(language).composed(reports));
    }

    Address address(String... below) {
        var path = Stream.concat(Stream.of(PATH), Stream.of(below)).toArray(String[]::new);
        return ReportAddress.below(visit, visit.unit().code(), round, outline, path);
    }

    static Address address(Visit visit, String unit, RoundCode round, Outline outline) {
        return ReportAddress.below(visit, unit, round, outline, PATH);
    }

    Reviewed reviewed() {
        return reviewed;
    }

    /** The answer that the visitor gives. */
    FindingAnswer answer(Fingerprint finding, String reason, LocalDate today) {
        var by = visit.caller().visitor().name();
        return new FindingAnswer(visit.unit().code(), round, outline.code(), finding, reason, by, today);
    }

    boolean isOfReport(FindingAnswer answer) {
        return answer.isOf(visit.unit().code(), round, outline.code());
    }

    ReviewPage page(Said said) {
        var report = new Link(
                document.front().title(), ReportAddress.page(visit, visit.unit().code(), round, outline));
        var title = visit.text("review.title", document.front().title());
        var trail = List.of(new Link(visit.text("nav.reports"), visit.place(ReportAddress.PATH)), report);
        var sheet = sheet();
        var groups = groups(reviewed.facts().stream().filter(Found::isOpen).toList());
        return new ReviewPage(
                Shells.of(visit, address(), title, trail, null),
                visit.unit().name() + " · " + document.front().period(),
                summary(groups, sheet),
                said,
                groups,
                sheet,
                answered(),
                reviewed.lapsed().stream().map(this::lapsed).toList(),
                extent(Extent.of(reviewed.reading())),
                report);
    }

    private ProofSheet sheet() {
        var names = new HashMap<ProofFinding, Fingerprint>();
        var open = reviewed.figures().stream().filter(Found::isOpen).toList();
        open.forEach(found -> names.put(found.finding(), found.of()));
        return ProofSheets.of(
                reviewed.reading(),
                open.stream().map(Found::finding).toList(),
                visit.language(),
                new ProofSheets.Ours(
                        finding -> FindingPlaces.words(reviewed.reading(), finding),
                        finding -> Optional.ofNullable(names.get(finding))
                                .flatMap(name -> Optional.ofNullable(form(ANSWER, name)))));
    }

    /** What the reader can send about a finding; null for who may not. */
    private @Nullable FindingQuestion form(String what, Fingerprint finding) {
        return visit.may(Right.WRITE_TEXT, visit.unit().code())
                ? new FindingQuestion(address(what).toString(), finding.mark(), visit.person())
                : null;
    }

    private String summary(List<Group> groups, ProofSheet sheet) {
        var warnings = count(groups, Severity.WARNING);
        var notes = count(groups, Severity.NOTE);
        var open = warnings + notes + sheet.all() == 0
                ? visit.text("review.none")
                : visit.text("review.summary", sheet.all(), warnings, notes);
        return reviewed.answered() == 0 ? open : open + " " + visit.text("answer.count", reviewed.answered());
    }

    private static int count(List<Group> groups, Severity severity) {
        return groups.stream()
                .filter(group -> group.grade().code().equals(Word.of(severity)))
                .mapToInt(group -> group.items().size())
                .sum();
    }

    private String extent(Extent extent) {
        return visit.text("desk.extent", 0, extent.tables(), extent.figures(), extent.sentences());
    }

    private List<Answered> answered() {
        var figures = answered(
                reviewed.figures(),
                ProofFinding::severity,
                finding -> FindingPlaces.words(reviewed.reading(), finding),
                ProofFinding::message);
        var facts = answered(
                reviewed.facts(),
                ReviewFinding::severity,
                finding -> review.text("title." + finding.code()),
                finding -> finding.said(visit.language()));
        return Stream.concat(figures, facts).toList();
    }

    private <T> Stream<Answered> answered(
            List<Found<T>> found,
            Function<T, Severity> severity,
            Function<T, String> place,
            Function<T, String> about) {
        return found.stream()
                .flatMap(one -> one.answer().stream()
                        .map(answer -> new Answered(
                                Grade.of(severity.apply(one.finding()), proof),
                                place.apply(one.finding()),
                                about.apply(one.finding()),
                                answer.reason(),
                                who(answer),
                                form(WITHDRAW, answer.finding()))));
    }

    private Answered lapsed(FindingAnswer answer) {
        var finding = answer.finding();
        var figures = finding.figures().isEmpty() ? "" : visit.text("answer.figures", finding.figures());
        return new Answered(null, finding.place(), figures, answer.reason(), who(answer), form(WITHDRAW, finding));
    }

    private String who(FindingAnswer answer) {
        return answer.by() + ", " + answer.on();
    }

    private List<Group> groups(List<Found<ReviewFinding>> findings) {
        var byCode = new LinkedHashMap<String, List<Found<ReviewFinding>>>();
        findings.stream()
                .sorted(Comparator.comparing(found -> found.finding().severity()))
                .forEach(found -> byCode.computeIfAbsent(found.finding().code(), _ -> new ArrayList<>())
                        .add(found));
        return byCode.values().stream().map(this::group).toList();
    }

    private Group group(List<Found<ReviewFinding>> findings) {
        var first = findings.getFirst().finding();
        return new Group(
                Grade.of(first.severity(), proof),
                review.text("title." + first.code()),
                review.text("todo." + first.code()),
                findings.stream()
                        .map(found -> new Item(
                                found.finding().said(visit.language()),
                                mend(found.finding()),
                                form(ANSWER, found.of())))
                        .toList());
    }

    private Link mend(ReviewFinding finding) {
        return switch (finding.place()) {
            case OfIndicator(String indicator, String unit) ->
                link(
                        "review.mend.indicator",
                        visit.at(visit.organisation().known(unit), round).to("indikatorer", indicator));
            case OfAssignment(String assignment) -> link("review.mend.assignment", visit.to("uppdrag", assignment));
            case OfGoal(String goal, String _) -> link("review.mend.goal", visit.to("mal", goal));
            case OfMoney(String unit, String _) ->
                link(
                        "review.mend.money",
                        visit.at(visit.organisation().known(unit), round).to(EconomyComposition.PATH));
            case OfText(String unit, String text, String _) ->
                link("review.mend.text", ReportTexts.address(visit, outline, round, unit, text));
        };
    }

    private Link link(String key, Address to) {
        return new Link(visit.text(key), to);
    }
}
