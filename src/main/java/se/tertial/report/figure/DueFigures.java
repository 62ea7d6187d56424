package se.tertial.report.figure;

import java.util.List;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.Figure.Origin;

/** The date by which an assignment is to be done. */
final class DueFigures {

    private final Figures figures;
    private final RoundCode round;

    DueFigures(Figures figures, RoundCode round) {
        this.figures = figures;
        this.round = round;
    }

    Figure resolve(FigureReference figure) {
        var code = figure.get("assignment").orElse("");
        var all = figures.insight().municipality().plan().assignments();
        var standing = all.stream()
                .filter(a -> a.code().equals(code))
                .flatMap(a -> figures.insight().situation(round).assignments(a.unit()).stream())
                .filter(s -> s.assignment().code().equals(code))
                .findFirst();
        if (standing.isEmpty()) {
            return figures.missing(figure, figures.words().text("missing.assignment", code));
        }
        var words = figures.words();
        var source = standing.get()
                .state()
                .map(s -> s.source())
                .orElse(standing.get().assignment().source());
        var date = standing.get().due();
        if (date == null) {
            return figures.missing(
                    figure,
                    words.text("missing.due", standing.get().assignment().title()));
        }
        var due = date.toString();
        var origin = new Origin(
                words.text("title.due", standing.get().assignment().title()),
                "",
                List.of(new Input(words.text("measure.assignment.due"), due, null, round.code(), source)));
        return new Figure(figure, null, "", due, "", null, origin);
    }
}
