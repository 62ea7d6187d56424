package se.tertial.report.review;

import java.util.List;
import java.util.Optional;
import se.tertial.assessment.Situation;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.report.Outline;
import se.tertial.report.ProseText;
import se.tertial.report.compose.TextPlace;
import se.tertial.report.compose.TextPlaces;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** The report that is reviewed, and what it is made of. */
public record ReviewScope(
        Insight insight, Outline outline, String unit, RoundCode round, Document document, Language language) {

    Situation situation() {
        return insight.situation(round);
    }

    Figures figures(String ofUnit) {
        return new Figures(insight, ofUnit, round, language);
    }

    /** Where the outline has texts. */
    List<TextPlace> texts() {
        return TextPlaces.of(insight, outline, unit, round, language);
    }

    Optional<ProseText> written(TextPlace place) {
        return insight.municipality().publications().texts().stream()
                .filter(text -> round.equals(text.round())
                        && text.unit().equals(place.unit())
                        && text.key().equals(place.key()))
                .filter(text -> !text.markdown().isBlank())
                .findFirst();
    }

    static ReviewFinding.OfText at(TextPlace place) {
        return new ReviewFinding.OfText(place.unit(), place.key(), place.heading());
    }
}
