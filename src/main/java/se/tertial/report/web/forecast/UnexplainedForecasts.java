package se.tertial.report.web.forecast;

import java.util.List;
import se.tertial.report.review.Review;
import se.tertial.report.review.ReviewFinding;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Link;

/** Variances of the forecast that the model wants words about, and nobody has written; each leads to where it is written. */
record UnexplainedForecasts(Visit visit) {

    List<Link> links() {
        return visit.insight().municipality().publications().outlines().stream()
                .filter(outline -> outline.isDefaultOf(visit.unit().code(), visit.round()))
                .findFirst()
                .map(outline -> Review.unexplained(
                        visit.insight(), outline, visit.unit().code(), visit.round(), visit.language()))
                .orElse(List.of())
                .stream()
                .filter(finding -> finding.code().equals("unexplained-forecast"))
                .map(finding -> new Link(finding.said(visit.language()), written(finding)))
                .toList();
    }

    private Address written(ReviewFinding finding) {
        var report =
                new String[] {"rapporter", visit.unit().code(), visit.round().code()};
        return finding.place() instanceof ReviewFinding.OfText text
                ? visit.place(report[0], report[1], report[2], "texter", text.unit(), text.text())
                : visit.place(report[0], report[1], report[2], "granska");
    }
}
