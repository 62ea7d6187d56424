package se.tertial.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.present.FindingsJson;
import se.tertial.proof.present.FindingsPage;
import se.tertial.proof.present.FindingsText;
import se.tertial.report.Composed.NoOutline;
import se.tertial.report.Composed.Report;
import se.tertial.report.Composed.Unknown;
import se.tertial.report.FindingAnswer;
import se.tertial.report.Insights;
import se.tertial.report.Reports;
import se.tertial.report.figure.Insight;
import se.tertial.report.review.FindingPlaces;
import se.tertial.report.review.ReviewFinding;
import se.tertial.report.review.Reviewed;
import se.tertial.report.review.Reviewed.Found;

/** The review of a report of ours, as text, JSON or page. A place is told in words: such a report has no lines. */
final class ProofOfReport {

    private static final Place NOWHERE = new Place(0, 0);

    private final Insights insights;
    private final Reports reports;
    private final LanguageOption language;

    ProofOfReport(Insights insights, Reports reports, LanguageOption language) {
        this.insights = insights;
        this.reports = reports;
        this.language = language;
    }

    /**
     * @param refusal why there is no such report; empty when there is
     * @param isDone whether nothing is left to answer or put right
     */
    record Told(String text, String refusal, boolean isDone) {}

    /** @param all whether answered findings are told of as well */
    Told told(Reports.Request request, String format, boolean strict, boolean all) {
        var words = language.words();
        return switch (reports.compose(request)) {
            case Report(Document document) -> {
                var insight = insights.byCode(request.municipality()).orElseThrow();
                var reviewed = reviewed(insight, request, document, strict);
                yield new Told(presented(reviewed, format, all), "", reviewed.isDone());
            }
            case Unknown unknown ->
                refused(words.text("unknown." + unknown.what(), unknown.asked(), String.join(", ", unknown.known())));
            case NoOutline none ->
                refused(words.text(
                        "report.no-outline", request.unit(), request.round(), String.join(", ", none.known())));
        };
    }

    private static Told refused(String why) {
        return new Told("", why, false);
    }

    private Reviewed reviewed(Insight insight, Reports.Request request, Document document, boolean strict) {
        var outline = insight.municipality().publications().outlines().stream()
                .filter(one -> one.code().equals(document.front().outline()))
                .findFirst()
                .orElseThrow();
        var which = new Reviewed.Which(outline, request.unit(), new RoundCode(request.round()));
        return Reviewed.of(insight, which, language.chosen(), strict, in -> {
            var same =
                    new Reports.Request(request.municipality(), request.unit(), request.round(), request.outline(), in);
            return reports.compose(insight, same) instanceof Report(Document composed) ? composed : document;
        });
    }

    private String presented(Reviewed reviewed, String format, boolean all) {
        var chosen = language.chosen();
        var reading = reviewed.reading();
        var isPage = format.equals("html");
        var figures = shown(reviewed.figures(), all)
                .map(found -> told(figure(reviewed, found.finding(), isPage), found.answer()));
        var facts = shown(reviewed.facts(), all).map(found -> told(fact(found.finding()), found.answer()));
        var findings = Stream.concat(figures, facts).toList();
        return switch (format) {
            case "json" -> FindingsJson.write(reading, findings);
            case "html" ->
                FindingsPage.write(reading, findings, chosen, finding -> FindingPlaces.words(reading, finding));
            default -> FindingsText.write(reading, findings, chosen);
        };
    }

    private static <T> Stream<Found<T>> shown(List<Found<T>> found, boolean all) {
        return found.stream().filter(one -> all || one.isOpen());
    }

    /** A page marks the place; elsewhere the row's number would tell a reader nothing. */
    private static ProofFinding figure(Reviewed reviewed, ProofFinding f, boolean isPage) {
        var table = f.table().isBlank() ? FindingPlaces.words(reviewed.reading(), f) : f.table();
        var isWords = f.table().isBlank();
        return new ProofFinding(
                f.code(),
                f.severity(),
                f.message(),
                isPage ? f.place() : NOWHERE,
                table,
                isWords ? "" : f.row(),
                isWords ? "" : f.column(),
                f.quote(),
                f.expected(),
                f.found(),
                f.difference(),
                isPage ? f.related() : List.of());
    }

    private ProofFinding fact(ReviewFinding f) {
        var message = f.said(language.chosen());
        return new ProofFinding(f.code(), f.severity(), message, NOWHERE, "", "", "", "", null, null, null, List.of());
    }

    private ProofFinding told(ProofFinding f, Optional<FindingAnswer> answer) {
        return answer.map(a -> new ProofFinding(
                        f.code(),
                        f.severity(),
                        f.message() + " "
                                + language.words().text("proof.answered", a.by(), a.on().toString(), a.reason()),
                        f.place(),
                        f.table(),
                        f.row(),
                        f.column(),
                        f.quote(),
                        f.expected(),
                        f.found(),
                        f.difference(),
                        f.related()))
                .orElse(f);
    }
}
