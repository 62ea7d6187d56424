package se.tertial.report.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.basics.RoundCode;
import se.tertial.basics.WordChange;
import se.tertial.document.Document;
import se.tertial.report.Outline;
import se.tertial.report.Reports;
import se.tertial.report.compose.Composer;
import se.tertial.report.compose.TextPlace;
import se.tertial.report.compose.TextPlaces;
import se.tertial.report.figure.Figures;
import se.tertial.report.review.TextReading;
import se.tertial.report.review.TypedNumbers;
import se.tertial.ui.Link;

/** The texts of a report on their way to being written. */
final class TextWork {

    private final Visit visit;
    private final Outline outline;
    private final RoundCode round;
    private final Document document;

    TextWork(ReportAsked asked, Reports reports) {
        this.document = asked.composed(reports);
        this.outline = asked.chosen(document);
        this.round = new RoundCode(asked.round());
        this.visit = asked.visit().at(asked.visit().organisation().known(asked.unit()), round);
    }

    RoundCode round() {
        return round;
    }

    Outline outline() {
        return outline;
    }

    Visit visit() {
        return visit;
    }

    List<TextPlace> places() {
        return TextPlaces.of(visit.insight(), outline, visit.unit().code(), round, visit.language());
    }

    /** The place by its address; there are no others to write in. */
    TextPlace place(String unit, String key) {
        return places().stream()
                .filter(place -> place.unit().equals(unit) && place.key().equals(key))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.text", key, List.of(listLink())));
    }

    String markdown(TextPlace place) {
        return ReportTexts.markdown(visit.insight().municipality(), round, place.unit(), place.key());
    }

    TextReading reading(TextPlace place, String markdown) {
        var figures = new Figures(visit.insight(), place.unit(), round, visit.language());
        return TextReading.of(markdown, new TypedNumbers(document, figures), figures);
    }

    TextListPage list(String saved) {
        var rows = places().stream().map(this::row).toList();
        var empty = rows.stream().filter(TextListPage.Row::isEmpty).count();
        var title = visit.text("texts.title", document.front().title());
        var name = places().stream()
                .filter(place -> (place.unit() + "/" + place.key()).equals(saved))
                .map(TextWork::name)
                .findFirst()
                .orElse("");
        return new TextListPage(
                Shells.of(
                        visit,
                        ReportTexts.list(visit, outline, round, visit.unit().code()),
                        title,
                        trail(),
                        null),
                about(),
                visit.text("texts.summary", rows.size(), rows.size() - empty, empty),
                name,
                rows,
                report());
    }

    private TextListPage.Row row(TextPlace place) {
        var markdown = markdown(place);
        var reading = reading(place, markdown);
        var offered =
                reading.typed().stream().filter(n -> !n.bindings().isEmpty()).count();
        return new TextListPage.Row(
                name(place),
                ReportTexts.address(visit, outline, round, place.unit(), place.key())
                        .toString(),
                place.unit().equals(visit.unit().code())
                        ? ""
                        : visit.organisation().known(place.unit()).name(),
                markdown.isBlank(),
                markdown.isBlank()
                        ? visit.text("texts.empty")
                        : visit.text("texts.words", markdown.strip().split("\\s+").length),
                reading.bound().isEmpty()
                        ? ""
                        : visit.text("texts.bound", reading.bound().size()),
                reading.typed().isEmpty()
                        ? ""
                        : visit.text("texts.typed", reading.typed().size(), offered));
    }

    /** @param seen of {@link #mark}, when the writer opened the text */
    TextPage page(TextPlace place, String markdown, String seen, List<String> mistakes, List<WordChange> theirs) {
        visit.require(Right.WRITE_TEXT, place.unit());
        var reading = reading(place, markdown);
        var here = ReportTexts.address(visit, outline, round, place.unit(), place.key());
        var trail =
                Stream.concat(trail().stream(), Stream.of(report(), listLink())).toList();
        return new TextPage(
                Shells.of(visit, here, name(place), trail, null),
                about(),
                here.toString(),
                markdown,
                seen,
                mistakes,
                theirs,
                reading.bound(),
                reading.typed(),
                preview(place, markdown),
                listLink());
    }

    String preview(TextPlace place, String markdown) {
        var blocks = Composer.prose(visit.insight(), markdown, place.unit(), round, visit.language());
        return new Shown(visit, round).html(blocks);
    }

    /** Goals have texts under the same heading. */
    static String name(TextPlace place) {
        return place.goal() == null ? place.heading() : place.goal() + " " + place.heading();
    }

    /** Tells one text from another. */
    static String mark(String markdown) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(markdown.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String about() {
        return visit.unit().name() + " · " + document.front().period();
    }

    private List<Link> trail() {
        return List.of(new Link(visit.text("nav.reports"), visit.place(ReportAddress.PATH)));
    }

    private Link report() {
        return new Link(
                document.front().title(), ReportAddress.page(visit, visit.unit().code(), round, outline));
    }

    Link listLink() {
        return new Link(
                visit.text("texts.name"),
                ReportTexts.list(visit, outline, round, visit.unit().code()));
    }
}
