package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.List;
import se.tertial.assessment.GoalStanding;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.Figure.Origin;

/** Ratings and trends of goals. */
final class GoalFigures {

    private final Figures figures;
    private final RoundCode round;

    GoalFigures(Figures figures, RoundCode round) {
        this.figures = figures;
        this.round = round;
    }

    Figure resolve(FigureReference figure) {
        var code = figure.get("goal").orElse("");
        var unit = figure.get("unit").orElse("");
        var standing = figures.insight().situation(round).goals(unit).stream()
                .filter(g -> g.goal().code().equals(code))
                .findFirst();
        if (standing.isEmpty()) {
            return figures.missing(figure, figures.words().text("missing.goal", code));
        }
        return figure.measure() == Measure.GOAL_RATING ? rating(figure, standing.get()) : trend(figure, standing.get());
    }

    private Figure rating(FigureReference figure, GoalStanding standing) {
        var inputs = new ArrayList<>(ofIndicators(standing, Measure.INDICATOR_RATING));
        for (var assignment : standing.assignments()) {
            var completion = assignment
                    .completion()
                    .map(c -> c.label().in(figures.language()))
                    .orElse("–");
            var source = assignment.state().map(s -> s.source()).orElse(null);
            inputs.add(new Input(assignment.assignment().title(), completion, null, round.code(), source));
        }
        var formula = ratingFormula(standing);
        var origin = origin("measure.goal.rating", standing, formula, inputs, standing.rating());
        return Judgements.rating(figures, figure, standing.rating(), origin);
    }

    private String ratingFormula(GoalStanding standing) {
        var words = figures.words();
        return switch (standing.goal().rule()) {
            case MODEL -> {
                var rules = figures.insight().municipality().plan().model().rules();
                yield words.text(
                        "formula.goal-rating", rules.evaluatedShareMin(), rules.metShareMin(), rules.onPlanShareMin());
            }
            case ALL -> words.text("formula.goal-rating.all");
            case NONE -> words.text("formula.goal-rating.none");
        };
    }

    private Figure trend(FigureReference figure, GoalStanding standing) {
        var rule = figures.insight().municipality().plan().model().rules().goalTrend();
        var inputs = ofIndicators(standing, Measure.INDICATOR_TREND);
        var formula = figures.words().text("formula.goal-trend." + rule);
        var origin = origin("measure.goal.trend", standing, formula, inputs, standing.trend());
        return Judgements.trend(figures, figure, standing.trend(), origin);
    }

    private Origin origin(
            String key,
            GoalStanding standing,
            String formula,
            List<Input> inputs,
            se.tertial.assessment.Judged<?> judged) {
        var words = figures.words();
        var goal = standing.goal();
        var title = words.text(
                "title.goal",
                words.text(key),
                figures.insight().municipality().plan().name(goal, figures.language()),
                figures.roundName(round));
        return new Origin(title, formula, Judgements.withOverriding(figures, inputs, judged));
    }

    private List<Input> ofIndicators(GoalStanding standing, Measure measure) {
        return standing.indicators().stream()
                .map(indicator -> {
                    var reference = FigureReference.of(
                            measure,
                            "indicator",
                            indicator.indicator().code(),
                            "unit",
                            indicator.followed().unit(),
                            "round",
                            round.code());
                    return new Input(
                            indicator.name(), figures.resolve(reference).text(), reference, round.code(), null);
                })
                .toList();
    }
}
