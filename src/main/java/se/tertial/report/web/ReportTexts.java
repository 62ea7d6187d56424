package se.tertial.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.report.Municipality;
import se.tertial.report.Outline;
import se.tertial.report.ProseText;
import se.tertial.report.compose.TextPlaces;
import se.tertial.ui.Address;

/** The texts of a report: where they are written, and how one is put in the place of another. */
public final class ReportTexts {

    static final String PATH = "texter";

    private ReportTexts() {}

    static Address list(Visit visit, Outline outline, RoundCode round, String unit) {
        return ReportAddress.below(visit, unit, round, outline, PATH);
    }

    /** @param unit whose text it is; the report is that of the visit */
    static Address address(Visit visit, Outline outline, RoundCode round, String unit, String key) {
        return ReportAddress.below(visit, visit.unit().code(), round, outline, PATH, unit, key);
    }

    /** Where the text is written with its figures bound; empty when none of the round's usual reports has a place for it. */
    public static Optional<Address> editor(Visit visit, String unit, RoundCode round, String key) {
        return UsualReport.all(visit).stream()
                .filter(report -> report.round().equals(round))
                .filter(report ->
                        TextPlaces.of(
                                        visit.insight(),
                                        report.outline(),
                                        report.unit().code(),
                                        round,
                                        visit.language())
                                .stream()
                                .anyMatch(place ->
                                        place.unit().equals(unit) && place.key().equals(key)))
                .findFirst()
                .map(report -> address(visit.at(report.unit(), round), report.outline(), round, unit, key));
    }

    /** Empty when nothing is written. */
    public static String markdown(Municipality municipality, RoundCode round, String unit, String key) {
        return find(municipality.publications().texts(), round, unit, key)
                .map(ProseText::markdown)
                .orElse("");
    }

    /** A text without words is no text. */
    public static Municipality with(
            Municipality municipality, RoundCode round, String unit, String key, String markdown) {
        var texts = new ArrayList<>(municipality.publications().texts());
        find(texts, round, unit, key).ifPresent(texts::remove);
        if (!markdown.isBlank()) {
            var file = String.join("/", "texts", round.code(), unit, key + ".md");
            texts.add(new ProseText(round, unit, key, markdown, new SourceLine(file, 1)));
            texts.sort(Comparator.comparing(ReportTexts::position));
        }
        return municipality.with(municipality.publications().withTexts(texts));
    }

    /** As a folder has them: first those of no round. */
    private static String position(ProseText text) {
        var round = text.round();
        return round == null ? " " + text.key() : String.join("/", round.code(), text.unit(), text.key() + ".md");
    }

    private static Optional<ProseText> find(List<ProseText> texts, RoundCode round, String unit, String key) {
        return texts.stream()
                .filter(text -> round.equals(text.round())
                        && text.unit().equals(unit)
                        && text.key().equals(key))
                .findFirst();
    }
}
